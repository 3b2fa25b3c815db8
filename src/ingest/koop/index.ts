import { descendantsOf, type MarkupElement } from '../markup/element.ts';
import type { ParsedXml } from '../markup/parse-xml.ts';
import { MarkupWriter } from '../markup/writer.ts';
import type { ReadText } from '../read-text.ts';
import { documentMetadata } from './metadata.ts';
import { koopRules } from './rules.ts';

const collect = (pairs: Iterable<readonly [string, string]>): Map<string, string[]> => {
  const fields = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    const values = fields.get(key);
    if (values) values.push(value);
    else fields.set(key, [value]);
  }
  return fields;
};

/** `<meta name content>` elements, of XML as of HTML. */
export const metaFields = (root: MarkupElement): Map<string, string[]> =>
  collect(
    descendantsOf(root, 'meta').map(({ attributes }) => [
      attributes.name ?? attributes.property ?? '',
      attributes.content ?? '',
    ]),
  );

const WORDS: Readonly<Record<string, string>> = {
  identifier: 'DC.identifier',
  issued: 'DCTERMS.issued',
  title: 'DC.title',
  type: 'DC.type',
};

/** Collectors of single questions and answers keep the metadata as JSON in a comment. */
const commentFields = (comments: readonly string[]): Map<string, string[]> => {
  for (const comment of comments) {
    if (!/^\s{0,9}\{/u.test(comment)) continue;
    try {
      const values = Object.entries(JSON.parse(comment) as Record<string, unknown>);
      return collect(
        values.flatMap(([name, value]) => [value].flat().map((one) => [WORDS[name] ?? name, String(one)] as const)),
      );
    } catch {
      // an ordinary comment
    }
  }
  return new Map();
};

/** A publication of parliament on officielebekendmakingen.nl: its questions, answers and notes as the XML says. */
export const readKoop = ({ root, comments }: ParsedXml): ReadText => {
  const fields = metaFields(root);
  const metadata = documentMetadata(fields.size > 0 ? fields : commentFields(comments));
  return { ...new MarkupWriter(koopRules).write(root).finish(), metadata };
};
