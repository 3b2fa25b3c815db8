const WORDS =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende'.split(
    ' ',
  );

/** `tweede` → `2`, `12de` → `12`; undefined for `laatste`, which names no number. */
export const ordinalNumber = (word: string): string | undefined => {
  const digits = /^\d{1,2}/u.exec(word)?.[0];
  const index = WORDS.indexOf(word.toLowerCase());
  return digits ?? (index >= 0 ? String(index + 1) : undefined);
};
