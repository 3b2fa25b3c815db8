import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'Het verdrag («Trb. 2012, 227 en 2013, 149») en het protocol («Trb. 2013, 130 en 233»).',
    targets: ['trb-2012-227', 'trb-2013-149'],
    why: 'two years under one head',
  },
  { text: 'De wijziging («Stb. 2018, 123») is in werking.', targets: ['stb-2018-123'], why: 'the usual form' },
  { text: 'Zie «Stcrt. 2008, nr. 115».', targets: ['stcrt-2008-115'], why: 'with nr.' },
  { text: 'In 2018, 123 dagen later, stond het in het Staatsblad.', why: 'a year and a number of days' },
  {
    text: 'Zie «Stb. 2011, 35»; «Stcrt. 2024, 15802»; «Trb. 1951, 154».',
    targets: ['stb-2011-35'],
    why: 'three gazettes',
  },
  { text: 'Zie «Stcrt. 2025 nr. 43262».', targets: ['stcrt-2025-43262'], why: 'no comma' },
  { text: 'Zie «Trb.2006,81».', targets: ['trb-2006-81'], why: 'no blanks' },
  {
    text: 'Zie «Stb. 2018/123» en «Staatsblad 2020, 118».',
    targets: ['stb-2018-123'],
    why: 'a slash; the name in full',
  },
  { text: 'Zie «Stcrt. 3 mei 2018, nr. 24567».', targets: ['stcrt-2018-24567'], why: 'the day stands before the year' },
  { text: 'De stb. van het bedrijf telt 2018 leden.', why: 'another abbreviation' },
];
