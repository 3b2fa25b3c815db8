import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import type { NameEntry } from '../../src/text/name-automaton.ts';
import { buildNameMatcher } from '../../src/text/name-matcher.ts';

const entry = (kind: NameEntry['kind'], name: string, exact = false): NameEntry => ({ name, kind, ids: [name], exact });
const matcher = buildNameMatcher([
  entry('person', 'Gijs van Dijk'),
  entry('person', 'T. van Ark'),
  entry('surname', 'van Dijk'),
  entry('ministry', 'SZW', true),
  entry('ministry', 'Volksgezondheid, Welzijn en Sport'),
  entry('party', 'GroenLinks', true),
  entry('party', 'GroenLinks-PvdA', true),
  entry('law', 'Arbeidsomstandighedenwet'),
  entry('organisation', 'De Binnenvaart'),
  entry('organisation', 'Kleiland Advies', true),
  entry('treaty', 'Verdrag van Oslo inzake de bescherming van vissers'),
]);
const found = (text: string): string[] =>
  matcher.scan(text, fold(text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('name matcher', () => {
  test.each([
    {
      text: 'het lid Gijs van Dijk',
      names: ['person: Gijs van Dijk', 'surname: van Dijk'],
      why: 'kinds are matched apart',
    },
    { text: 'Van Dijk en VAN DIJK', names: ['surname: Van Dijk', 'surname: VAN DIJK'], why: 'any case' },
    { text: 'SZW en szw', names: ['ministry: SZW'], why: 'the case of an abbreviation counts' },
    {
      text: 'Volksgezondheid Welzijn en Sport',
      names: ['ministry: Volksgezondheid Welzijn en Sport'],
      why: 'a lost comma',
    },
    { text: 'GroenLinks-PvdA', names: ['party: GroenLinks-PvdA'], why: 'the longest wins' },
    { text: 'GroenLinks-fractie', names: ['party: GroenLinks'], why: 'a compound holds the name' },
    { text: 'T. van Ark', names: ['person: T. van Ark'], why: 'initials bear a point' },
    {
      text: 'Verdrag van Oslo inzakede bescher-ming vanvissers',
      names: ['treaty: Verdrag van Oslo inzakede bescher-ming vanvissers'],
      why: 'blanks lost and hyphens left by a bad reading, behind words that begin a name',
    },
    { text: 'Verdrag van Oslo inzakede bescherming vanvissersboten', names: [], why: 'a word glued to a longer one' },
    {
      text: 'Arbeids-omstandighedenwet',
      names: ['law: Arbeids-omstandighedenwet'],
      why: 'the hyphen of a lost line break',
    },
    { text: 'De Binnen-vaart', names: ['organisation: De Binnen-vaart'], why: 'and behind a short word' },
    { text: 'het lid3SZW', names: ['ministry: SZW'], why: 'a word is cut where a capital stands behind a digit' },
    { text: 'hetLidGijs van Dijk', names: ['person: Gijs van Dijk', 'surname: van Dijk'], why: 'or behind a letter' },
    {
      text: 'kleiland advies, Kleiland-Advies',
      names: ['organisation: Kleiland-Advies'],
      why: 'signs count as a blank',
    },
    { text: 'van\nDijk', names: [], why: 'a paragraph ends a name' },
    { text: 'Arbeidsomstandighedenwetten', names: [], why: 'a name ends where its word ends' },
  ])('$text: $why', ({ text, names }) => expect(found(text)).toEqual(names));

  test('hits of one kind stand apart, at word boundaries, and the same each time', () => {
    const words = fc.constantFrom(
      'Gijs',
      'van',
      'Dijk',
      'SZW',
      'T.',
      'Ark',
      'GroenLinks',
      '-',
      'PvdA',
      ',',
      '\n',
      'Welzijn',
      'en',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const text = list.join(' ');
        const hits = matcher.scan(text, fold(text));
        expect(matcher.scan(text, fold(text))).toEqual(hits);
        const reach = new Map<string, number>();
        for (const { kind, start, end } of hits) {
          expect(start).toBeGreaterThanOrEqual(reach.get(kind) ?? 0);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u);
          reach.set(kind, end);
        }
      }),
      { seed: 2, numRuns: Number(process.env.FC_RUNS ?? 300) },
    );
  });
});
