import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  { text: 'Zie «ECLI:NL:HR:2018:1234».', targets: ['ECLI:NL:HR:2018:1234'], why: 'the full stop ends the sentence' },
  { text: 'Zie «ECLI:NL:RVS: 2024:3958», rov. 3.', targets: ['ECLI:NL:RVS:2024:3958'], why: 'a blank slipped in' },
  { text: 'De ECLI-standaard telt vijf delen.', why: 'the standard, not a judgment' },
];
