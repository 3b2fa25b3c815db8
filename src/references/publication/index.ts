import { stemFinder } from '../shared/finders.ts';
import { identifierType, numbersOf } from '../shared/paper-identifier.ts';

const SCHEMES: Readonly<Record<string, string>> = {
  stb: 'stb',
  stcrt: 'stcrt',
  trb: 'trb',
  staatsblad: 'stb',
  staatscourant: 'stcrt',
  tractatenblad: 'trb',
};

const DAY = '\\d{1,2} \\p{L}{3,9} ';
const PATTERN = new RegExp(
  `(?<!\\p{L})(Stb|Stcrt|Trb|Staatsblad|Staatscourant|Tractatenblad)[.,]? ?(?:van het Koninkrijk )?(?:van )?(?:jaargang )?(?:${DAY})?` +
    '((?:18|19|20)\\d{2})(?: ?[,/-] ?|,? (?:nrs?\\.?|nummers?|no\\.) ?|,? nr\\. ?| )(?:nrs?\\.? ?|nummer )?' +
    '(\\d{1,6}(?: en \\d{1,6}(?!\\d|, \\d))?)(?: en ((?:18|19|20)\\d{2}), (\\d{1,6}))?(?![\\d\\p{L}])',
  'gu',
);

export const publication = identifierType({
  kind: 'publication',
  description: 'An item of an official gazette (Staatsblad, Staatscourant, Tractatenblad), e.g. Stb. 2018, 123.',
  targetLabel: 'Work',
  find: stemFinder(PATTERN, 'stb', 'stcrt', 'trb', 'staatsblad', 'staatscourant', 'tractatenblad'),
  confidence: 0.98,
  ids: ([, gazette = '', year = '', numbers = '', secondYear, second]) => {
    const scheme = SCHEMES[gazette.toLowerCase()];
    const first = numbersOf(numbers).map((number) => `${scheme}-${year}-${number}`);
    return secondYear && second ? [...first, `${scheme}-${secondYear}-${Number(second)}`] : first;
  },
});
