import type { DirectiveNode, SelectionNode } from 'graphql';
import { constant, type Given, type Variables, variable } from './given.ts';

/** A choice in a plan's text that hung on variables: with other outcomes another text is needed. */
export interface Decision {
  readonly given: Given;
  readonly outcomeOf: (value: unknown) => string;
  readonly outcome: string;
}

/** Which places of a value are filled; nothing else of it may show in a text. */
export const shapeOf = (value: unknown): string => {
  if (value === null || value === undefined) return '-';
  if (Array.isArray(value)) return '[]';
  if (typeof value !== 'object') return '.';
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== undefined)
    .map(([name, inner]) => `${name}${shapeOf(inner)}`);
  return `{${fields.sort().join()}}`;
};

export const isGiven = (value: unknown): string => (value === null || value === undefined ? '-' : '.');
export const wholly = (value: unknown): string => JSON.stringify(value ?? null);

/** Answers what a plan must know of the variables, and keeps what it hung on. */
export class Decisions {
  readonly made: Decision[] = [];
  private readonly variables: Variables;

  constructor(variables: Variables) {
    this.variables = variables;
  }

  take(given: Given, outcomeOf: (value: unknown) => string): unknown {
    const value = given.at(this.variables);
    if (!given.isConstant) this.made.push({ given, outcomeOf, outcome: outcomeOf(value) });
    return value;
  }

  /** @skip and @include. */
  isIncluded({ directives = [] }: SelectionNode): boolean {
    return directives.every((directive) => {
      if (directive.name.value === 'skip') return !this.condition(directive);
      return directive.name.value !== 'include' || this.condition(directive);
    });
  }

  private condition({ arguments: given = [] }: DirectiveNode): boolean {
    const value = given[0]?.value;
    if (value?.kind === 'Variable') return this.take(variable(value.name.value), wholly) === true;
    return this.take(constant(value?.kind === 'BooleanValue' && value.value), wholly) === true;
  }
}

/** Whether a text made for other variables is the one for these. */
export const holdFor = (decisions: readonly Decision[], variables: Variables): boolean =>
  decisions.every(({ given, outcomeOf, outcome }) => outcomeOf(given.at(variables)) === outcome);
