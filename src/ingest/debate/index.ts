import type { DocumentMetadata } from '../../domain/document.ts';
import { isoDate } from '../../domain/ids.ts';
import { childOf, descendantsOf, elementsOf, type MarkupElement, wordsOf } from '../markup/element.ts';
import { MarkupWriter, type Rule, type Rules } from '../markup/writer.ts';
import type { ReadText } from '../read-text.ts';

/** Reports of the Chamber's own system (VLOS) repeat each speaker as data; the words stand in `tekst`. */
const VLOS: Readonly<Record<string, Rule>> = {
  titel: 'block',
  onderwerp: 'skip',
  alinea: 'block',
  alineaitem: 'line',
  activiteit: 'block',
};
const VLOS_TEXT = new Set(['alinea', 'alineaitem', 'nadruk', 'titel', 'tekst']);
const VLOS_HOLDERS = new Set([
  'vlosCoreDocument',
  'vergadering',
  'activiteit',
  'activiteithoofd',
  'activiteitdeel',
  'activiteititem',
  'woordvoerder',
  'interrumpant',
]);

const vlosRules: Rules = ({ name }) => {
  if (VLOS_HOLDERS.has(name) || VLOS_TEXT.has(name)) return VLOS[name] ?? 'inline';
  return 'skip';
};

/** TEI, and XML that nobody told us of: paragraphs where the text encoding guidelines have them. */
const TEI_BLOCKS = new Set(['p', 'seg', 'head', 'note', 'u', 'div', 'person', 'title', 'item', 'ab', 'l', 'al', 'row']);
const teiRules: Rules = ({ name }) => {
  if (name === 'teiHeader') return 'skip';
  return TEI_BLOCKS.has(name) ? 'block' : 'inline';
};

const dateIn = (root: MarkupElement): Partial<DocumentMetadata> => {
  const meeting = descendantsOf(root, 'vergadering')[0];
  const day =
    wordsOf(childOf(meeting, 'datum')) ||
    descendantsOf(root, 'setting').flatMap((setting) =>
      descendantsOf(setting, 'date').map(({ attributes }) => attributes.when ?? ''),
    )[0];
  const title =
    wordsOf(childOf(meeting, 'titel')) ||
    wordsOf(descendantsOf(root, 'title').find(({ attributes }) => attributes['xml:lang'] === 'nl'));
  return {
    ...(day && /^\d{4}-\d{2}-\d{2}/u.test(day) ? { date: isoDate(day.slice(0, 10)) } : {}),
    ...(title ? { title } : {}),
  };
};

/** A report of a debate: of the Chamber's own system, or as TEI (ParlaMint); else whatever text there is. */
export const readDebate = (root: MarkupElement): ReadText => {
  const top = elementsOf(root)[0]?.name ?? '';
  const rules = top === 'vlosCoreDocument' ? vlosRules : teiRules;
  const isDebate = top === 'vlosCoreDocument' || top === 'TEI';
  const metadata = isDebate ? { kind: 'handelingen' as const, ...dateIn(root) } : {};
  return { ...new MarkupWriter(rules).write(root).finish(), metadata };
};
