import { GraphQLError } from 'graphql';
import type { Graph } from '../../graph/driver.ts';
import { LIMITS } from './limits.ts';

/** Texts that Neo4j has planned before, as far as remembered here; its own cache holds about as many. */
const REMEMBERED = 1000;

const tooMany = (): GraphQLError =>
  new GraphQLError(
    'Too many questions of a new shape at the moment: give values as variables, so that the same document serves again',
    { extensions: { code: 'TOO_MANY_NEW_SHAPES', http: { status: 429, headers: { 'retry-after': '2' } } } },
  );

const tooLong = (length: number): GraphQLError =>
  new GraphQLError(
    `The question comes to a statement of ${length} characters, over the limit of ${LIMITS.statement}: ask for fewer fields of fewer types`,
    { extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } } },
  );

/** Keeps those who ask ever new questions from filling the database with planning: that costs more than most answers. */
export class Shapes {
  private readonly known = new Set<string>();
  private readonly now: () => number;
  private allowance: number = LIMITS.newShapes;
  private since: number;

  constructor(now: () => number = () => performance.now()) {
    this.now = now;
    this.since = now();
  }

  /** @throws GraphQLError where the text is too long, or new and too many were new of late */
  admit(text: string): void {
    if (this.known.has(text)) return;
    if (text.length > LIMITS.statement) throw tooLong(text.length);
    const now = this.now();
    const grown = ((now - this.since) / 1000) * LIMITS.newShapesPerSecond;
    this.allowance = Math.min(LIMITS.newShapes, this.allowance + grown);
    this.since = now;
    if (this.allowance < 1) throw tooMany();
    this.allowance -= 1;
    this.known.add(text);
    if (this.known.size > REMEMBERED) for (const oldest of this.known) return void this.known.delete(oldest);
  }
}

/** A graph that reads what is admitted. */
export const admitted = (graph: Graph, shapes: Shapes): Graph => ({
  ...graph,
  read: async (text, parameters) => {
    shapes.admit(text);
    return graph.read(text, parameters);
  },
});
