import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  { text: 'Kent u het «bericht ‘Zwembad sluit deuren na storm’»?', why: 'from the noun to the closing quote' },
  {
    text: 'Kent u het «artikel «Boze buur: «Het is genoeg»»»?'
      .replace(/«(?=Boze|Het)/gu, '„')
      .replace('genoeg»»»', 'genoeg””»'),
    why: 'quotes inside quotes',
  },
  { text: '«AD, 6 maart 2018, Nieuwenhuis»', why: 'a citation in a note' },
  {
    text: '«NRC, 26 juni 2024, ‘De trein staat stil’» (https://www.nrc.nl/trein)',
    why: 'the address is not part of it',
  },
  { text: 'Het bericht dat er niets verandert klopt, en artikel 3 blijft.', why: 'no title; and an article of a law' },
];
