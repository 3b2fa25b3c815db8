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
 * the outer ones; in a field's expression `{n}`, `{r}` are those at hand.
 */
export const filled = (template: string, scope: Scope): string => {
  const isStep = template.includes('{t}');
  const node = isStep ? (scope.outerNode ?? '') : scope.node;
  const relationship = isStep ? (scope.outerRelationship ?? '') : scope.relationship;
  return template
    .replaceAll('{t}', scope.node)
    .replaceAll('{s}', scope.relationship)
    .replaceAll('{n}', node)
    .replaceAll('{r}', relationship);
};
