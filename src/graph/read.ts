export { compile } from './selection/compile.ts';
export { decodeCursor } from './selection/cursor.ts';
export { decodeAnswer } from './selection/decode.ts';
export * from './selection/tree.ts';
export { writerOf } from './selection/write-json.ts';
export { Unwritable } from './selection/write-leaf.ts';
