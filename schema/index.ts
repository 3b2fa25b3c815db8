import { builder } from './builder.ts';
import './node.ts';
import './types/citable.ts';
import './types/documents.ts';
import './types/parts.ts';
import './types/people.ts';
import './types/search.ts';
import './types/works.ts';

export type { SchemaContext } from './context.ts';
export const schema = builder.toSchema({ sortSchema: true });
