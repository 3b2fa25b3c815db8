import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  { text: 'Zie «ECLI:NL:HR:2018:1234».', targets: ['ECLI:NL:HR:2018:1234'], why: 'the full stop ends the sentence' },
  { text: 'Zie «ECLI:NL:RVS: 2024:3958», rov. 3.', targets: ['ECLI:NL:RVS:2024:3958'], why: 'a blank slipped in' },
  { text: 'De ECLI-standaard telt vijf delen.', why: 'the standard, not a judgment' },
  {
    text: 'Zie «ECLl:NL:HR:2018:1234», «ELCI:NL:RVS:2019:1603» en «ECLI;NL;CRVB;2020;12».',
    targets: ['ECLI:NL:HR:2018:1234'],
    why: 'slips of the pen',
  },
  {
    text: 'Zie «ECLI:EU:C:1997:208» en «ECLI:CE:ECHR:2007:0515JUD005239199».',
    targets: ['ECLI:EU:C:1997:208'],
    why: 'courts of Europe',
  },
  { text: 'Zie «ECLI:NL:HR:2012, BV0614».', targets: ['ECLI:NL:HR:2012:BV0614'], why: 'a comma slipped in' },
  { text: 'Zie «ECLI:RVS:1984:AH0317».', targets: ['ECLI:NL:RVS:1984:AH0317'], why: 'the country was left out' },
  { text: 'Zie «LJN: AO7817», NJ 2005, 270, en «LJ-nummer AF3483».', why: 'the older number tells no court' },
  {
    text: 'De «uitspraak van de Raad van State van 29 mei 2019» en het «arrest van de Hoge Raad van 20 december 2019» zijn bekend.',
    why: 'in words with court and date',
  },
  { text: 'Het EU-hof oordeelde in «zaak C-293/17» anders.', why: 'number of the Court of Justice' },
  { text: 'De uitspraak van de minister van 29 mei 2019 was helder.', why: 'a minister is no court' },
  { text: 'Zie «EHRM 10 juli 2014, nr. 2260/10» over nareis.', why: 'the number of the application behind the date' },
  { text: 'Zie «gevoegde zaken C-317/04 en C-318/04».', why: 'numbers under one head' },
];
