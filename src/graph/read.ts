export { compile } from './selection/compile.ts';
export { decodeCursor } from './selection/cursor.ts';
export { decodeAnswer } from './selection/decode.ts';
export * from './selection/tree.ts';
