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
  { text: 'Mail naar post@www.voorbeeld.nl of bel.', why: 'an e-mail address is no web page' },
];
