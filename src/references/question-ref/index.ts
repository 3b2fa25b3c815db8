import { entityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { unresolved } from '../reference-type.ts';

export interface QuestionRefParts {
  readonly numbers: readonly number[];
}

const LIST = '(\\d{1,2}(?:(?:, | en |, en | tot en met | t/m | of )\\d{1,2}){0,12})(?![\\d\\p{L}:.]\\d|\\d|\\p{L})';
const PATTERN = new RegExp(
  `(?<![\\p{L}-])(?:(?:(?:antwoord(?:en)?|beantwoording)(?: op| van| bij| onder)? (?:de )?(?:(?:deel)?vra(?:ag|gen) )?)|(?:vra(?:ag|gen) ))${LIST}`,
  'giu',
);
const OTHERS =
  /^(?:,? (?:van|uit|in) (?:de |het |uw |eerdere |mijn )?(?:Aanhangsel|Kamervragen|schriftelijke|eerdere|feitelijke|vragenlijst|enquête|lijst))/iu;

const numbersOf = (list: string): number[] => {
  const numbers: number[] = [];
  let through = false;
  for (const [token] of list.matchAll(/\d{1,2}|tot en met|t\/m/gu)) {
    const number = Number(token);
    if (Number.isNaN(number)) through = true;
    else {
      const last = numbers.at(-1);
      if (through && last !== undefined) for (let n = last + 1; n < number; n += 1) numbers.push(n);
      numbers.push(number);
      through = false;
    }
  }
  return numbers;
};

export const questionRef: ReferenceType<'question-ref', QuestionRefParts> = {
  kind: 'question-ref',
  description: 'Another question or answer of the same document, e.g. antwoord op vraag 5.',
  targetLabel: 'Work',

  *detect(scene: Scene): Iterable<Detection<QuestionRefParts>> {
    const headings = scene.parts.flatMap(({ heading }) => (heading ? [heading] : []));
    for (const match of scene.text.matchAll(PATTERN)) {
      const start = match.index;
      const end = start + match[0].length;
      if (headings.some((heading) => heading.start < end && start < heading.end)) continue;
      if (OTHERS.test(scene.text.slice(end, end + 50))) continue;
      yield { start, end, rule: 'question-ref.number', parts: { numbers: numbersOf(match[1] ?? '') } };
    }
  },

  resolve(mention: Mention<'question-ref', QuestionRefParts>, { scene }: ResolutionContext): Resolution {
    const asked = new Set(
      scene.parts.flatMap(({ kind, numbers }) => (kind === 'question' || kind === 'answer' ? numbers : [])),
    );
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
