import { entityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import { firstEndingAfter } from '../../text/sorted.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { unresolved } from '../reference-type.ts';
import { stemHits, stems } from '../shared/stems.ts';
import { wordStart } from '../shared/word-start.ts';
import { LIST, numbersOf } from './numbers.ts';

export interface QuestionRefParts {
  readonly numbers: readonly number[];
}

const STEMS = stems('antwoord', 'reactie', 'vraag', 'vragen', 'zie ', 'onder ');
const QUESTION = '(?:deel|sub)?vra(?:ag|gen)';
const HEADED = new RegExp(
  `^(?:(?:be)?(?:antwoord(?:en|ing)?|reactie)(?: ?(?:op|van|bij|onder|aan))? ?(?:de )?(?:${QUESTION} )?|${QUESTION} )${LIST}`,
  'iu',
);
/** `Zie 3.` as a whole answer. */
const SEE = new RegExp(`^Zie ((?:ook |hiervoor |verder )?(?:onder |bij |punt )?)${LIST}(?=\\.?(?:\\s*\\n|\\s*$))`, 'u');
/** `het onder 3 gestelde`. */
const UNDER = new RegExp(
  `^onder (?:punt )?${LIST}(?= (?:gestelde|genoemde|vermelde|gevraagde|beschreven|opgemerkte|geantwoorde))`,
  'u',
);
const STARTS_SENTENCE = /(?:^|\n|[.?!] )$/u;
/** A small word whose blank was lost: `(uitvraag 4)`, `hetantwoord op vraag 3`. */
const GLUED =
  /^(?:(?:uit|op|van|bij|zie|in|onder|en)(?=vra(?:ag|gen) ?\d)|(?:het|mijn|in|zie|dit)(?=(?:be)?antwoord(?:ing)? op vra))/iu;
const REACH = 130;
const UNDOUBTED = /^(?:antwoord|beantwoording).* vra/iu;
/** Questions of another document. */
const OTHERS =
  /^[”’»"')]?,? (?:van|uit|in|bij|over|n\.a\.v\.|naar aanleiding van) (?:(?:de|het|uw|mijn|die|dat|deze|eerdere|vorige|een|haar|zijn|hun|eerder|set|recente|beantwoorde|gestelde|schriftelijke|feitelijke) ){0,4}(?:Aanhangsel|Kamervragen|vragen|vragenset|set|schriftelijk|feitelijke|vragenlijst|enquête|lijst|lid|leden|verslag|nota|brief|overleg|SO(?![\p{L}])|motie|rapport|formulier|onderzoek|peiling|referendum|commissie|fractie|begroting|jaarverslag|slotwet|Voorjaarsnota|Najaarsnota|Miljoenennota|suppletoire)/iu;
/** `Aanhangsel Handelingen 2023–2024, nr. 135, antwoord op vraag 3`. */
const OTHERS_BEFORE =
  /(?:nr\. ?\d{1,4}|Handelingen[^.;\n]{0,40}|\d{4}Z\d{5}|Aanhangsel[^.;\n]{0,60})[,;:)]{0,2} ?(?:(?:het |mijn |zie |in )?)$/u;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly numbers: readonly number[];
  readonly rule: string;
}

/** The reference whose first noun (or `zie`, `onder`) stands at a stem. */
const referenceAt = (text: string, stem: number): Found | undefined => {
  const word = wordStart(text, stem);
  const start = word + (GLUED.exec(text.slice(word, word + 32))?.[0].length ?? 0);
  if (text[start - 1] === '-') return undefined;
  const room = text.slice(start, start + REACH);
  const headed = HEADED.exec(room);
  if (headed) {
    const words = headed[0];
    return {
      start,
      end: start + words.length,
      words,
      numbers: numbersOf(headed[1] ?? ''),
      rule: 'question-ref.number',
    };
  }
  const before = text.slice(Math.max(0, start - 4), start);
  const see = STARTS_SENTENCE.test(before) ? SEE.exec(room) : null;
  const under = /(?:^|[^\p{L}])(?:het|de) $/u.test(before) ? UNDER.exec(room) : null;
  const bare = see ?? under;
  if (!bare) return undefined;
  const list = (see ? see[2] : under?.[1]) ?? '';
  const from = start + (see ? 'Zie '.length + (see[1] ?? '').length : 0);
  const end = start + bare[0].length;
  return { start: from, end, words: text.slice(from, end), numbers: numbersOf(list), rule: 'question-ref.bare' };
};

/** Whether a span lies in a heading. */
const headingTest = (parts: Scene['parts']): ((start: number, end: number) => boolean) => {
  const headings = parts.flatMap(({ heading }) => (heading ? [heading] : [])).sort((a, b) => a.start - b.start);
  return (start, end) => {
    const heading = headings[firstEndingAfter(headings, start)];
    return heading !== undefined && heading.start < end;
  };
};

export const questionRef: ReferenceType<'question-ref', QuestionRefParts> = {
  kind: 'question-ref',
  description: 'Another question or answer of the same document, e.g. antwoord op vraag 5.',
  targetLabel: 'Work',

  *detect(scene: Scene): Iterable<Detection<QuestionRefParts>> {
    const { text, parts } = scene;
    const asked = askedIn(parts);
    const isHeading = headingTest(parts);
    let reach = 0;
    for (const stem of stemHits(scene, STEMS)) {
      if (stem < reach) continue;
      const found = referenceAt(text, stem);
      if (!found) continue;
      const { start, end, words, numbers, rule } = found;
      // where no questions were found, only words that leave no doubt count
      if (asked.size === 0 ? !UNDOUBTED.test(words) : !numbers.some((number) => asked.has(number))) continue;
      if (OTHERS.test(text.slice(end, end + 90)) || OTHERS_BEFORE.test(text.slice(Math.max(0, start - 90), start)))
        continue;
      if (isHeading(start, end)) continue;
      reach = end;
      yield { start, end, rule, parts: { numbers } };
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
