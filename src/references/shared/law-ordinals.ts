const WORDS =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende'.split(
    ' ',
  );
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const UNITS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];

/** `zesenzestigste` → 66. */
const compound = (word: string): number | undefined => {
  const index = TENS.findIndex((ten) => word.endsWith(`${ten}ste`));
  if (index < 0) return undefined;
  const tens = (index + 2) * 10;
  const rest = word.slice(0, -`${TENS[index]}ste`.length).replace(/[eë]n$/u, '');
  if (rest === '') return tens;
  const unit = UNITS.indexOf(rest);
  return unit < 0 ? undefined : tens + unit + 1;
};

/** Source of a pattern for an ordinal: `tweede`, `12de`, `zesenzestigste`, `laatste`. */
export const ORDINAL = `(?:${WORDS.join('|')}|laatste|(?:[a-zë]{3,8}[eë]n)?(?:${TENS.join('|')})ste|\\d{1,2}(?:e|de|ste))`;

/** `tweede` → `2`, `12de` → `12`; undefined for `laatste`, which names no number. */
export const ordinalNumber = (word: string): string | undefined => {
  const digits = /^\d{1,2}/u.exec(word)?.[0];
  const lower = word.toLowerCase();
  const index = WORDS.indexOf(lower);
  return digits ?? (index >= 0 ? String(index + 1) : compound(lower)?.toString());
};
