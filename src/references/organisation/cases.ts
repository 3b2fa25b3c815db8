import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'De «Inspectie SZW» houdt toezicht.',
    targets: ['org:inspectie-szw'],
    asOf: '2018-03-20',
    why: 'a body of the register',
  },
  {
    text: 'De «Stichting Warme Huizen» kwam met een plan.',
    targets: ['org:stichting-warme-huizen'],
    why: 'a head noun and capitals',
  },
  {
    text: 'Volgens «De Nederlandsche Bank» («DNB») daalt dat.',
    targets: ['org:de-nederlandsche-bank'],
    why: 'the abbreviation is a second mention',
  },
  {
    text: 'De «Vlaamse Regeling Samenwerking Havens» («VRSH») sprak; de «VRSH» zweeg daarna.',
    why: 'a name that the text itself shortens',
  },
  { text: 'De politie en de gemeenten werken samen met een stichting.', why: 'common nouns' },
];
