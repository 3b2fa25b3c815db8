import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchWords } from '../../../schema/search-words.ts';
import { queriesOf, type ServerName } from '../servers/all.ts';
import type { QuestionName } from './variables.ts';

/** A question in the words of a server's schema, once for each set of variables; undefined where it has no such form. */
export const bodiesFor = (
  server: ServerName,
  question: QuestionName,
  all: readonly Readonly<Record<string, unknown>>[],
): readonly Buffer[] | undefined => {
  const path = join(queriesOf(server), `${question}.graphql`);
  if (!existsSync(path)) return undefined;
  const query = readFileSync(path, 'utf8');
  const isPeer = server.startsWith('peer');
  return all.map(({ text, ...rest }) => {
    if (text === undefined) return Buffer.from(JSON.stringify({ query, variables: rest }));
    const given = isPeer ? { words: searchWords(text) } : { text };
    return Buffer.from(JSON.stringify({ query, variables: { ...rest, ...given } }));
  });
};
