import { digitFinder } from '../shared/finders.ts';
import { identifierType } from '../shared/paper-identifier.ts';
import { isLetter } from '../shared/word-kinds.ts';

export const tkNumber = identifierType({
  kind: 'tk-number',
  description: "The Tweede Kamer's own number of a document or case, e.g. 2022Z20652.",
  targetLabel: 'Work',
  find: digitFinder(/(?<![\p{L}\p{N}])(?:19|20)\d{2}[ADZz]\d{5}(?![\p{L}\p{N}])/gu, (text, at) =>
    isLetter(text.charCodeAt(at + 4)),
  ),
  confidence: 0.99,
  ids: ([number]) => [`tk:${number.toUpperCase()}`],
});
