import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'Conform de «motie van de leden Özütok, Van Den Hul en Sjoerdsma» volgt een reactie.',
    why: 'runs to the last submitter',
  },
  {
    text: 'De «motie van het lid Sneller c.s.» (Kamerstuk 35 570 IX, nr. 14) is uitgevoerd.',
    targets: ['kst-35570-IX-14'],
    why: 'its number stands behind it',
  },
  { text: 'De «motie-Van Nispen» is aangenomen.', why: 'hyphen form' },
  { text: 'Er kwam een motie van wantrouwen, en deze motie werd verworpen.', why: 'no submitters, no subject' },
];
