import { builder, type Node } from './builder.ts';

/** Types that refer to each other; each is implemented in its own file of types/. */
export const Citable = builder.interfaceRef<Node>('Citable');
export const Agent = builder.interfaceRef<Node>('Agent');
export const Paper = builder.interfaceRef<Node>('Paper');
export const DocumentPart = builder.interfaceRef<Node>('DocumentPart');
export const Mention = builder.objectRef<Node>('Mention');
export const Document = builder.objectRef<Node>('Document');
export const Question = builder.objectRef<Node>('Question');
export const Answer = builder.objectRef<Node>('Answer');
export const Note = builder.objectRef<Node>('Note');
export const TextPart = builder.objectRef<Node>('TextPart');
export const Person = builder.objectRef<Node>('Person');
export const Party = builder.objectRef<Node>('Party');
export const Ministry = builder.objectRef<Node>('Ministry');
export const Organization = builder.objectRef<Node>('Organization');
export const Post = builder.objectRef<Node>('Post');
export const Law = builder.objectRef<Node>('Law');
export const LawArticle = builder.objectRef<Node>('LawArticle');
export const EuAct = builder.objectRef<Node>('EuAct');
export const CourtDecision = builder.objectRef<Node>('CourtDecision');
export const Kamerstuk = builder.objectRef<Node>('Kamerstuk');
export const Motion = builder.objectRef<Node>('Motion');
export const Letter = builder.objectRef<Node>('Letter');
export const Dossier = builder.objectRef<Node>('Dossier');
export const NewsArticle = builder.objectRef<Node>('NewsArticle');
export const WebPage = builder.objectRef<Node>('WebPage');
export const Work = builder.objectRef<Node>('Work');
