import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/** What a set of selections comes to with its fragments written out. */
export interface Measure {
  readonly fields: number;
  readonly depth: number;
  /** Lists of a type's fields inside each other, as only introspection has them. */
  readonly typeLists: number;
}

const NOTHING: Measure = { fields: 0, depth: 0, typeLists: 0 };
const TYPE_LISTS = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes']);
const ENOUGH = 1e9;

/** Measures sets of one document; each fragment once, so that a few that double each other cost no more than others. */
export class Measurer {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly known = new Map<string, Measure>();

  constructor({ definitions }: DocumentNode) {
    for (const one of definitions) if (one.kind === 'FragmentDefinition') this.fragments.set(one.name.value, one);
  }

  private ofFragment(name: string): Measure {
    const known = this.known.get(name);
    if (known) return known;
    // one that contains itself is for validation to refuse
    this.known.set(name, NOTHING);
    const measure = this.of(this.fragments.get(name)?.selectionSet);
    this.known.set(name, measure);
    return measure;
  }

  of(set: SelectionSetNode | undefined): Measure {
    let [fields, depth, typeLists] = [0, 0, 0];
    for (const one of set?.selections ?? []) {
      const isField = one.kind === 'Field';
      const inner = one.kind === 'FragmentSpread' ? this.ofFragment(one.name.value) : this.of(one.selectionSet);
      fields = Math.min(ENOUGH, fields + inner.fields + (isField ? 1 : 0));
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      typeLists = Math.max(typeLists, inner.typeLists + (isField && TYPE_LISTS.has(one.name.value) ? 1 : 0));
    }
    return { fields, depth, typeLists };
  }

  /** Fields of a set with its fragments written out, at its own level only. */
  *level(set: SelectionSetNode, followed = new Set<string>()): Generator<{ name: string; measure: Measure }> {
    for (const one of set.selections) {
      if (one.kind === 'Field') yield { name: one.name.value, measure: this.of(one.selectionSet) };
      else if (one.kind === 'InlineFragment') yield* this.level(one.selectionSet, followed);
      else if (!followed.has(one.name.value)) {
        followed.add(one.name.value);
        const fragment = this.fragments.get(one.name.value);
        if (fragment) yield* this.level(fragment.selectionSet, followed);
      }
    }
  }
}
