import type { Graph } from '../../../src/graph/driver.ts';

/** The test graph in memory, as it stands in Neo4j: no more is taken over from the program under test. */
export interface Rel {
  readonly type: string;
  readonly from: Thing;
  readonly to: Thing;
  readonly props: Readonly<Record<string, unknown>>;
}

export interface Thing {
  readonly key: string;
  readonly labels: ReadonlySet<string>;
  readonly props: Readonly<Record<string, unknown>>;
  readonly out: Rel[];
  readonly in: Rel[];
}

export type Model = ReadonlyMap<string, Thing>;

/** A row of a list: what the relationship led to, and the relationship. */
export interface Row {
  readonly node: Thing;
  readonly rel?: Rel;
}

export const loadModel = async (graph: Graph): Promise<Model> => {
  const model = new Map<string, Thing>();
  for (const [key, labels, props] of await graph.read('MATCH (n:Resource) RETURN n.key, labels(n), properties(n)')) {
    model.set(String(key), {
      key: String(key),
      labels: new Set(labels as string[]),
      props: props as Record<string, unknown>,
      out: [],
      in: [],
    });
  }
  const rels = await graph.read('MATCH (a:Resource)-[r]->(b:Resource) RETURN type(r), a.key, b.key, properties(r)');
  for (const [type, a, b, props] of rels) {
    const [from, to] = [model.get(String(a)), model.get(String(b))];
    if (!from || !to) continue;
    const rel: Rel = { type: String(type), from, to, props: props as Record<string, unknown> };
    from.out.push(rel);
    to.in.push(rel);
  }
  return model;
};

export const outward = (thing: Thing, types: string, label?: string): Row[] =>
  thing.out
    .filter(({ type, to }) => types.split('|').includes(type) && (!label || to.labels.has(label)))
    .map((rel) => ({ node: rel.to, rel }));

export const inward = (thing: Thing, types: string, label?: string): Row[] =>
  thing.in
    .filter(({ type, from }) => types.split('|').includes(type) && (!label || from.labels.has(label)))
    .map((rel) => ({ node: rel.from, rel }));

export const things = (rows: readonly Row[]): Thing[] => rows.map(({ node }) => node);
export const distinct = (rows: readonly Row[]): Row[] => [...new Set(things(rows))].map((node) => ({ node }));

const SPECIAL = [
  'Motion',
  'Letter',
  'Ministry',
  'Party',
  'Question',
  'Answer',
  'Note',
  'Kamerstuk',
  'Organization',
  'Part',
];

/** The GraphQL type of a node. */
export const typeOf = ({ labels }: Thing): string => {
  const special = SPECIAL.find((label) => labels.has(label));
  if (special) return special === 'Part' ? 'TextPart' : special;
  return [...labels].find((label) => label !== 'Resource') ?? '';
};
