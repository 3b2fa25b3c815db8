import { identifierType } from '../shared/paper-identifier.ts';

const SCHEMES: Readonly<Record<string, string>> = {
  stb: 'stb',
  stcrt: 'stcrt',
  trb: 'trb',
  staatsblad: 'stb',
  staatscourant: 'stcrt',
  tractatenblad: 'trb',
};

export const publication = identifierType({
  kind: 'publication',
  description: 'An item of an official gazette (Staatsblad, Staatscourant, Tractatenblad), e.g. Stb. 2018, 123.',
  targetLabel: 'Work',
  pattern:
    /(?<![\p{L}\p{N}])(Stb|Stcrt|Trb|Staatsblad|Staatscourant|Tractatenblad)\.? ?((?:18|19|20)\d{2}),? ?(?:nr\.? ?)?(\d{1,6})(?![\d\p{L}])/gu,
  confidence: 0.98,
  ids: ([, gazette = '', year = '', number = '']) => [`${SCHEMES[gazette.toLowerCase()]}-${year}-${Number(number)}`],
});
