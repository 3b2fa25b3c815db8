import { builder, type Node } from './builder.ts';
import { globalId } from './fields.ts';

export const resolveType = (value: unknown): string => (value as Node).__typename;

/** Everything with an id. */
export const NodeInterface = builder.interfaceRef<Node>('Node').implement({
  description: 'Anything that has an id of its own (knoop).',
  extensions: { label: 'Resource' },
  resolveType,
  fields: (t) => ({ id: t.field({ type: 'ID', ...globalId }) }),
});
