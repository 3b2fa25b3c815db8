/** A shape in which people give an identifier or an address, and the canonical id that it stands for. */
type Shape = readonly [RegExp, (match: RegExpExecArray) => string];

const article = (law: string, number: string): string => `jci1.3:c:${law}&artikel=${number}`;

/** The first that fits wins; each is anchored on both sides. */
const SHAPES: readonly Shape[] = [
  [
    /^(?:https?:\/\/)?wetten\.overheid\.nl\/jci[\d.]{1,5}:[cv]:(BWB[RVW]\d{7})(?:&(?!artikel=)[^#\s&]{0,60}){0,6}&artikel=([\w.:]{1,20})(?:[#&]\S{0,200})?$/iu,
    ([, law = '', number = '']) => article(law.toUpperCase(), number),
  ],
  [
    /^(?:https?:\/\/)?wetten\.overheid\.nl\/(?:jci[\d.]+:[cv]:)?(BWB[RVW]\d{7})[^\s]{0,200}#\S{0,80}?Artikel([\w.:]{1,20})$/iu,
    ([, law = '', number = '']) => article(law.toUpperCase(), number),
  ],
  [
    /^(?:https?:\/\/)?wetten\.overheid\.nl\/(?:jci[\d.]+:[cv]:)?(BWB[RVW]\d{7})\S{0,300}$/iu,
    ([, law = '']) => law.toUpperCase(),
  ],
  [
    /^(?:https?:\/\/)?zoek\.officielebekendmakingen\.nl\/dossier\/([\w-]{4,20})\S{0,100}$/iu,
    ([, number = '']) => `dossier-${number}`,
  ],
  [
    /^(?:https?:\/\/)?(?:zoek\.)?officielebekendmakingen\.nl\/((?:kst|ah|h|kv|stb|stcrt|trb)-[\w-]{3,60}?)(?:\.(?:html|pdf|xml|odt))?(?:[?#]\S{0,200})?$/iu,
    ([, id = '']) => id,
  ],
  [
    /^https?:\/\/eur-lex\.europa\.eu\/\S{0,200}?CELEX(?::|%3A)([0-9][\w()]{4,20})\S{0,100}$/iu,
    ([, celex = '']) => `celex:${celex.toUpperCase()}`,
  ],
  [
    /^https?:\/\/\S{0,80}?(?:rechtspraak|overheid)\.nl\/\S{0,100}?(ECLI:[A-Z]{2}:\w{1,7}:\d{4}:\w{1,25})\S{0,50}$/iu,
    ([, ecli = '']) => ecli.toUpperCase(),
  ],
  [
    /^https?:\/\/\S{0,30}?tweedekamer\.nl\/\S{0,200}?[?&]did=(20\d{2}[A-Z]\d{4,6})\S{0,50}$/iu,
    ([, number = '']) => `tk:${number.toUpperCase()}`,
  ],
  [
    /^https?:\/\/\S{0,30}?tweedekamer\.nl\/\S{0,200}?[?&]id=(20\d{2}[A-Z]\d{4,6})\S{0,50}$/iu,
    ([, number = '']) => `tk:${number.toUpperCase()}`,
  ],
  [/^(ECLI:[A-Z]{2}:\w{1,7}:\d{4}:\w{1,25})$/iu, ([, ecli = '']) => ecli.toUpperCase()],
  [/^(BWB[RVW]\d{7})$/iu, ([, law = '']) => law.toUpperCase()],
  [/^(BWB[RV]\d{7})\/([\w.:]{1,20})$/iu, ([, law = '', number = '']) => article(law.toUpperCase(), number)],
  [
    /^(?:celex[:\s]{1,2})?([1-9]\d{4}[A-Z]{1,2}\d{4}(?:\(\d{2}\))?)$/iu,
    ([, celex = '']) => `celex:${celex.toUpperCase()}`,
  ],
  [/^(20\d{2}[ADGPZ]\d{5})$/iu, ([, number = '']) => `tk:${number.toUpperCase()}`],
  [/^((?:kst|ah|h|kv|stb|stcrt|trb)-[\w-]{3,60})$/iu, ([, id = '']) => id],
  [
    /^(?:dossier\s)?(\d{2})[\s.]?(\d{3})(-[IVXLCDM]{1,7})?$/iu,
    ([, a = '', b = '', chapter = '']) => `dossier-${a}${b}${chapter.toUpperCase()}`,
  ],
];

/** The canonical id that a text as a whole is; undefined where it is none. */
export const identifierIn = (text: string): string | undefined => {
  for (const [shape, canonical] of SHAPES) {
    const match = shape.exec(text);
    if (match) return canonical(match);
  }
  return undefined;
};
