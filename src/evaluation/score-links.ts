import type { ExtractedMention } from '../domain/extraction.ts';
import type { Span } from '../domain/span.ts';
import { codePointsOf } from './code-points.ts';
import { type ArticleLink, articleLinksOf, articleOf, type LinkedParagraph } from './official-links.ts';

/** What is asked of the extraction for each paragraph. */
export interface ParagraphReading {
  readonly text: string;
  readonly mentions: readonly ExtractedMention[];
  /** Ids of the regulations whose names stand in the text, whether or not a mention came of them. */
  readonly namedLaws: ReadonlySet<string>;
}

export interface LinkOutcome {
  readonly paragraph: number;
  readonly link: ArticleLink;
  readonly words: string;
  readonly found: boolean;
  /** Whether the paragraph names the law; else it says `van de wet`, or the registry lacks the law. */
  readonly isNamed: boolean;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A link is found when a mention overlaps it and one of its targets has the same law and article. */
export const scoreLinks = (
  paragraph: LinkedParagraph,
  { text, mentions, namedLaws }: ParagraphReading,
): readonly LinkOutcome[] => {
  const point = codePointsOf(text);
  const words = [...text];
  const told = mentions.map(({ start, end, targets }) => ({
    start: point(start),
    end: point(end),
    articles: targets.flatMap(({ id }) => articleOf(id) ?? []),
  }));
  return articleLinksOf(paragraph).map((link) => ({
    paragraph: paragraph.id,
    link,
    words: words.slice(link.start, link.end).join(''),
    found: told.some(
      (mention) =>
        overlaps(mention, link) &&
        mention.articles.some(({ law, article }) => law === link.law && article === link.article),
    ),
    isNamed: namedLaws.has(link.law),
  }));
};
