import { describe, expect, test } from 'vitest';
import { linkMentions } from '../../src/coreference/index.ts';
import { isoDate } from '../../src/domain/ids.ts';
import { findMentions } from '../../src/references/find-mentions.ts';
import { REFERENCE_TYPES } from '../../src/references/registry.ts';
import { buildScene } from '../../src/references/scene.ts';
import { loadRegistries } from '../../src/registries/load.ts';
import { resolveMentions } from '../../src/resolve/index.ts';
import { aParsedText } from '../support/parsed-text.ts';

const registries = await loadRegistries();

const read = (text: string, kind: string) => {
  const parsed = aParsedText(text, isoDate('2024-09-10'));
  const scene = buildScene(parsed, registries);
  const mentions = findMentions(parsed, scene, REFERENCE_TYPES);
  const links = linkMentions(scene, mentions);
  const all = resolveMentions({ parsed, scene, mentions, links, registries, types: REFERENCE_TYPES });
  const resolution = all.find((mention) => mention.kind === kind)?.resolution;
  const idsOf = (list: readonly { readonly entity: string }[] = []): string[] => list.map(({ entity }) => entity);
  return {
    targets: resolution?.status === 'resolved' ? idsOf(resolution.targets) : [],
    suspicions: resolution?.status === 'resolved' ? idsOf(resolution.suspicions) : [],
    candidates: resolution?.status === 'ambiguous' ? idsOf(resolution.candidates) : [],
  };
};

describe('numbers that their words contradict keep the literal target, with a suspicion', () => {
  test.each([
    {
      text: 'Zie de Kamerbrief over justitiële jeugd van 27 juni 2024 (Kamerstuk 28 471, nr. 119).',
      targets: ['kst-28471-119'],
      suspicions: ['kst-28741-119'],
      why: 'a dossier with two digits swapped, of a letter',
    },
    {
      text: 'Zie de verzamelbrief justitiële jeugd van 27 juni jl. (Kamerstuk 28 741, nr. 191).',
      targets: ['kst-28741-191'],
      suspicions: ['kst-28741-119'],
      why: 'a sub-number with two digits swapped',
    },
    {
      text: 'Zie de Kamerbrief over justitiële jeugd van 27 juni 2024 (Kamerstuk 28 741, nr. 119).',
      targets: ['kst-28741-119'],
      suspicions: [],
      why: 'the number that it has',
    },
    {
      text: 'Zie de Kamerbrief over de visserij van 27 juni 2024 (Kamerstuk 28 471, nr. 119).',
      targets: ['kst-28471-119'],
      suspicions: [],
      why: 'words of another letter',
    },
    {
      text: 'Zie de Kamerbrief over justitiële jeugd van 27 juni 2024 (Kamerstuk 28 741, nr. 540).',
      targets: ['kst-28741-540'],
      suspicions: [],
      why: 'no slip makes one number of the other',
    },
  ])('$why: $text', ({ text, targets, suspicions }) =>
    expect(read(text, 'kamerstuk')).toMatchObject({ targets, suspicions }),
  );
});

describe('a dossier that its words or its neighbours contradict', () => {
  test.each([
    {
      text: 'Zie de stukken over maatregelen verkeersveiligheid (Kamerstuk 29 389, nr. 12).',
      targets: ['kst-29389-12'],
      suspicions: ['kst-29398-12'],
      why: 'the title of the dossier with two digits swapped stands before it',
    },
    {
      text: 'Over de stimulering van duurzame energieproductie (Kamerstuk 31 238, nr. 4) sprak de Kamer.',
      targets: ['kst-31238-4'],
      suspicions: ['kst-31239-4'],
      why: 'a long title, one digit wrong',
    },
    {
      text: 'Zie de stukken over maatregelen verkeersveiligheid (Kamerstuk 29 398, nr. 12).',
      targets: ['kst-29398-12'],
      suspicions: [],
      why: 'its own title',
    },
    {
      text: 'Zie de stukken over milieu en verkeer (Kamerstuk 29 389, nr. 12).',
      targets: ['kst-29389-12'],
      suspicions: [],
      why: 'not the title',
    },
    {
      text: 'Bij Kamerstuk 24 710, nr. 8 hoort een bijlage. Zie ook Kamerstuk 24 170, nr. 6 en Kamerstuk 24 170, nr. 7.',
      targets: ['kst-24710-8'],
      suspicions: ['kst-24170-8'],
      why: 'a number that nobody knows, with two digits swapped of one that the text names',
    },
    {
      text: 'Bij Kamerstuk 24 710, nr. 8 hoort Kamerstuk 24 710, nr. 9. Zie ook Kamerstuk 24 170, nr. 6.',
      targets: ['kst-24710-8'],
      suspicions: [],
      why: 'named twice: no slip',
    },
  ])('$why: $text', ({ text, targets, suspicions }) =>
    expect(read(text, 'kamerstuk')).toMatchObject({ targets, suspicions }),
  );
});

describe('letters of the register are candidates', () => {
  test.each([
    {
      text: 'In de verzamelbrief justitiële jeugd van 27 juni jl. staat dat ook.',
      candidates: ['kst-28741-119'],
      why: 'day and words fit one letter',
    },
    {
      text: 'In de brief van 27 juni 2024 aan de Kamer staat dat ook.',
      candidates: [],
      why: 'a day alone says nothing',
    },
    {
      text: 'Dossier 28 741 is bekend. In de brief van 27 juni 2024 aan de Kamer staat dat ook.',
      candidates: ['kst-28741-119'],
      why: 'of that day one letter is in the dossier that the text names',
    },
    { text: 'In de verzamelbrief justitiële jeugd van 28 juni jl. staat dat ook.', candidates: [], why: 'another day' },
  ])('$why: $text', ({ text, candidates }) => expect(read(text, 'letter')).toMatchObject({ targets: [], candidates }));
});

test('a letter of the register bears its number and title', () => {
  const [letter] = registries.lettersOn(isoDate('2024-06-27')).filter(({ dossier }) => dossier === '28741');
  expect(letter).toMatchObject({ kind: 'letter', number: 119 });
  expect(registries.lettersOn(isoDate('1950-01-01'))).toEqual([]);
});
