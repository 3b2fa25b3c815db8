import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'Zie («https://www.rijksoverheid.nl/onderwerpen»).',
    targets: ['https://www.rijksoverheid.nl/onderwerpen'],
    why: 'parenthesis and full stop are not part of it',
  },
  {
    text: 'Meer op «www.tweedekamer.nl/kamerleden».',
    targets: ['https://www.tweedekamer.nl/kamerleden'],
    why: 'the scheme is put before a bare www',
  },
  {
    text: '1) NOS, 3 mei 2024 («nos.nl/artikel/25-haven»).',
    targets: ['https://nos.nl/artikel/25-haven'],
    why: 'a host with a path',
  },
  {
    text: 'Zie «https://nl.wikipedia.org/wiki/Haven_(plaats)» en verder.',
    targets: ['https://nl.wikipedia.org/wiki/Haven_(plaats)'],
    why: 'a parenthesis that the address opened',
  },
  {
    text: 'Zie 1«https://www.voorbeeld.nl/een/»8«https://voorbeeld.eu/twee»',
    targets: ['https://www.voorbeeld.nl/een/'],
    why: 'glued to notes: two addresses, their numbers left out',
  },
  {
    text: 'Change («ttps://www.voorbeeld.nl/a»)',
    targets: ['https://www.voorbeeld.nl/a'],
    why: 'the first letter was lost',
  },
  {
    text: 'Zie «https://www.voorbeeld.nl/b#:~:text=zegt%20zij»[3] hierover.',
    targets: ['https://www.voorbeeld.nl/b#:~:text=zegt%20zij'],
    why: 'the number of a note',
  },
  { text: 'Mail naar post@www.voorbeeld.nl of bel.', why: 'an e-mail address is no web page' },
  {
    text: 'Meld het op politie.nl, 24/7, en/of bij de balie.De rest volgt.',
    why: 'a bare host; slashes; glued sentences',
  },
];
