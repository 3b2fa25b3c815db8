import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linkMentions } from '../../src/coreference/index.ts';
import { isoDate } from '../../src/domain/ids.ts';
import { findMentions } from '../../src/references/find-mentions.ts';
import type { ReferenceCase } from '../../src/references/reference-case.ts';
import { REFERENCE_TYPES } from '../../src/references/registry.ts';
import { buildScene } from '../../src/references/scene.ts';
import { loadRegistries } from '../../src/registries/load.ts';
import { resolveMentions } from '../../src/resolve/index.ts';
import { aParsedText } from '../support/parsed-text.ts';

const registries = await loadRegistries();
const folders = readdirSync(new URL('../../src/references', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map((entry) => entry.name)
  .sort();

const read = (text: string, asOf: string) => {
  const parsed = aParsedText(text, isoDate(asOf));
  const scene = buildScene(parsed, registries);
  const mentions = findMentions(parsed, scene, REFERENCE_TYPES);
  const links = linkMentions(scene, mentions);
  return resolveMentions({ parsed, scene, mentions, links, registries, types: REFERENCE_TYPES });
};

/** `a «b» c` → text `a b c` and the marked surfaces, nested marks included. */
const unmark = (marked: string) => {
  const surfaces: string[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '«') open.push(text.length);
    else if (character === '»') surfaces.push(text.slice(open.pop() ?? 0));
    else text += character;
  }
  return { text, surfaces };
};

test('every folder of references is registered, and nothing else', () => {
  expect(REFERENCE_TYPES.map(({ kind }) => kind).sort()).toEqual(folders);
});

describe.each(folders)('%s', async (kind) => {
  const { cases } = (await import(`../../src/references/${kind}/cases.ts`)) as { cases: readonly ReferenceCase[] };

  test('has examples of both sorts', () => {
    expect(cases.some(({ text }) => text.includes('«'))).toBe(true);
    expect(cases.some(({ text }) => !text.includes('«'))).toBe(true);
  });

  test.each(cases)('$text', ({ text: marked, targets, asOf = '2020-01-01' }) => {
    const { text, surfaces } = unmark(marked);
    const found = read(text, asOf).filter((mention) => mention.kind === kind);
    const squeezed = (surface: string) => surface.replace(/\s+/gu, ' ');
    expect(found.map(({ surface }) => squeezed(surface))).toEqual(surfaces.map(squeezed));
    if (!targets) return;
    const resolution = found[0]?.resolution;
    const got = resolution?.status === 'resolved' ? resolution.targets.map(({ entity }) => entity) : [];
    expect(got).toEqual(targets);
  });
});
