import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, Scene } from '../reference-type.ts';
import { unresolved } from '../reference-type.ts';
import { finder, stemFinder } from '../shared/finders.ts';
import { landmarks } from '../shared/landmarks.ts';
import { type IdentifierParts, identifierType } from '../shared/paper-identifier.ts';
import { stemHits, stems } from '../shared/stems.ts';
import { JUDGMENT, JUDGMENT_STEMS } from './courts.ts';

/** `ECLI` with the slips seen in print (ECLl, ELCI, ECI, ECU, CLI) and `;`, `,` or blanks for colons; the country may be left out. */
const ECLI =
  /(?<![\p{L}\p{N}])(?:ECL[Il1]|ELCI|ECL|ECI|ECU|CLI|[Ee]cli|ecli)\s?[:;]\s?(?:([A-Za-z]{2})\s?[:;]\s?)?([A-Za-z0-9]{1,7})\s?[:;]\s?((?:18|19|20)\d{2})\s?[:;,]\s?([A-Za-z0-9](?:[A-Za-z0-9.]{0,23}[A-Za-z0-9])?)/gu;

const byNumber = identifierType({
  kind: 'case',
  description: 'A judgment (uitspraak, arrest), e.g. ECLI:NL:HR:2018:1234.',
  targetLabel: 'CourtDecision',
  find: stemFinder(ECLI, 'ecl', 'elci', 'eci', 'ecu', 'cli'),
  confidence: 0.99,
  ids: ([, country = 'NL', court = '', year, number = '']) => [
    `ECLI:${country}:${court}:${year}:${number}`.toUpperCase(),
  ],
});

const HYPHEN = 45;

/** Where a digit stands behind `C-` or `T-`. */
const ofJustice = (scene: Scene): number[] => {
  const { folded } = scene;
  const found: number[] = [];
  const { numbers } = landmarks(scene);
  for (let index = 0; index < numbers.length; index += 1) {
    const at = numbers[index] ?? 0;
    if (at > 1 && folded.charCodeAt(at - 1) === HYPHEN && 'ct'.includes(folded.charAt(at - 2))) found.push(at - 2);
  }
  return found;
};

/** The older numbers, and those of the Court of Justice: each means one judgment, whose ECLI they do not tell. */
const OLDER = stems('ljn', 'lj-', 'elro-', 'zaak', 'zak', 'gevoegde zaken ');
const otherNumbers = finder(
  /(?<![\p{L}\p{N}])(?:(?:LJN(?:-nummer|-nr\.?)?|LJ-nummer|ELRO-nummer)\s?:?\s?[A-Z]{2}\s?\d{4}|(?:[Zz]aa?k(?:nummer)? |[Gg]evoegde zaken )?[CT][-‑–]\d{1,4}\/\d{2}(?: ?P)?(?:(?:, | en | t\/m )(?:zaak )?[CT][-‑–]\d{1,4}\/\d{2}){0,6})(?![\p{L}\p{N}])/gu,
  (scene) => [...stemHits(scene, OLDER), ...ofJustice(scene)].sort((a, b) => a - b),
);
const judgments = stemFinder(JUDGMENT, ...JUDGMENT_STEMS);

export const courtCase: ReferenceType<'case', IdentifierParts> = {
  ...byNumber,

  *detect(scene: Scene): Iterable<Detection<IdentifierParts>> {
    yield* byNumber.detect(scene);
    for (const [find, rule] of [
      [otherNumbers, 'case.other-number'],
      [judgments, 'case.court-and-date'],
    ] as const) {
      for (const { 0: words, index } of find(scene))
        yield { start: index, end: index + words.length, rule, parts: { ids: [] } };
    }
  },

  resolve(mention: Mention<'case', IdentifierParts>, context): Resolution {
    if (mention.parts.ids.length === 0) return unresolved('the words do not tell its ECLI');
    return byNumber.resolve(mention, context);
  },
};
