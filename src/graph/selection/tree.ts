/**
 * What a query asks below one node, without GraphQL or Pothos. Templates name their surroundings: `{n}` the node at hand,
 * `{r}` the relationship that led to it, `{t}` the node a step leads to, `{s}` the relationship of that step.
 */
export interface Projection {
  /** Possible types, the most specific label first; one for a concrete type. */
  readonly variants: readonly Variant[];
}

export interface Variant {
  readonly typeName: string;
  readonly label: string;
  readonly fields: readonly Field[];
}

export type Field = ScalarField | TypeNameField | StepField | ConnectionField;

export interface ScalarField {
  readonly kind: 'scalar';
  /** Name in the answer (the alias where there is one). */
  readonly key: string;
  /** `{n}.title`, `{r}.confidence`. */
  readonly expression: string;
  /** `globalId` puts the type's name before the value. */
  readonly decode?: 'globalId' | 'list' | 'ints';
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
  readonly target: Projection;
}

export interface Step {
  /** `({n})-[{s}:PART_OF]->({t})`. */
  readonly match: string;
  readonly where: readonly Condition[];
  readonly order: readonly Order[];
  /** At most this many; a parameter. */
  readonly limit?: Parameter;
  readonly after?: Parameter;
}

export interface Condition {
  /** `{t}.type IN {value}`; without a value it always holds. */
  readonly text: string;
  readonly value?: Parameter;
}

export interface Order {
  /** Never null: `coalesce({t}.date, '')`. */
  readonly expression: string;
  readonly descending: boolean;
}

export interface ConnectionField {
  readonly kind: 'connection';
  readonly key: string;
  readonly step: Step;
  /** What `nodes` asks, what `edges` asks (of the relationship and, inside, of the node), and the rest. */
  readonly nodes?: { readonly key: string; readonly target: Projection };
  readonly edges?: { readonly key: string; readonly fields: readonly EdgeField[] };
  readonly totalCount?: string;
  readonly pageInfo?: {
    readonly key: string;
    readonly fields: readonly { readonly key: string; readonly name: string }[];
  };
}

export type EdgeField =
  | Field
  | { readonly kind: 'node'; readonly key: string; readonly target: Projection }
  | { readonly kind: 'cursor'; readonly key: string };

/** A value known when the query runs; `index` is its place among the plan's parameters. */
export interface Parameter {
  readonly index: number;
}
