export { compile, parameterName } from './selection/compile.ts';
export { decodeCursor } from './selection/cursor.ts';
export { decodeAnswer, pageOf } from './selection/decode.ts';
export type * from './selection/tree.ts';
