import { builder, type Node } from './builder.ts';

/** Types that refer to each other; each is implemented in its own file of types/. */
export const Citable = builder.interfaceRef<Node>('Citable');
export const DocumentPart = builder.interfaceRef<Node>('DocumentPart');
export const Mention = builder.objectRef<Node>('Mention');
export const Document = builder.objectRef<Node>('Document');
export const Question = builder.objectRef<Node>('Question');
export const Answer = builder.objectRef<Node>('Answer');
export const Person = builder.objectRef<Node>('Person');
export const Post = builder.objectRef<Node>('Post');
