import { IngestError } from '../ingest-error.ts';
import { childOf, descendantsOf, elementsOf, type MarkupElement, wordsOf } from '../markup/element.ts';
import { parseXml } from '../markup/parse-xml.ts';
import { MarkupWriter, type Rule, type Rules } from '../markup/writer.ts';
import type { ReadText } from '../read-text.ts';

const RULES: Readonly<Record<string, Rule>> = {
  'text:p': 'block',
  'text:h': 'block',
  'text:list': 'block',
  'text:tracked-changes': 'skip',
  'office:annotation': 'skip',
  'office:forms': 'skip',
  'text:sequence-decls': 'skip',
  'text:line-break': 'break',
  'text:tab': 'cell',
  'text:s': { before: ' ' },
  'table:table-row': 'row',
  'table:table-cell': 'cell',
};

const rules: Rules = (element) => {
  if (element.name === 'text:note') {
    const label = wordsOf(childOf(element, 'text:note-citation')).replace(/\D/gu, '') || '*';
    return { note: { label, words: childOf(element, 'text:note-body')?.children ?? [] } };
  }
  return RULES[element.name] ?? 'inline';
};

/**
 * Text of an OpenDocument text, its notes bound to their markers.
 * @throws IngestError where it has none
 */
export const readOdt = (content: Uint8Array): ReadText => {
  const root = elementsOf(parseXml(new TextDecoder().decode(content)).root)[0];
  const body: MarkupElement | undefined = root && descendantsOf(root, 'office:text')[0];
  if (!body) throw new IngestError('broken', 'an OpenDocument file without text: open it and save it anew');
  const found = new MarkupWriter(rules).write(body).finish();
  if (!/\p{L}{3}/u.test(found.text)) throw new IngestError('empty', 'the document holds no text');
  return found;
};
