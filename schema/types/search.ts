import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { pages } from '../fields.ts';
import { NodeInterface } from '../node.ts';
import { DocumentPart } from '../refs.ts';
import { pageArguments } from './citable.ts';

const LONGEST = 500;
/** A word that no text holds: a blank search finds nothing instead of being an error of the index. */
const NOTHING = 'kamergraafzoektniets';

/** Typed text as words that must occur, the last one perhaps unfinished; signs of the query language lose their meaning. */
export const searchWords = (text: unknown): string => {
  const words =
    String(text)
      .slice(0, LONGEST)
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return NOTHING;
  return words
    .map((word, index) =>
      index === words.length - 1 ? `(${word.toLowerCase()} OR ${word.toLowerCase()}*)` : word.toLowerCase(),
    )
    .join(' AND ');
};

const BEST_FIRST = [{ expression: '{s}', descending: true }];
const found = (index: string): string =>
  `CALL db.index.fulltext.queryNodes('${index}', {value:text}) YIELD node AS {t}, score AS {s}`;

builder.queryField('search', (t) =>
  t.field({
    type: connectionOf('Search', NodeInterface),
    args: {
      text: t.arg.string({
        required: true,
        description: 'Words of a name, title or number, e.g. `arbowet`; any sign is harmless.',
      }),
      ...pageArguments(t),
    },
    ...pages(found('names'), 'People, bodies, laws, papers and documents by name, best first.', {
      bind: { text: searchWords },
      order: BEST_FIRST,
    }),
  }),
);

builder.queryField('searchText', (t) =>
  t.field({
    type: connectionOf('TextSearch', DocumentPart),
    args: {
      text: t.arg.string({ required: true, description: 'Words that the text holds, e.g. `veilige werkomgeving`.' }),
      ...pageArguments(t),
    },
    ...pages(found('part_text'), 'Questions, answers and notes by their words, best first.', {
      bind: { text: searchWords },
      order: BEST_FIRST,
    }),
  }),
);
