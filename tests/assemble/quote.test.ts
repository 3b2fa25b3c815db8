import { expect, test } from 'vitest';
import { quoteOf } from '../../src/assemble/quote.ts';

const TEXT = '3\n\nPast dat bij artikel 7:611 BW? Zo nee, waarom niet? De wet zwijgt.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test('a quote is the sentence, and says where the words stand in it', () => {
  const { quote, quoteStart } = quoteOf(TEXT, at('waarom'));
  expect(quote).toBe('Zo nee, waarom niet?');
  expect(quote.slice(quoteStart, quoteStart + 6)).toBe('waarom');
});

test('the heading of the part is none of it', () => {
  expect(quoteOf(TEXT, at('artikel 7:611 BW'), TEXT.indexOf('\n')).quote).toBe('Past dat bij artikel 7:611 BW?');
});
