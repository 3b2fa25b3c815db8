import type { EntityId } from '../../domain/ids.ts';
import type { Registries } from '../../domain/registries.ts';
import type { Candidate } from '../../domain/resolution.ts';
import type { ArticleItem } from './law-article-items.ts';

/** How sure a reading of an article number is. */
const KNOWN = 0.99;
const NOT_LISTED = 0.85;
const NO_LIST = 0.93;
const DOT_IS_PARAGRAPH = 0.7;
const RANGE_ENDS_ONLY = 0.6;

const candidate = (entity: string, label: string, confidence: number, note: string): Candidate => ({
  entity: entity as EntityId,
  label,
  confidence,
  evidence: { method: 'registry', note, via: [] },
});

interface Place {
  readonly law: EntityId;
  readonly number: string;
  readonly title: string;
}

/** The book stands in the BWB id: `7:611` of the BW is article 611 of Boek 7. */
const placeOf = (law: EntityId, number: string, registries: Registries): Place | undefined => {
  const title = registries.law(law)?.title ?? law;
  const [book, rest] = number.split(':');
  if (law !== 'BW') {
    const own = registries.law(law)?.book;
    return { law, number: own && book === own && rest ? rest : number, title };
  }
  const id = book && rest ? registries.bookOfBw(book) : undefined;
  return id && rest ? { law: id, number: rest, title } : undefined;
};

/** A repeated key means several values (JCI 1.3). */
const locator = ({ paragraphs = [], items = [] }: ArticleItem): string =>
  [...paragraphs.map((paragraph) => `&lid=${paragraph}`), ...items.map((item) => `&o=${item}`)].join('');

const labelOf = (printed: string, title: string): string => `artikel ${printed} ${title}`;

/** `artikel 3.2` of a law without dotted articles, whose article 3 has at least two paragraphs, is article 3, paragraph 2. */
const dotAsParagraph = ({ law, number, title }: Place, registries: Registries): Candidate | undefined => {
  const [article, paragraph, more] = number.split('.');
  if (!article || !paragraph || more !== undefined || !/^\d+$/u.test(paragraph)) return undefined;
  const known = registries.articles(law);
  const fact = registries.article(law, article);
  if (!known || known.some((other) => other.includes('.')) || !fact?.exists || fact.paragraphs < Number(paragraph))
    return undefined;
  const note = `${title} has no dotted articles; its article ${article} has ${fact.paragraphs} paragraphs, so ${number} reads as article ${article}, paragraph ${paragraph}`;
  return candidate(
    `jci1.3:c:${law}&artikel=${article}&lid=${paragraph}`,
    labelOf(`${article}, lid ${paragraph}`, title),
    DOT_IS_PARAGRAPH,
    note,
  );
};

const single = (place: Place, item: ArticleItem, registries: Registries): Candidate => {
  const { law, number, title } = place;
  const id = `jci1.3:c:${law}&artikel=${number}${locator(item)}`;
  const label = labelOf(item.number.replace('_', ' '), title);
  const fact = registries.article(law, number.replace('_', ' '));
  const last = Math.max(0, ...(item.paragraphs ?? []).map((paragraph) => Number.parseInt(paragraph, 10)));
  if (fact?.exists && fact.paragraphs > 0 && last > fact.paragraphs)
    return candidate(
      id,
      label,
      NOT_LISTED,
      `article ${number} of ${title} is listed with ${fact.paragraphs} paragraphs`,
    );
  if (fact?.exists) return candidate(id, label, KNOWN, `${title} has an article ${number}`);
  if (!fact) return candidate(id, label, NO_LIST, `${title} by name; its articles are not listed`);
  return (
    dotAsParagraph(place, registries) ??
    candidate(id, label, NOT_LISTED, `${title} by name; article ${number} is not in its list of articles`)
  );
};

/** Articles strictly between two of a range; undefined where the registry cannot tell. */
const between = (from: Place, to: Place, registries: Registries): readonly string[] | undefined => {
  const all = registries.articles(from.law);
  if (!all || from.law !== to.law) return undefined;
  const start = all.indexOf(from.number);
  const end = all.indexOf(to.number);
  return start >= 0 && end > start ? all.slice(start + 1, end) : undefined;
};

const rangeEnd = (target: Candidate): Candidate => ({
  ...target,
  confidence: RANGE_ENDS_ONLY,
  evidence: { ...target.evidence, note: 'end of a range; what lies between is not known' },
});

/** `7:610 tot en met 615`: a number without its book takes that of the number before it. */
const withBook = (number: string, before: string | undefined): string => {
  const book = before?.includes(':') && !number.includes(':') ? before.split(':')[0] : undefined;
  return book ? `${book}:${number}` : number;
};

const distinct = (targets: readonly Candidate[]): readonly Candidate[] => {
  const seen = new Set<string>();
  return targets.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
};

/** All articles that a run of items of one regulation names; empty where the book of the BW is not said. */
export const articleTargets = (
  law: EntityId,
  items: readonly ArticleItem[],
  registries: Registries,
): readonly Candidate[] => {
  const targets: Candidate[] = [];
  let previous: Place | undefined;
  let printed: string | undefined;
  for (const item of items) {
    printed = law === 'BW' ? withBook(item.number, printed) : item.number;
    const place = placeOf(law, printed, registries);
    if (!place) continue;
    const target = single(place, item, registries);
    const inner = item.through && previous ? between(previous, place, registries) : [];
    for (const number of inner ?? []) targets.push(single({ ...place, number }, { number }, registries));
    targets.push(inner ? target : rangeEnd(target));
    previous = place;
  }
  return distinct(targets);
};
