import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import { matchesIn } from '../../text/scan/index.ts';
import type { Detection, ReferenceType, Scene } from '../reference-type.ts';
import { unresolved } from '../reference-type.ts';
import { type IdentifierParts, identifierType } from '../shared/paper-identifier.ts';
import { JUDGMENT } from './courts.ts';

/** `ECLI` with the slips seen in print (ECLl, ELCI, ECI, ECU, CLI) and `;`, `,` or blanks for colons; the country may be left out. */
const ECLI =
  /(?<![\p{L}\p{N}])(?:ECL[Il1]|ELCI|ECL|ECI|ECU|CLI|[Ee]cli|ecli)\s?[:;]\s?(?:([A-Za-z]{2})\s?[:;]\s?)?([A-Za-z0-9]{1,7})\s?[:;]\s?((?:18|19|20)\d{2})\s?[:;,]\s?([A-Za-z0-9](?:[A-Za-z0-9.]{0,23}[A-Za-z0-9])?)/gu;

const byNumber = identifierType({
  kind: 'case',
  description: 'A judgment (uitspraak, arrest), e.g. ECLI:NL:HR:2018:1234.',
  targetLabel: 'CourtDecision',
  pattern: ECLI,
  confidence: 0.99,
  ids: ([, country = 'NL', court = '', year, number = '']) => [
    `ECLI:${country}:${court}:${year}:${number}`.toUpperCase(),
  ],
});

/** The older numbers, and those of the Court of Justice: each means one judgment, whose ECLI they do not tell. */
const OTHER_NUMBER =
  /(?<![\p{L}\p{N}])(?:(?:LJN(?:-nummer|-nr\.?)?|LJ-nummer|ELRO-nummer)\s?:?\s?[A-Z]{2}\s?\d{4}|(?:[Zz]aa?k(?:nummer)? |[Gg]evoegde zaken )?[CT][-‑–]\d{1,4}\/\d{2}(?: ?P)?)(?![\p{L}\p{N}])/gu;

export const courtCase: ReferenceType<'case', IdentifierParts> = {
  ...byNumber,

  *detect(scene: Scene): Iterable<Detection<IdentifierParts>> {
    yield* byNumber.detect(scene);
    for (const [pattern, rule] of [
      [OTHER_NUMBER, 'case.other-number'],
      [JUDGMENT, 'case.court-and-date'],
    ] as const) {
      for (const { 0: words, index } of matchesIn(scene.text, pattern))
        yield { start: index, end: index + words.length, rule, parts: { ids: [] } };
    }
  },

  resolve(mention: Mention<'case', IdentifierParts>, context): Resolution {
    if (mention.parts.ids.length === 0) return unresolved('the words do not tell its ECLI');
    return byNumber.resolve(mention, context);
  },
};
