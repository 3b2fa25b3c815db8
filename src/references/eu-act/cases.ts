import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'Op grond van «Verordening (EU) 2016/679» geldt dat.',
    targets: ['celex:32016R0679'],
    why: 'since 2015 the year goes first',
  },
  {
    text: 'Zie «Verordening (EG) nr. 864/2007».',
    targets: ['celex:32007R0864'],
    why: 'before 2015 the number goes first',
  },
  {
    text: 'De «Richtlijn 2006/54/EG» is omgezet.',
    targets: ['celex:32006L0054'],
    why: 'directives print the year first',
  },
  { text: 'De «AVG» staat dat toe.', targets: ['celex:32016R0679'], why: 'nickname' },
  { text: 'De richtlijn voor scholen 12/3 is intern.', why: 'no act of the EU' },
  {
    text: 'Zie «Richtlijn 2006/123/EG», «Richtl. 2006/123» en «Rl. (EU) 2019-123».',
    targets: ['celex:32006L0123'],
    why: 'abbreviated',
  },
  {
    text: 'De «Uitvoeringsverordening (EU) 2019/947» en «Gedelegeerde Verordening (EU) 2018/625» gelden.',
    targets: ['celex:32019R0947'],
    why: 'kinds of regulations',
  },
  { text: 'Zie «Verordening (EG) nr. 1618/1999».', targets: ['celex:31999R1618'], why: 'number first' },
  { text: 'Zie «Besluit 2010/168/GBVB».', targets: ['celex:32010D0168'], why: 'decision with its policy' },
  {
    text: 'De «Richtlijnen (EU) 2019/1937 en (EU) 2020/1828» zijn omgezet.',
    targets: ['celex:32019L1937', 'celex:32020L1828'],
    why: 'two numbers under one head',
  },
  {
    text: 'Op grond van «artikel 5 van Richtlijn 2001/55/EG» mag dat.',
    targets: ['celex:32001L0055'],
    why: 'article of a numbered act',
  },
  { text: 'Volgens «artikel 107 VWEU» is het staatssteun.', targets: ['celex:12016E'], why: 'treaty of the EU' },
  {
    text: 'De «Kaderrichtlijn Water», de «Btw-richtlijn», de «Dublinverordening» en «NIS2» gelden.',
    targets: ['celex:32000L0060'],
    why: 'nicknames',
  },
  {
    text: 'De «AI-verordening» is nieuw; «artikel 6 van de verordening» gaat over risico.',
    targets: ['celex:32024R1689'],
    why: 'the regulation named before',
  },
  { text: 'Besluit 2018/12 van het college en verordening 3 van de gemeente.', why: 'national numbers' },
  {
    text: 'De uitzondering («2001/55/EG») en het mandaat («2010/168/GBVB») lopen af.',
    targets: ['celex:32001L0055'],
    why: 'the number alone',
  },
  { text: 'In 2009/2010 en op 12/3/2010 gebeurde niets; zie zaak 12/34/EGX.', why: 'years, a date, something else' },
  {
    text: 'Ook «Richtlijn 93/13/EEG» en «art. 47 Handvest» spelen mee.',
    targets: ['celex:31993L0013'],
    why: 'one word, with its article',
  },
  { text: 'Zij lazen «artikel 47 van het Handvest».', targets: ['celex:12012P/TXT'], why: 'the charter of the EU' },
  { text: 'Het handvest van de club hing aan het raam.', why: 'no act of the EU' },
  {
    text: 'De «Asielprocedureverordening» («(EU) 2024/1348») en het besluit («(EU) 2023/99») gelden.',
    why: 'a number of after 2015 alone',
  },
];
