import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  { text: 'De wijziging («Stb. 2018, 123») is in werking.', targets: ['stb-2018-123'], why: 'the usual form' },
  { text: 'Zie «Stcrt. 2008, nr. 115».', targets: ['stcrt-2008-115'], why: 'with nr.' },
  { text: 'In 2018, 123 dagen later, stond het in het Staatsblad.', why: 'a year and a number of days' },
];
