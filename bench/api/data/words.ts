import { Random } from './random.ts';

const STARTS = 'b br d dr f g gr h j k kl kr l m n p pl pr r s sch sl sp st t tr v vl w z zw'.split(' ');
const VOWELS = 'a aa e ee i ie o oo u ui ij oe eu'.split(' ');
const ENDS = ['', 'n', 'r', 's', 't', 'k', 'l', 'nd', 'ng', 'rt', 'st', 'cht'];
const COMMON = 'de het een van en in op dat voor met zijn niet wordt door bij als ook aan te over'.split(' ');

/** Made-up words in the sound of Dutch, the first of them used most, as in a language. */
const vocabulary = (size: number): readonly string[] => {
  const random = new Random(11);
  const words = new Set<string>();
  while (words.size < size) {
    let word = '';
    for (let left = random.int(2, 4); left > 0; left -= 1)
      word += random.pick(STARTS) + random.pick(VOWELS) + (left === 1 ? random.pick(ENDS) : '');
    words.add(word);
  }
  return [...words];
};

export const WORDS = vocabulary(8000);

/** Running text of about so many characters; every third word is one of the small ones of Dutch. */
export const prose = (random: Random, length: number): string => {
  let text = '';
  while (text.length < length) {
    const word = random.next() < 0.35 ? random.pick(COMMON) : (WORDS[random.popular(WORDS.length, 2)] ?? '');
    text += text === '' ? word : ` ${word}`;
  }
  return text;
};
