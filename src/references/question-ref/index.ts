import { entityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { unresolved } from '../reference-type.ts';
import { LIST, numbersOf } from './numbers.ts';

export interface QuestionRefParts {
  readonly numbers: readonly number[];
}

const ANSWER = '(?:antwoord(?:en)?|beantwoording|reactie)';
const QUESTION = '(?:deel|sub)?vra(?:ag|gen)';
const HEADED = new RegExp(
  `(?<![\\p{L}-])(?:${ANSWER}(?: ?(?:op|van|bij|onder|aan))? ?(?:de )?(?:${QUESTION} )?|${QUESTION} )${LIST}`,
  'giu',
);
/** `Zie 3.` as a whole answer; `het onder 3 gestelde`. */
const BARE = new RegExp(
  `(?:(?<=^|\\n|[.?!] )Zie (?:ook |hiervoor |verder )?(?:onder |bij |punt )?${LIST}(?=\\.?(?:\\s*\\n|\\s*$))|(?<=(?:het|de) )onder (?:punt )?${LIST}(?= (?:gestelde|genoemde|vermelde|gevraagde|beschreven|opgemerkte|geantwoorde)))`,
  'gu',
);
const UNDOUBTED = /^(?:antwoord|beantwoording).* vra/iu;
/** Questions of another document. */
const OTHERS =
  /^[”’»"')]?,? (?:van|uit|in|bij|over) (?:(?:de|het|uw|mijn|die|dat|deze|eerdere|vorige|een|haar|zijn|hun|eerder|set|recente|beantwoorde|gestelde|schriftelijke|feitelijke) ){0,4}(?:Aanhangsel|Kamervragen|vragen|vragenset|set|schriftelijk|feitelijke|vragenlijst|enquête|lijst|lid|leden|verslag|nota|brief|overleg|SO(?![\p{L}])|motie|rapport|formulier|onderzoek|peiling|referendum|commissie|fractie)/iu;
/** `Aanhangsel Handelingen 2023–2024, nr. 135, antwoord op vraag 3`. */
const OTHERS_BEFORE =
  /(?:nr\. ?\d{1,4}|Handelingen[^.;\n]{0,40}|\d{4}Z\d{5}|Aanhangsel[^.;\n]{0,60})[,;:)]{0,2} ?(?:(?:het |mijn |zie |in )?)$/u;

export const questionRef: ReferenceType<'question-ref', QuestionRefParts> = {
  kind: 'question-ref',
  description: 'Another question or answer of the same document, e.g. antwoord op vraag 5.',
  targetLabel: 'Work',

  *detect({ text, parts }: Scene): Iterable<Detection<QuestionRefParts>> {
    const asked = askedIn(parts);
    const headings = parts.flatMap(({ heading }) => (heading ? [heading] : []));
    const starts = new Set(headings.map(({ start }) => start));
    const inHeading = (start: number, end: number): boolean =>
      starts.has(start) || headings.some((heading) => heading.start < end && start < heading.end);
    for (const [pattern, rule] of [
      [HEADED, 'question-ref.number'],
      [BARE, 'question-ref.bare'],
    ] as const) {
      for (const match of text.matchAll(pattern)) {
        const words = match[0];
        const lead = /^Zie (?:ook |hiervoor |verder )?(?:onder |bij |punt )?/u.exec(words)?.[0].length ?? 0;
        const start = match.index + (rule === 'question-ref.bare' ? lead : 0);
        const end = match.index + words.length;
        const numbers = numbersOf(match[1] ?? match[2] ?? '');
        // where no questions were found, only words that leave no doubt count
        if (asked.size === 0 ? !UNDOUBTED.test(words) : !numbers.some((number) => asked.has(number))) continue;
        if (OTHERS.test(text.slice(end, end + 90)) || OTHERS_BEFORE.test(text.slice(Math.max(0, start - 90), start)))
          continue;
        if (inHeading(start, end)) continue;
        yield { start, end, rule, parts: { numbers } };
      }
    }
  },

  resolve(mention: Mention<'question-ref', QuestionRefParts>, { scene }: ResolutionContext): Resolution {
    const asked = askedIn(scene.parts);
    const known = mention.parts.numbers.filter((number) => asked.has(number));
    if (known.length === 0) return unresolved('this document has no such question');
    const evidence = { method: 'identifier' as const, note: 'the number of a question of this document', via: [] };
    return {
      status: 'resolved',
      targets: known.map((number) => ({
        entity: entityId(`q${number}`),
        label: `vraag ${number}`,
        confidence: 0.98,
        evidence,
      })),
    };
  },
};

const remembered = new WeakMap<Scene['parts'], ReadonlySet<number>>();

/** The numbers of a document's questions; read once. */
const askedIn = (parts: Scene['parts']): ReadonlySet<number> => {
  const known = remembered.get(parts);
  if (known) return known;
  const asked = new Set(
    parts.flatMap(({ kind, numbers }) => (kind === 'question' || kind === 'answer' ? numbers : [])),
  );
  remembered.set(parts, asked);
  return asked;
};
