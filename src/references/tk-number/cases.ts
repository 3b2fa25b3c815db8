import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  { text: 'Uw vragen met kenmerk «2022Z20652» heb ik ontvangen.', targets: ['tk:2022Z20652'], why: 'number of a case' },
  { text: 'Kenmerk 5164758 en 2022-Z20652 zijn van een ander.', why: 'other numbers' },
  { text: 'Zie «2023D16081» en «2022z20652».', targets: ['tk:2023D16081'], why: 'a small letter slipped in' },
  { text: 'Het nummer 2023X16081 en 2023D160812 bestaan niet.', why: 'neither letter nor length fits' },
];
