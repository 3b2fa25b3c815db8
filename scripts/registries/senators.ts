/** Seats in the Eerste Kamer whose party and dates the open data leaves out, by the person's id; from the chamber's lists of its members. */
export const SENATE_SEATS: Readonly<
  Record<string, { readonly party: string; readonly start: string; readonly end?: string }>
> = {
  'person:andrea-van-langen-visbeek': { party: 'party:bbb', start: '2023-06-13' },
  'person:arie-griffioen': { party: 'party:bbb', start: '2023-06-13' },
  'person:bart-kroon': { party: 'party:bbb', start: '2023-06-13' },
  'person:bob-van-pareren': { party: 'party:fvd', start: '2019-06-11', end: '2023-06-13' },
  'person:cees-van-de-sanden': { party: 'party:vvd', start: '2023-06-13' },
  'person:daan-roovers': { party: 'party:groenlinks', start: '2023-06-13' },
  'person:eric-kemperman': { party: 'party:bbb', start: '2023-06-13' },
  'person:henk-meijer': { party: 'party:vvd', start: '2019-06-11' },
  'person:ilona-lagas': { party: 'party:bbb', start: '2023-06-13' },
  'person:loek-van-wely': { party: 'party:fvd', start: '2019-06-11', end: '2023-06-13' },
  'person:math-goossen': { party: 'party:bbb', start: '2023-06-13' },
  'person:n-u-ramsodit-de-graaf': { party: 'party:pvda', start: '2023-06-13' },
  'person:peter-nicolai': { party: 'party:pvdd', start: '2019-06-11' },
  'person:r-o-martens': { party: 'party:pvda', start: '2023-06-13' },
  'person:robert-van-gasteren': { party: 'party:bbb', start: '2023-06-13' },
  'person:tekke-panman': { party: 'party:bbb', start: '2023-06-13' },
  'person:toine-beukering': { party: 'party:fvd', start: '2019-06-11' },
};
