import type { EntityId } from '../../domain/ids.ts';

/** Local id of a node → canonical id, by label; the reverse of node-of.ts. */
const CANONICAL: Readonly<Record<string, (id: string) => string>> = {
  Person: (id) => `person:${id}`,
  Post: (id) => `post:${id}`,
  Ministry: (id) => `ministry:${id}`,
  Party: (id) => `party:${id}`,
  Organization: (id) => `org:${id}`,
  LawArticle: (id) => id.replace(/^([^/]+)\/(.+)$/u, 'jci1.3:c:$1&artikel=$2'),
  EuAct: (id) => `celex:${id}`,
  Dossier: (id) => `dossier-${id}`,
  NewsArticle: (id) => `news:${id}`,
  Work: (id) => (/^\d/u.test(id) ? `tk:${id}` : id),
};

/** Reference type of a mention of a thing with this label. */
const KINDS: Readonly<Record<string, string>> = {
  Person: 'person',
  Post: 'office',
  Ministry: 'ministry',
  Party: 'party',
  Organization: 'organisation',
  Law: 'law',
  LawArticle: 'law-article',
  EuAct: 'eu-act',
  CourtDecision: 'case',
  Kamerstuk: 'kamerstuk',
  Dossier: 'kamerstuk',
  NewsArticle: 'news-article',
  WebPage: 'url',
  Work: 'publication',
  Question: 'question-ref',
};

const split = (key: string): readonly [string, string] => {
  const colon = key.indexOf(':');
  return [key.slice(0, colon), key.slice(colon + 1)];
};

/** `Law:BWBR0010346` → `BWBR0010346`; of a question of the same document `q3`. */
export const canonicalOf = (key: string): EntityId => {
  const [label, id] = split(key);
  if (label === 'Question') return id.slice(id.lastIndexOf('/') + 1) as EntityId;
  return (CANONICAL[label]?.(id) ?? id) as EntityId;
};

export const kindOf = (key: string): string => KINDS[split(key)[0]] ?? 'publication';
