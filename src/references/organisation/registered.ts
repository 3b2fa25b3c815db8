import type { NameHit } from '../../domain/names.ts';
import type { Scene } from '../../domain/reference-type.ts';
import type { BodyPlace } from './body-place.ts';

/** Of the Union and the United Nations only the noun counts, not `EU-lidstaat`. */
const NOUN_ONLY = /^(?:EU|VN|UN)$/u;
/** Names of ordinary words: with one capital they may just open a sentence. */
const ORDINARY =
  /^(?:veilig thuis|eigen haard|zorg en zekerheid|rode kruis|natuur (?:en|&) milieu|islamitische staat|per saldo|open doors|nationale jeugdraad|revolutionaire garde|eerste hulp)$/iu;

/** `gemeente Rotterdam`: the sort in small letters, the name in capitals. */
const startsSmall = (name: string): boolean => /^\p{Ll}/u.test(name);
const capitalsIn = (name: string): number => (name.match(/(?<![\p{L}\p{N}'’])[\p{Lu}\d]/gu) ?? []).length;

const isProperName = (name: string): boolean => {
  if (startsSmall(name))
    return (
      /^\p{Ll}[\p{L}-]*\s(?:(?:van|voor|de|der|het|den)\s|['’]s[ -])*\p{Lu}/u.test(name) ||
      /\p{Lu}/u.test(name.slice(1, 3))
    );
  return !ORDINARY.test(name) || capitalsIn(name) > 1;
};

const isCompound = (before: string, after: string, name: string): boolean =>
  /[\p{Lu}\p{N}]-$/u.test(before) ||
  /\p{Lu}[\p{L}]{0,24}-$/u.test(before) ||
  (NOUN_ONLY.test(name) && /^[-/]\p{L}/u.test(after)) ||
  /^-\d/u.test(after) ||
  /^\.(?:nl|com|org|eu)/u.test(after) ||
  (name === 'Microsoft' && /^ (?:Word|Excel|PowerPoint) [-–]/u.test(after)) ||
  (name === 'NPO' && /^ (?:Radio|Start|Plus|\d)/u.test(after)) ||
  (/^(?:ISO|NEN)$/u.test(name) && /^ \d{3}/u.test(after)) ||
  /^[’']ers?(?!\p{L})/u.test(after) ||
  /[@/]$/u.test(before) ||
  /(?:heer|mevrouw|meneer|lid|leden) $/u.test(before);

/** A code for many things but behind an article: `de AP`. */
const lacksArticle = (before: string, name: string): boolean => name === 'AP' && !/(?:^|\P{L})[Dd]e $/u.test(before);

/** `(Financiën – Fiscaliteit en Belastingdienst)`: part of what a state secretary is for. */
const OF_A_PORTFOLIO = /Financiën [–-] [\p{L}, ]{0,40}$/u;
const isPortfolio = (text: string, start: number, name: string): boolean =>
  /^(?:Belastingdienst|Douane|Toeslagen)/u.test(name) &&
  OF_A_PORTFOLIO.test(text.slice(Math.max(0, start - 56), start));

const accepts = (text: string, { start, end }: NameHit): boolean => {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    isProperName(name) &&
    !isCompound(before, text.slice(end, end + 14), name) &&
    !lacksArticle(before, name) &&
    !isPortfolio(text, start, name)
  );
};

/** Bodies of the register where they stand by name. */
export const registeredBodies = (scene: Scene): BodyPlace[] => {
  const { text } = scene;
  return scene
    .names('organisation')
    .filter((hit) => accepts(text, hit))
    .map(({ start, end, ids }) => ({ start, end, ids, name: text.slice(start, end), rule: 'organisation.name' }));
};
