import { entityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import { parseDutchDate } from '../../text/dutch-date.ts';
import {
  type Detection,
  type ReferenceType,
  type ResolutionContext,
  type Scene,
  unresolved,
} from '../reference-type.ts';
import { bodySlug } from '../shared/body-slug.ts';
import { onlyItemOf } from './by-medium.ts';
import { knownCitations, otherCitations, titleFirst } from './citations.ts';
import { mediaOf } from './media.ts';
import type { NewsParts } from './parts.ts';
import { quotedItems } from './quoted.ts';

const LONGEST_ID = 100;
const PAGE = 'news-article.page-title';

/**
 * `het bericht ‘…’ (NRC, 3 mei)`: what the item's words tell already is no second item; and a citation that has its title
 * is not read once more as a page's title.
 */
const withoutEchoes = (items: readonly Detection<NewsParts>[], text: string): Detection<NewsParts>[] => {
  const titled = new Set(items.flatMap(({ start, rule, parts }) => (parts.title && rule !== PAGE ? [start] : [])));
  const quoted = new Set(items.flatMap(({ end, rule }) => (rule === 'news-article.quoted' ? [end] : [])));
  return items.filter(({ start, rule, parts }) => {
    if (rule === PAGE) return !titled.has(start);
    if (rule !== 'news-article.citation' || parts.title || text[start - 1] !== '(') return true;
    return !quoted.has(start - 1) && !quoted.has(start - 2);
  });
};

/** Mentions that tell more of the same item: its note, the same title elsewhere, and what those lean on. */
const tellers = (mention: Mention, context: ResolutionContext): readonly Mention[] => {
  const group = new Map([[mention.id, mention]]);
  for (const member of group.values()) {
    for (const { mention: found } of context.antecedents(member)) {
      if (found.kind === 'news-article' && group.size < 12) group.set(found.id, found);
    }
  }
  return [...group.values()].slice(1);
};

/** Citations first: they are written with care; then in text order, so that all mentions of one item say the same. */
const byCare = (a: Mention, b: Mention): number => {
  const care = ({ rule }: Mention): number =>
    rule === 'news-article.quoted' ? 1 : rule === 'news-article.in-words' ? 2 : 0;
  return care(a) - care(b) || a.reading.start - b.reading.start;
};

export const newsArticle: ReferenceType<'news-article', NewsParts> = {
  kind: 'news-article',
  description: 'An item of a news medium (nieuwsbericht, artikel, uitzending), e.g. AD, 6 maart 2018.',
  targetLabel: 'NewsArticle',

  detect(scene: Scene): Iterable<Detection<NewsParts>> {
    const media = mediaOf(scene);
    const found = [quotedItems, knownCitations, otherCitations, titleFirst].flatMap((find) => [...find(scene, media)]);
    return withoutEchoes(found, scene.text);
  },

  resolve(mention: Mention<'news-article', NewsParts>, context: ResolutionContext): Resolution {
    const { mediumId, date: day } = mention.parts;
    if (mention.rule === 'news-article.in-words' && mediumId) {
      const item = onlyItemOf(mediumId, context);
      if (item) return context.resolutionOf(item.id);
      if (!day) return unresolved('which item is not said');
    }
    const told = tellers(mention, context);
    const all = [mention, ...told].sort(byCare).map(({ parts }) => parts as NewsParts);
    const first = (pick: (parts: NewsParts) => string | undefined): string | undefined => all.map(pick).find(Boolean);
    const title = first((parts) => parts.title);
    const medium = first((parts) => parts.medium);
    const written = first((parts) => parts.date);
    const date = (written && parseDutchDate(written)) || written;
    const words = [first((parts) => parts.mediumId) || medium, date, title ?? first((parts) => parts.author)];
    const slug = words
      .flatMap((part) => (part ? [bodySlug(part)] : []))
      .join('-')
      .slice(0, LONGEST_ID);
    const label = [medium, date, title && `‘${title}’`].filter(Boolean).join(', ');
    const [source] = told;
    const evidence = source
      ? { method: 'footnote' as const, note: `told in "${source.surface}"`, via: [source.id] }
      : { method: 'identifier' as const, note: 'its own words', via: [] };
    return { status: 'resolved', targets: [{ entity: entityId(`news:${slug}`), label, confidence: 0.85, evidence }] };
  },
};
