import { entityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import { DATE_PATTERN, parseDutchDate } from '../../text/dutch-date.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { bodySlug } from '../shared/body-slug.ts';
import { quotationEnd } from '../shared/quoted-title.ts';

export interface NewsParts {
  readonly title?: string;
  readonly medium?: string;
  /** As written: `6 maart 2018`. */
  readonly date?: string;
  readonly author?: string;
}

const CUE =
  /(?<![\p{L}-])(?:(?:\p{Lu}[\p{L}.]{1,20}-)?(?:nieuws)?(?:bericht|artikel|reportage|uitzending|interview|opiniestuk|column|onderzoek|podcast|documentaire)(?:en|s|n)?)(?: (?:van|in|op|uit|bij) (?:de |het )?[\p{Lu}\d][\p{L}\d .&-]{1,30}?)?(?: getiteld| met de titel|,| genaamd)?:? (?=[‘“«„"'])/gu;
const WITH_MEDIUM = /^(?:bericht|artikel|reportage|uitzending|interview|opiniestuk|column|podcast|documentaire)/u;
const AND_NEXT = /^(?:,? en | en het (?:bericht|artikel) |, )(?=[‘“«„])/u;
const CITATION_DATE = new RegExp(`^, (?:d\\.d\\. )?(${DATE_PATTERN}|\\p{Ll}+ \\d{4})`, 'iu');
const CITATION_TITLE = /^,? (?=[‘“«„"'])/u;
const CITATION_TAIL = /^, (\p{Lu}[^\n(;]{2,120}?)(?=[.;]?(?:\n|$)| \(?https?:| \(?www\.)/u;

const withinQuotes = (quoted: string): string => quoted.slice(1, -1);

/** `AD, 6 maart 2018, «Titel»` from a known medium on; undefined where neither day nor title follows. */
const citationAt = (text: string, start: number, mediumEnd: number): { end: number; parts: NewsParts } | undefined => {
  const medium = text.slice(start, mediumEnd);
  let end = mediumEnd;
  const date = CITATION_DATE.exec(text.slice(end, end + 60));
  if (date) end += date[0].length;
  const opens = CITATION_TITLE.exec(text.slice(end, end + 4));
  const titleEnd = opens ? quotationEnd(text, end + opens[0].length) : undefined;
  if (opens && titleEnd !== undefined) {
    const title = withinQuotes(text.slice(end + opens[0].length, titleEnd));
    return { end: titleEnd, parts: { medium, title, ...(date?.[1] ? { date: date[1] } : {}) } };
  }
  if (!date) return undefined;
  const tail = CITATION_TAIL.exec(text.slice(end, end + 160));
  return {
    end: end + (tail ? tail[0].length : 0),
    parts: { medium, ...(date[1] ? { date: date[1] } : {}), ...(tail?.[1] ? { author: tail[1] } : {}) },
  };
};

const quotedItems = (scene: Scene): Detection<NewsParts>[] => {
  const found: Detection<NewsParts>[] = [];
  const { text } = scene;
  for (const cue of text.matchAll(CUE)) {
    if (!WITH_MEDIUM.test(cue[0].replace(/^\p{Lu}[\p{L}.]{1,20}-/u, '').replace(/^nieuws/u, ''))) continue;
    let open = cue.index + cue[0].length;
    let start = cue.index;
    for (let end = quotationEnd(text, open); end !== undefined; end = quotationEnd(text, open)) {
      found.push({ start, end, rule: 'news-article.quoted', parts: { title: withinQuotes(text.slice(open, end)) } });
      const next = /en /u.test(cue[0].slice(0, 12)) ? AND_NEXT.exec(text.slice(end, end + 20)) : null;
      if (!next) break;
      open = end + next[0].length;
      start = open;
    }
  }
  return found;
};

const isAtStart = (text: string, start: number): boolean =>
  /(?:^|\n|; |: |\d\) |[‘“«(] ?)$/u.test(text.slice(Math.max(0, start - 4), start));

export const newsArticle: ReferenceType<'news-article', NewsParts> = {
  kind: 'news-article',
  description: 'An item of a news medium (nieuwsbericht, artikel, uitzending), e.g. AD, 6 maart 2018.',
  targetLabel: 'NewsArticle',

  *detect(scene: Scene): Iterable<Detection<NewsParts>> {
    const quoted = quotedItems(scene);
    yield* quoted;
    for (const { start, end } of scene.names('medium')) {
      if (!isAtStart(scene.text, start) || !/^[\p{Lu}\d]/u.test(scene.text[start] ?? '')) continue;
      const citation = citationAt(scene.text, start, end);
      if (citation) yield { start, end: citation.end, rule: 'news-article.citation', parts: citation.parts };
    }
  },

  resolve(mention: Mention<'news-article', NewsParts>, context: ResolutionContext): Resolution {
    const told = tellers(mention, context);
    const all = [mention.parts, ...told.map(({ parts }) => parts as NewsParts)];
    const first = (pick: (parts: NewsParts) => string | undefined): string | undefined => all.map(pick).find(Boolean);
    const title = first((parts) => parts.title);
    const medium = first((parts) => parts.medium);
    const written = first((parts) => parts.date);
    const date = (written && parseDutchDate(written)) || written;
    const words = [medium, date, title ?? first((parts) => parts.author)];
    const slug = words
      .flatMap((part) => (part ? [bodySlug(part)] : []))
      .join('-')
      .slice(0, 100);
    const label = [medium, date, title && `‘${title}’`].filter(Boolean).join(', ');
    const [source] = told;
    const evidence = source
      ? { method: 'footnote' as const, note: `told in "${source.surface}"`, via: [source.id] }
      : { method: 'identifier' as const, note: 'its own words', via: [] };
    return { status: 'resolved', targets: [{ entity: entityId(`news:${slug}`), label, confidence: 0.85, evidence }] };
  },
};

/** Mentions that tell more of the same item: its note, or the note of the same words elsewhere. */
const tellers = (mention: Mention, context: ResolutionContext): readonly Mention[] => {
  const news = (other: Mention): Mention[] =>
    context.antecedents(other).flatMap(({ mention: found }) => (found.kind === 'news-article' ? [found] : []));
  const direct = news(mention);
  return [...direct, ...direct.flatMap(news)].filter(({ id }) => id !== mention.id);
};
