/**
 * What a query asks below one root field, without GraphQL or Pothos. Templates name their surroundings: `{n}` the node at
 * hand, `{r}` the relationship (or map of values) that led to it, `{t}` the node a step leads to, `{s}` the relationship
 * (or map) of that step.
 */
export interface Projection {
  /** Possible types, the most specific first; one for a concrete type. */
  readonly variants: readonly Variant[];
}

export interface Variant {
  readonly typeName: string;
  /** Says in an abstract position whether a row is of this type: `{n}:Law`. */
  readonly test: string;
  /** The more general type whose test holds for these as well: a `Motion` is a `Kamerstuk`. */
  readonly isA?: string;
  /** The same list (not only an equal one) where the types ask the same. */
  readonly fields: readonly Field[];
}

export type Field = ScalarField | TypeNameField | StepField | ConnectionField;

/** How a value of the graph becomes the answer's; see decoders.ts. */
export type Decode = 'globalId' | 'list' | 'ints' | 'snippet';

/** Of a value without fields: what a writer of JSON must know of it. */
export interface Leaf {
  /** `ID`, `String`, `Int`, `Float`, `Boolean` or the name of an enum. */
  readonly type: string;
  readonly isList: boolean;
  readonly isNullable: boolean;
  /** Of an enum: the graph's value → the name in the answer. */
  readonly names?: ReadonlyMap<unknown, string>;
}

export interface ScalarField {
  readonly kind: 'scalar';
  /** Name in the answer (the alias where there is one). */
  readonly key: string;
  /** `{n}.title`, `{r}.confidence`. */
  readonly expression: string;
  readonly decode?: Decode;
  /** What the decoder needs of the arguments: the words to mark in a snippet. */
  readonly argument?: Parameter;
  readonly leaf: Leaf;
}

export interface TypeNameField {
  readonly kind: 'typeName';
  readonly key: string;
}

/** One or many nodes along a pattern. */
export interface StepField {
  readonly kind: 'step';
  readonly key: string;
  readonly step: Step;
  readonly many: boolean;
  readonly isNullable: boolean;
  /** A list with gaps: `nodes(ids)`. */
  readonly isItemNullable: boolean;
  readonly target: Projection;
}

export interface Step {
  /**
   * A pattern, `({n})-[{s}:PART_OF]->({t})`, or clauses that bind `{t}` (and `{s}`): `UNWIND nodes({n}) AS {t}`. In clauses
   * `{where}` and `{and}` are where the conditions belong; without them they follow the clauses.
   */
  readonly match: string;
  /** `{t}.type IN $p1`. */
  readonly where: readonly string[];
  /** The clauses at the start of `match` that find the rows of the list that this stands beside, as `{x1}` and `{x2}`. */
  readonly finds?: string;
  readonly order: readonly Order[];
  /** Read from the last row back: the order is turned round, and the rows are turned back when they have come. */
  readonly isBackward: boolean;
  /** The pattern may lead to one node twice. */
  readonly isDistinct: boolean;
  /** At most this many; a connection asks one more than its page, to see whether more follows. */
  readonly limit?: Parameter;
  /** A list without pages: its limit as well is one more than is given, to see whether it is cut. */
  readonly isWhole?: boolean;
  /** A page of a list that may be long. */
  readonly isPaged?: true;
  /** Keys of the row behind which, or before which, the page starts. */
  readonly after?: Parameter;
  readonly before?: Parameter;
}

export interface Order {
  /** Never null: `coalesce({t}.date, '')`. */
  readonly expression: string;
  readonly descending: boolean;
}

/** A page of a list, in the positions `[rows, count, beside…]`; a row is `[cursor keys, rows part…]`. */
export interface ConnectionField {
  readonly kind: 'connection';
  readonly key: string;
  readonly step: Step;
  readonly typeName: string;
  /** In the order of the answer. */
  readonly parts: readonly ConnectionPart[];
}

export type ConnectionPart =
  | NodesPart
  | EdgesPart
  | { readonly kind: 'totalCount'; readonly key: string }
  | {
      readonly kind: 'pageInfo';
      readonly key: string;
      readonly fields: readonly { readonly key: string; readonly name: string }[];
    }
  /** Asked of the whole list, beside its pages: facets. */
  | { readonly kind: 'beside'; readonly key: string; readonly field: Field };

/** What is asked of each row: of the nodes alone, or of the relationship and, inside, of the node. */
export interface NodesPart {
  readonly kind: 'nodes';
  readonly key: string;
  readonly target: Projection;
}

export interface EdgesPart {
  readonly kind: 'edges';
  readonly key: string;
  readonly typeName: string;
  readonly fields: readonly EdgeField[];
}

export type EdgeField =
  | Field
  | { readonly kind: 'node'; readonly key: string; readonly target: Projection }
  | { readonly kind: 'cursor'; readonly key: string };

/** A value known when the query runs; `index` is its place among the plan's parameters. */
export interface Parameter {
  readonly index: number;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** `p3`: the name of a parameter in the text. */
export const parameterName = ({ index }: Parameter): string => `p${index}`;

/** How many rows of a list without pages are given at most. */
export const mostOf = ({ isWhole, limit }: Step, parameters: Parameters): number =>
  isWhole && limit ? Number(parameters[parameterName(limit)]) - 1 : Number.POSITIVE_INFINITY;

/** Whether a field has a place among the positions of its row. */
export const isRead = ({ kind }: EdgeField): boolean => kind !== 'typeName' && kind !== 'cursor';
