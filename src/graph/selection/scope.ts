/** Names of the node at hand and of the relationship that led to it; in a step also of where it came from. */
export interface Scope {
  readonly node: string;
  readonly relationship: string;
  readonly outerNode?: string;
  readonly outerRelationship?: string;
}

/** Names by position, so that the same document always gives the same text and Neo4j's plan cache hits. */
export class Aliases {
  private count = 0;

  step({ node, relationship }: Scope): Scope {
    this.count += 1;
    return { node: `n${this.count}`, relationship: `r${this.count}`, outerNode: node, outerRelationship: relationship };
  }
}

/**
 * Fills a template. In a step's own pattern and conditions `{t}`, `{s}` are the new node and relationship and `{n}`, `{r}`
 * the outer ones; in a field's expression `{n}`, `{r}` are those at hand. `{x1}`, `{x2}` are names that only the step uses.
 */
export const filled = (template: string, scope: Scope, isStep = template.includes('{t}')): string => {
  const node = isStep ? (scope.outerNode ?? '') : scope.node;
  const relationship = isStep ? (scope.outerRelationship ?? '') : scope.relationship;
  return template.replace(/\{(t|s|n|r|x\d+)\}/gu, (_, name: string) => {
    if (name === 't') return scope.node;
    if (name === 's') return scope.relationship;
    if (name === 'n') return node;
    return name === 'r' ? relationship : `${name}_${scope.node}`;
  });
};
