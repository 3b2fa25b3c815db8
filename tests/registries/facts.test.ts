import { describe, expect, test } from 'vitest';
import { entityId, isoDate } from '../../src/domain/ids.ts';
import { loadRegistries } from '../../src/registries/load.ts';
import { fold } from '../../src/text/fold.ts';

const registries = await loadRegistries();
const namesIn = (text: string, kind: string): readonly string[] =>
  registries.names
    .scan(text, fold(text))
    .filter((hit) => hit.kind === kind)
    .flatMap(({ ids }) => ids);

describe('registries', () => {
  test('laws by name and short name', () => {
    expect(namesIn('de Arbeidsomstandighedenwet', 'law')).toEqual(['BWBR0010346']);
    expect(namesIn('de Arbowet', 'law')).toEqual(['BWBR0010346']);
    expect(namesIn('het Burgerlijk Wetboek', 'law')).toEqual(['BW']);
    expect(registries.bookOfBw('7')).toBe('BWBR0005290');
  });

  test('articles and their paragraphs', () => {
    expect(registries.article(entityId('BWBR0010346'), '3')).toEqual({ exists: true, paragraphs: 4 });
    expect(registries.article(entityId('BWBR0010346'), '3.2')).toEqual({ exists: false, paragraphs: 0 });
    expect(registries.article(entityId('BWBR0005290'), '611')?.exists).toBe(true);
  });

  test('people, posts and ministries on a day', () => {
    const [member] = registries.personsBySurname('van den hul');
    expect(member?.memberships[0]).toMatchObject({ party: 'party:pvda', chamber: 'tk' });
    expect(
      registries.holders(entityId('post:staatssecretaris-szw'), isoDate('2018-03-20')).map(({ id }) => id),
    ).toEqual(['person:tamara-van-ark']);
    expect(registries.ministriesByName('veiligheid en justitie', isoDate('2015-01-01')).map(({ id }) => id)).toEqual([
      'ministry:venj',
    ]);
    expect(registries.ministriesByName('veiligheid en justitie', isoDate('2019-01-01'))).toEqual([]);
  });

  test('motions by their first submitter', () => {
    const found = registries.motionsBy('ozutok', isoDate('2018-01-01'), isoDate('2018-03-31'));
    expect(found.find(({ number, dossier }) => number === 5 && dossier === '34843')?.date).toBe('2018-02-22');
  });
});
