import type { Scene } from '../../domain/reference-type.ts';
import { finder, stemFinder } from '../shared/finders.ts';
import { stemHits, stems } from '../shared/stems.ts';
import { CAPITAL, kindAt } from '../shared/word-kinds.ts';
import { isOtherName } from './other-names.ts';

const VERBS = stems(
  ...[
    'adviseer',
    'concludeer',
    'constateer',
    'schrijft',
    'schreef',
    'meldt',
    'meldde',
    'waarschuw',
    'pleit',
    'publiceer',
  ],
  ...['onderzoekt', 'onderzocht', 'rapporteer', 'stelt ', 'geeft aan', 'gaf aan', 'houdt toezicht', 'laat weten'],
  ...['liet weten', 'bevestigt', 'benadrukt', 'reageert', 'werkt ', 'werken '],
);
const LONGEST = 7;

/** Where three capitals or more begin that stand before a verb; none where they do not. */
const lettersBefore = (text: string, verb: number): number[] => {
  let start = verb - 1;
  while (verb - start <= LONGEST && kindAt(text, start - 1) === CAPITAL) start -= 1;
  return text[verb - 1] === ' ' && verb - start > 3 ? [start] : [];
};

/** Letters that do what only a body does: `het NVIK adviseert`, `de XYZ en het NVIK werken samen`. */
const speakers = finder(
  /(?<![\p{L}\p{N}-])\p{Lu}{3,7}(?= (?:adviseer(?:t|de)|concludeer(?:t|de)|constateer(?:t|de)|schrijft|schreef|meldt|meldde|waarschuwt|waarschuwde|pleit|pleitte|publiceer(?:t|de)|onderzoekt|onderzocht|rapporteer(?:t|de)|stelt (?:dat|vast|voor)|geeft aan|gaf aan|houdt toezicht|laat weten|liet weten|bevestigt|benadrukt|reageert|werk(?:t|en) (?:nauw )?samen))/gu,
  (scene) => stemHits(scene, VERBS).flatMap((verb) => lettersBefore(scene.text, verb)),
);
/** Of whom something is: `een rapport van het NVIK`. */
const ofWhom = stemFinder(
  /(?:rapport|onderzoek|advies|cijfers|bevindingen|medewerkers|voorzitter|directeur|bestuur|woordvoerder|inspecteurs|aanbevelingen|website) van (?:de |het )?\p{Lu}{3,7}(?![\p{L}\p{N}-])/gu,
  ...['rapport van ', 'onderzoek van ', 'advies van ', 'cijfers van ', 'bevindingen van ', 'medewerkers van '],
  ...[
    'voorzitter van ',
    'directeur van ',
    'bestuur van ',
    'woordvoerder van ',
    'inspecteurs van ',
    'aanbevelingen van ',
  ],
  'website van ',
);
const LETTERS = /\p{Lu}{3,7}$/u;
/** Sectors, sorts of people and things that are spoken of as if they acted. */
const NO_BODY =
  /^(?:MKB|GGZ|ZZP|MBO|HBO|WMO|PGB|ICT|LHBTI|LHBTIQ|BTW|AOW|AOV|PFAS|MER|SER|NAVO|COVID|ANBI|AVG|VWO|HAVO|VMBO)$/u;
/** `Code XYZ`: the letters name a rule. */
const NAMED_AFTER = /(?:Code|Wet|Besluit|Regeling|Richtlijn|Plan|Norm|Box) $/u;

/** Abbreviations that no register has and the text does not explain, of bodies by what they do. */
export const speakingAcronyms = (scene: Scene): readonly string[] => {
  const { text } = scene;
  const found = new Map<string, number>();
  for (const find of [speakers, ofWhom])
    for (const { 0: words, index } of find(scene)) {
      const name = LETTERS.exec(words)?.[0] ?? '';
      if (!found.has(name)) found.set(name, index + words.length - name.length);
    }
  if (found.size === 0) return [];
  return [...found].flatMap(([name, start]) =>
    NO_BODY.test(name) ||
    NAMED_AFTER.test(text.slice(Math.max(0, start - 12), start)) ||
    isOtherName(scene, start, 'organisation') ||
    text.includes(`(${name})`)
      ? []
      : [name],
  );
};
