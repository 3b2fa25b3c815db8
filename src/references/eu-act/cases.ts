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
];
