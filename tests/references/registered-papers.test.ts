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
