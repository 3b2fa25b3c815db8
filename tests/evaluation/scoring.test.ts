import { describe, expect, test } from 'vitest';
import type { ExtractedMention, Extraction } from '../../src/domain/extraction.ts';
import { goldOf } from '../../src/evaluation/gold.ts';
import { articleLinksOf, linkedParagraphsOf } from '../../src/evaluation/official-links.ts';
import { outcomesOf, reliabilityOf } from '../../src/evaluation/reliability.ts';
import { scoreDocument } from '../../src/evaluation/score-document.ts';
import { scoreLinks } from '../../src/evaluation/score-links.ts';
import { scoreboardOf, scoresOf } from '../../src/evaluation/scoreboard.ts';
import { squeeze } from '../../src/evaluation/squeeze.ts';
import { uncoveredCues } from '../../src/evaluation/uncovered-cues.ts';

const aMention = (text: string, surface: string, given: Partial<ExtractedMention> = {}): ExtractedMention => {
  const start = text.indexOf(surface);
  return {
    type: 'law',
    start,
    end: start + surface.length,
    text: surface,
    part: 'body',
    targets: [],
    confidence: 0.9,
    rule: 'test',
    candidates: [],
    suspicions: [],
    evidence: [],
    ...given,
  };
};

const anExtraction = (text: string, mentions: readonly ExtractedMention[]): Extraction => ({
  source: 'a.txt',
  document: { id: 'x', kind: 'other', reference: null, date: null, submitted: null, answered: null, title: null },
  text,
  parts: [],
  mentions,
});

const aGold = (references: object[]) =>
  goldOf(JSON.stringify({ source: 'a.txt', annotated: ['law', 'motion', 'person'], references }), 'a.gold.json');

describe('quotes', () => {
  test.each([
    ['Wet  op de\nrechter-\nlijke “macht”', 'Wetopderechterlijke"macht"'],
    ['Özütok ﬁle', 'Ozutokfile'],
    ['a\u00ad–\u200bb', 'ab'],
  ])('%s', (text, squeezed) => expect(squeeze(text).text).toBe(squeezed));

  test('places are counted in code points', () => {
    expect([...squeeze('😀 ab').origins].slice(-2)).toEqual([2, 3]);
  });
});

describe('scores', () => {
  const text = 'De Arbowet en de motie van het lid Vis over de Arbowet.';

  test('each occurrence counts; a target must be the annotated set', () => {
    const gold = aGold([
      { quote: 'Arbowet', type: 'law', targets: ['BWBR0010346'] },
      { quote: 'Arbowet', type: 'law', targets: ['BWBR0010346'] },
    ]);
    const right = { targets: [{ id: 'BWBR0010346', label: '' }] };
    const wrong = { targets: [{ id: 'BWBR0000001', label: '' }], start: 47, end: 54 };
    const mentions = [aMention(text, 'Arbowet', right), aMention(text, 'Arbowet', wrong)];
    expect(scoresOf(scoreboardOf([scoreDocument(gold, anExtraction(text, mentions))]))).toHaveProperty('law', {
      found: [1, 1, 1],
      linked: [0.5, 0.5, 0.5],
      gold: 2,
      predicted: 2,
    });
  });

  test('a motion may end elsewhere, an optional reference is no miss, a type not looked for is not scored', () => {
    const gold = aGold([
      { quote: 'motie van het lid Vis', type: 'motion', targets: [] },
      { quote: 'Vis', type: 'person', targets: [], optional: true },
    ]);
    const mentions = [
      aMention(text, 'motie van het lid Vis over de Arbowet', { type: 'motion' }),
      aMention(text, 'De', { type: 'url' }),
    ];
    const score = scoreDocument(gold, anExtraction(text, mentions));
    expect(scoreboardOf([score]).all).toMatchObject({ gold: 1, predicted: 1, found: 1 });
    expect(score.extra).toEqual([]);
  });

  test('a quote that is not in the text is a problem, not a crash', () => {
    const score = scoreDocument(aGold([{ quote: 'Wft', type: 'law' }]), anExtraction(text, []));
    expect(score.problems).toEqual(['a.txt: not in the text: "Wft"']);
  });

  test('a gold file that is none says where', () => {
    expect(() => goldOf('{"source": "a"}', 'b.gold.json')).toThrow(/b\.gold\.json: no gold file/u);
  });
});

test('reliability: what was claimed beside what was right', () => {
  const text = 'Arbowet, Wft, Awb';
  const gold = aGold([
    { quote: 'Arbowet', type: 'law', targets: ['A'] },
    { quote: 'Wft', type: 'law', targets: ['B'] },
  ]);
  const mentions = [
    aMention(text, 'Arbowet', { targets: [{ id: 'A', label: '' }] }),
    aMention(text, 'Wft', { candidates: [{ id: 'B', confidence: 0.5, evidence: '' }], confidence: 0.5 }),
    aMention(text, 'Awb'),
  ];
  const { bins, brier, ece } = reliabilityOf(outcomesOf(scoreDocument(gold, anExtraction(text, mentions))));
  expect(bins.map(({ count, shareRight }) => [count, shareRight])).toEqual([
    [1, 1],
    [2, 0.5],
  ]);
  expect(brier).toBeCloseTo((0.01 + 0.81 + 0.25) / 3);
  expect(ece).toBeCloseTo(0.5 / 3 + (0.4 * 2) / 3);
});

test('official links: article links only, overlap and the right article', () => {
  const line = JSON.stringify({
    id: 7,
    text: '😀 artikel 3 Awb en artikel 4 Awb',
    links: [
      { start: 2, end: 11, target: 'jci1.3:c:BWBR0005537&artikel=3' },
      { start: 19, end: 28, target: 'jci1.3:c:BWBR0005537&artikel=4&z=2020-01-01' },
      { start: 12, end: 15, target: 'jci1.3:c:BWBR0005537' },
    ],
  });
  const [paragraph] = linkedParagraphsOf(line, 'links');
  if (!paragraph) throw new Error('no paragraph');
  expect(articleLinksOf(paragraph)).toHaveLength(2);
  const mention = aMention(paragraph.text, 'artikel 3 Awb', {
    targets: [{ id: 'jci1.3:c:BWBR0005537&artikel=3&lid=1', label: '' }],
  });
  const outcomes = scoreLinks(paragraph, { text: paragraph.text, mentions: [mention], namedLaws: new Set() });
  expect(outcomes.map(({ found, isNamed }) => [found, isNamed])).toEqual([
    [true, false],
    [false, false],
  ]);
  expect(() => linkedParagraphsOf('{}', 'links')).toThrow(/links, line 1/u);
});

test('cues that no mention covers', () => {
  const text = 'Zie artikel 12 van de Kieswet en de motie-Vis.';
  const cues = uncoveredCues(text, [{ start: 4, end: 29 }]);
  expect(cues.map(({ pattern }) => pattern)).toEqual(['motie -vis']);
});
