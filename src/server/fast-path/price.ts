import type { Plan } from '../../../schema/neo4j-plugin/plan.ts';
import type { Parameters } from '../../graph/read.ts';
import { costOf } from '../limits/cost.ts';
import { weightOf } from '../limits/weights.ts';

/** Page sizes that are remembered of one plan. */
const KEPT = 64;
const prices = new WeakMap<Plan, Map<string, number>>();

/** The page sizes are among the numbers of the parameters: with equal numbers the price is equal. */
const numbersOf = (parameters: Parameters): string => {
  let key = '';
  for (const name in parameters) if (typeof parameters[name] === 'number') key += `${parameters[name]},`;
  return key;
};

/** What a compiled root field costs, its weight included; reckoned once for the same page sizes. */
export const priceOf = (plan: Plan, variables: Readonly<Record<string, unknown>>, parameters: Parameters): number => {
  const known = prices.get(plan) ?? new Map<string, number>();
  prices.set(plan, known);
  const key = numbersOf(parameters);
  const price = known.get(key) ?? weightOf(plan.nodes[0]?.name.value ?? '') + costOf(plan, variables);
  if (known.size >= KEPT) known.clear();
  known.set(key, price);
  return price;
};
