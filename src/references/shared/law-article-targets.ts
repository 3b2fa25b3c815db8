import type { EntityId } from '../../domain/ids.ts';
import type { Registries } from '../../domain/registries.ts';
import type { Candidate } from '../../domain/resolution.ts';
import type { ArticleItem } from './law-article-grammar.ts';

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

const locator = ({ paragraph, item }: ArticleItem): string =>
  `${paragraph ? `&lid=${paragraph}` : ''}${item ? `&o=${item.replace(/[°º]/gu, '')}` : ''}`;

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
  const label = labelOf(item.number, title);
  const fact = registries.article(law, number);
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

/** All articles that a run of items of one regulation names; empty where the book of the BW is not said. */
export const articleTargets = (
  law: EntityId,
  items: readonly ArticleItem[],
  registries: Registries,
): readonly Candidate[] => {
  const targets: Candidate[] = [];
  let previous: Place | undefined;
  for (const item of items) {
    const place = placeOf(law, item.number, registries);
    if (!place) continue;
    let target = single(place, item, registries);
    if (item.through && previous) {
      const inner = between(previous, place, registries);
      for (const number of inner ?? []) targets.push(single({ ...place, number }, { number }, registries));
      if (!inner)
        target = {
          ...target,
          confidence: RANGE_ENDS_ONLY,
          evidence: { ...target.evidence, note: 'end of a range; what lies between is not known' },
        };
    }
    targets.push(target);
    previous = place;
  }
  return targets.filter((target, index) => targets.findIndex(({ entity }) => entity === target.entity) === index);
};
