import { fold } from '../../text/fold.ts';

const BEFORE = 100;
const LENGTH = 300;
const WORD = /[\p{L}\p{N}]+/gu;

/** About what the index takes for one word: without the usual endings. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:en|e|s|t)$/u, '') : word);

/** A cut that does not break a word. */
const cutAt = (text: string, at: number): number => {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 || space - at > 40 ? at : space + 1;
};

/** The words around the first of those looked for, with all of them between `**`; about 300 characters. */
export const snippetOf = (text: string, looked: string): string => {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const wanted = (fold(looked).match(WORD) ?? []).map(stem);
  const hits = [...fold(plain).matchAll(WORD)].filter(([word]) => wanted.some((one) => stem(word).startsWith(one)));
  const start = cutAt(plain, (hits[0]?.index ?? 0) - BEFORE);
  const end = plain.length - start <= LENGTH ? plain.length : cutAt(plain, start + LENGTH - 10);
  let [marked, done] = ['', start];
  for (const { 0: word, index } of hits) {
    if (index < done || index + word.length > end) continue;
    marked += `${plain.slice(done, index)}**${plain.slice(index, index + word.length)}**`;
    done = index + word.length;
  }
  return `${start > 0 ? '… ' : ''}${marked}${plain.slice(done, end).trimEnd()}${end < plain.length ? ' …' : ''}`;
};
