import { type FieldNode, isObjectType } from 'graphql';
import { compile, type Field, type Parameters } from '../../src/graph/read.ts';
import type { SchemaContext } from '../context.ts';
import type { Binder } from './asking.ts';
import type { Asked } from './collect-fields.ts';
import { type Decision, holdFor } from './decisions.ts';
import type { Variables } from './given.ts';
import { Planner } from './planner.ts';

/** A root field, compiled. Data only: what runs it, prices it or writes its answer stands elsewhere. */
export interface Plan {
  /** One statement of one column: a row an item where `answer` is a step, else one row. */
  readonly text: string;
  /** What the column holds, position by position; page sizes are the parameters of its steps' `limit`. */
  readonly answer: Field;
  /** `$p0`, `$p1` … of the text. */
  readonly binders: readonly Binder[];
  /** On what of the variables the text hangs. */
  readonly decisions: readonly Decision[];
  /** The fields of the document that it is of: several where they are asked under one name. */
  readonly nodes: readonly FieldNode[];
}

/** The values of a plan's parameters. @throws GraphQLError where a given value cannot be used */
export const parametersOf = ({ binders }: Plan, variables: Variables, context: SchemaContext): Parameters =>
  Object.fromEntries(binders.map((binder, index) => [`p${index}`, binder(variables, context)]));

/** Turns what is asked at a root field into one statement. */
export const planOf = (asked: Asked): Plan => {
  const planner = new Planner(asked);
  const [node] = asked.fieldNodes;
  if (!node || !isObjectType(asked.parentType)) throw new Error('a root field belongs to an object type');
  const answer = planner.field(asked.parentType, node.alias?.value ?? node.name.value, asked.fieldNodes);
  const { binders, decisions } = planner;
  return { text: compile(answer), answer, binders, decisions: decisions.made, nodes: asked.fieldNodes };
};

/** A document asked with ever other filters gives so many texts and no more are kept. */
const KEPT = 32;
const plans = new WeakMap<FieldNode, Plan[]>();

/** Compiled once a parsed document, and once for each outcome of what its text hangs on. */
export const planFor = (asked: Asked): Plan => {
  const [node] = asked.fieldNodes;
  if (!node) throw new Error('no field');
  const known = plans.get(node) ?? [];
  plans.set(node, known);
  const fitting = known.find(
    ({ nodes, decisions }) =>
      nodes.length === asked.fieldNodes.length &&
      nodes.every((one, at) => one === asked.fieldNodes[at]) &&
      holdFor(decisions, asked.variableValues),
  );
  if (fitting) return fitting;
  const plan = planOf(asked);
  known.unshift(plan);
  known.splice(KEPT);
  return plan;
};
