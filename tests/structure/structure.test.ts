import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../src/domain/document.ts';
import { parseStructure } from '../../src/structure/index.ts';

const source = (text: string): SourceDocument => ({
  source: 'test.txt',
  mediaType: 'text/plain',
  text,
  sha256: '0'.repeat(64),
  hints: [],
});

const outline = (text: string): string =>
  parseStructure(source(text))
    .parts.map(({ id, kind, markers }) => (kind === 'note' ? `${id}→${markers?.[0]?.part ?? '?'}` : id))
    .join(' ');

const CASES = [
  {
    why: 'a raised digit that a reader put on a line of its own, and a note glued to its label',
    text: 'Vragen van het lid Vos (ABC)\nVraag 1\nKent u het stuk «Fietsen»?\n1\nVraag 2\nWat vindt u ervan?\n1Krant, 3 mei 2030\n',
    outline: 'head q1 q2 fn1→q1',
  },
  {
    why: 'a digit glued to a sentence, the blank behind it lost',
    text: 'Vraag 1\nWat is er besproken.1Toekomst is belangrijk, vindt u ook?\n\n1 Kamerstuk 30 000, nr. 1\n',
    outline: 'q1 fn1→q1',
  },
  {
    why: 'a note glued to a name that ends in digits of its own',
    text: 'Vraag 1\nWat eist NIS21 van bedrijven, en wat deed COVID-192 daarmee?\n\n1 Krant, 3 mei 2030\n2 Blad, 4 mei 2030\n',
    outline: 'q1 fn1→q1 fn2→q1',
  },
  {
    why: 'the second note lost its marker; the third is still one',
    text: 'Vraag 1\nKent u dit?1 En ook dat?3\n\n1 Krant, 3 mei 2030\n2 Blad, 4 mei 2030\n3 Omroep, 5 mei 2030\n',
    outline: 'q1 fn1→q1 fn2→? fn3→q1',
  },
  {
    why: 'a note ends with its page',
    text: 'Vraag 1\nKent u dit?1\n1Krant, 3 mei 2030\nTweede Kamer, vergaderjaar 2029–2030, Vragen 1\nEn wat vindt u ervan?\n',
    outline: 'q1 fn1→q1',
  },
  {
    why: 'what follows the questions is no question',
    text: 'Vraag 1\nKent u dit?\nMededeling\nDe vragen kunnen niet binnen de termijn worden beantwoord.\n',
    outline: 'q1 body',
  },
  {
    why: 'paragraphs whose numbers were lost',
    text: '2030Z00012\n\n(ingezonden 2 mei 2030)\n\nVragen van het lid Vos (ABC) over fietsen\n\nKent u dit? 1)\n\nWat vindt u ervan?\n\n1) Krant, 3 mei 2030\n',
    outline: 'head q1 q2 en1→q1',
  },
  {
    why: 'bare numbers and answers without one',
    text: 'AH 12\n2030Z00012\nAntwoord van minister Vos (Wegen) (ontvangen 3 oktober 2030)\n\n1\nKent u dit?\n\nAntwoord\nJa.\n\n2\nWat nu?\n\nAntwoord\nNiets.\n',
    outline: 'head q1 a1 q2 a2',
  },
  {
    why: 'an answer whose heading was forgotten, where the others have one',
    text: 'Vraag 1\nKent u dit?\n\nAntwoord op vraag 1\nJa.\n\nVraag 2\nEn dat?\n\nAntwoord op vraag 2\nNee.\n\nVraag 3\nWat vindt u van de fietspaden in de stad en daarbuiten?\n\nDe fietspaden in de stad worden onderhouden door de gemeente; ik heb daar geen oordeel over en laat het daarbij.\n',
    outline: 'q1 a1 q2 a2 q3 a3',
  },
  {
    why: 'more of a question is no answer',
    text: 'Vraag 1\nKent u dit?\n\nAntwoord op vraag 1\nJa.\n\nVraag 2\nEn dat?\n\nAntwoord op vraag 2\nNee.\n\nVraag 3\nWat vindt u ervan?\n\nGraag een toelichting.\n',
    outline: 'q1 a1 q2 a2 q3',
  },
  {
    why: 'notes of a page that was copied as text',
    text: 'Vraag 1\nKent u het stuk1 en het blad2?\n\nAntwoord 1\nJa.\n\n\nX Noot\n1\n\nKrant, 3 mei 2030\n\nX Noot\n2\n\nBlad, 4 mei 2030\n',
    outline: 'q1 a1 fn1→q1 fn2→q1',
  },
  {
    why: 'a parenthesis that closes is no marker',
    text: 'Vraag 1\nGeldt de wet (artikel 1) nog, en kent u het stuk? 1)\n\n1) Krant, 3 mei 2030\n',
    outline: 'q1 en1→q1',
  },
];

describe('parts of a text', () => {
  test.each(CASES)('$why', ({ text, outline: expected }) => expect(outline(text)).toBe(expected));
});

describe('metadata', () => {
  test('papers put out before they are printed bear the id that they will have', () => {
    const early =
      'AH 12\n2030Z00012\nAntwoord van minister Vos (Wegen) (ontvangen 3 oktober 2030)\n\nVraag 1\nKent u dit?\n\nAntwoord 1\nJa.\n';
    expect(parseStructure(source(early)).document).toMatchObject({
      id: 'ah-tk-20302031-12',
      reference: '2030Z00012',
      kind: 'answer',
      answered: '2030-10-03',
    });
    expect(parseStructure(source(early.replace('3 oktober', '3 september'))).document.id).toBe('ah-tk-20292030-12');
  });

  test('a report of a debate is known by its sheets, and has no answers', () => {
    const report =
      '9\nFietsen\nAan de orde is het debat over fietsen.\nDe voorzitter:\nDank.\nIn antwoord 107. En verder.\n12-9-1\n3 oktober 2030\nTweede Kamer Fietsen TK 12\n';
    const { document, parts } = parseStructure(source(report));
    expect(document).toMatchObject({ id: 'h-tk-20302031-12-9', kind: 'handelingen', date: '2030-10-03' });
    expect(parts.map(({ id }) => id)).toEqual(['body']);
  });

  test('a letter of answers: the day of the questions, its own day', () => {
    const letter =
      'Datum 7 mei 2030\nIn antwoord op uw brief van 3 april 2030 deel ik u mede\n\nVraag 1\nKent u dit?\n\nAntwoord op vraag 1\nJa.\n';
    expect(parseStructure(source(letter)).document).toMatchObject({ submitted: '2030-04-03', answered: '2030-05-07' });
  });
});

test('structure is found in time linear in the text', () => {
  const page = (n: number): string =>
    `Vraag ${n}\nKent u het bericht over de fietspaden in de stad${n}? En wat vindt u daarvan, gelet op artikel 2 van de wet?\n\n${n} Krant, ${(n % 28) + 1} mei 2030\n\n`;
  const time = (pages: number): number => {
    const text = Array.from({ length: pages }, (_, order) => page((order % 900) + 1)).join('');
    const start = performance.now();
    parseStructure(source(text));
    return performance.now() - start;
  };
  time(400);
  const [small, large] = [time(4000), time(16_000)];
  // four times the text; allow for a busy machine
  expect(large).toBeLessThan(small * 12 + 200);
});
