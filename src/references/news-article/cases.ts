import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  { text: 'Kent u het «bericht ‘Zwembad sluit deuren na storm’»?', why: 'from the noun to the closing quote' },
  {
    text: 'Kent u het «artikel „Boze buur: „Het is genoeg””»?',
    why: 'quotes inside quotes',
  },
  {
    text: "Kent u het «bericht 'Zorg van 'slechte' kwaliteit, zegt raad'»?",
    why: 'straight quotes inside straight ones',
  },
  { text: 'Kent u het «artikel ‘Ouders’ zorgen: boa’s stoppen’»?', why: 'an apostrophe does not close' },
  { text: '«AD, 6 maart 2018, Nieuwenhuis»', why: 'a citation in a note' },
  {
    text: '«NRC, 26 juni 2024, ‘De trein staat stil’» (https://www.nrc.nl/trein)',
    why: 'the address is not part of it',
  },
  { text: '«NOS.nl, d.d. 27 juni 2024, ‘Haven wil uitleg’»', why: 'the site of a medium' },
  {
    text: '«Trouw, 12 december 2023, Balie gaat vaker dicht», https://www.trouw.nl/balie',
    why: 'a title without quotes',
  },
  { text: 'Kent u het «bericht van 11 november 2024 getiteld ‘Brug blijft dicht’»?', why: 'a day before the title' },
  { text: 'Kent u het «NRC-artikel ‘Molen draait weer’»?', why: 'the medium belongs to the name' },
  {
    text: 'Kent u de «berichten ‘Haven vol’» (Leeuwarder Courant 4 juli 2024) en «‘Kade leeg’» (PZC 5 juli 2024)?',
    why: 'of several titles each is an item; its medium and day are told, no further item',
  },
  { text: 'Wat vindt u van de «uitzending van Zembla van 3 maart 2021»?', why: 'a broadcast without title' },
  { text: 'Het bericht dat er niets verandert klopt, en artikel 3 blijft.', why: 'no title; and an article of a law' },
  { text: 'Het onderzoek van de VN spreekt over ‘ernstige feiten’.', why: 'neither a title nor a medium' },
  {
    text: 'Kent u het «bericht van 11 november 2024 j.l. getiteld ‘Zilte lijn is om’»?',
    why: 'a day with j.l. before the title',
  },
  { text: '¹ «Financial Times, 8 maart 2005»', why: 'a note with a raised number' },
  { text: 'Zij noemde ¹ de aanpak van 8 maart 2005 onvolledig.', why: 'a raised number before no medium' },
];
