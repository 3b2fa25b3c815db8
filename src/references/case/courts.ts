const MONTH = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const DATE = `\\d{1,2} ${MONTH}(?: (?:19|20)\\d{2}| jl\\.)?`;
const FULL_DATE = `\\d{1,2} ${MONTH} (?:19|20)\\d{2}`;
const PLACE = '(?: (?:te )?\\p{Lu}[\\p{L}-]{2,20}(?: \\p{Lu}[\\p{L}-]{2,20}|-\\p{Lu}\\p{L}{2,15}){0,2})';
const COURT = [
  '[Hh]oge [Rr]aad(?: der Nederlanden)?',
  '(?:[Gg]rote [Kk]amer van het )?(?:Europees )?Hof (?:van Justitie|voor de [Rr]echten van de [Mm]ens)(?: van de (?:Europese (?:Unie|Gemeenschappen)|EU))?(?: \\(\\p{Lu}[\\p{L} ]{1,10}\\))?',
  'Afdeling [Bb]estuursrechtspraak(?: van de Raad van State)?(?: \\(\\p{Lu}[\\p{L} ]{1,10}\\))?',
  'Raad van State',
  'Internationaal (?:Gerechtshof|Strafhof)',
  '(?:Europese|EU-?) ?[Hh]of(?: van Justitie| voor de [Rr]echten van de [Mm]ens)?',
  'Centrale Raad van Beroep',
  'College van Beroep voor het [Bb]edrijfsleven',
  `(?:[Rr]echtbank|(?:[Gg]erechts)?[Hh]of)${PLACE}`,
  'HvJ ?(?:EU|EG)|EHRM|ABRvS|AbRvS|CRvB|CBb',
].join('|');
const DECISION =
  '(?:[Aa]rrest|[Uu]itspraak|[Vv]onnis|[Bb]eschikking|[Tt]ussenuitspraak|[Ee]induitspraak|[Oo]ordeel|[Uu]itspraken)';

/** What a judgment in words begins with, folded: the decision or the court. */
export const JUDGMENT_STEMS = [
  ...[
    'arrest ',
    'uitspraak ',
    'uitspraken ',
    'vonnis ',
    'beschikking ',
    'tussenuitspraak ',
    'einduitspraak ',
    'oordeel ',
  ],
  ...['hoge raad', 'grote kamer', 'europees ', 'europese', 'eu-', 'eu ', 'euhof', 'hof ', 'gerechtshof', 'rechtbank'],
  ...['afdeling bestuursrechtspraak', 'raad van state', 'internationaal ', 'centrale raad', 'college van beroep'],
  ...['hvj', 'ehrm', 'abrvs', 'crvb', 'cbb', 'hr ', 'hr, ', 'rb.'],
];

/** A judgment in words: what, by which court, on which day. */
export const JUDGMENT = new RegExp(
  `(?<!\\p{L})(?:${DECISION} (?:van|door) (?:de |het )?(?:${COURT})(?:,| in de zaak \\p{Lu}[\\p{L}]{1,20})? ?(?:van|op|d\\.d\\.|dd\\.|uit)? ?${DATE}|${DECISION} van ${DATE} van (?:de |het )?(?:${COURT})|(?:${COURT}) in (?:zijn|haar|een|het|de) (?:${DECISION}) van ${DATE}|${DECISION} van de (?:${COURT})[^.;()\\n]{0,60} \\((?:zaak(?:nummer)?|nr\\.?) ?\\d{5,9}/[^()\\n]{1,20}\\)|(?:Hof van Justitie van de (?:Europese Unie|EU)|Europees Hof voor de Rechten van de Mens|Hoge Raad) op ${FULL_DATE}|(?:HR|EHRM(?: \\(GK\\))?|ABRvS|AbRvS|CRvB|CBb|HvJ ?(?:EU|EG)|Rb\\.${PLACE}|Hof${PLACE})(?:,)? ${FULL_DATE}(?:,? (?:nrs?\\.|zaaknr\\.|no\\.) ?\\d{1,6}[/-]\\d{2,4})?)(?!\\p{N})`,
  'gu',
);
