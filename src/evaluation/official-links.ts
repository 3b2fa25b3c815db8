import { z } from 'zod';
import type { Span } from '../domain/span.ts';

const row = z.object({
  id: z.number(),
  text: z.string(),
  links: z.array(z.object({ start: z.number(), end: z.number(), target: z.string() })),
});

/** A paragraph of a consolidated law with the links of its official XML; offsets in code points. */
export type LinkedParagraph = z.infer<typeof row>;

/** @throws Error that names the line */
export const linkedParagraphsOf = (ndjson: string, file: string): readonly LinkedParagraph[] =>
  ndjson.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [row.parse(JSON.parse(line))];
    } catch (error) {
      throw new Error(`${file}, line ${index + 1}: no paragraph with links: ${(error as Error).message}`);
    }
  });

export interface ArticleLink extends Span {
  readonly law: string;
  readonly article: string;
}

const ARTICLE = /^jci[\d.]+:c:(BWB[RV]\d{7})(?:[^&]*)&artikel=([^&]+)/u;

/** The law and article of a target; undefined for links to whole laws, chapters and annexes. */
export const articleOf = (target: string): { law: string; article: string } | undefined => {
  const [, law, article] = ARTICLE.exec(target) ?? [];
  return law && article ? { law, article } : undefined;
};

export const articleLinksOf = ({ links }: LinkedParagraph): readonly ArticleLink[] =>
  links.flatMap(({ start, end, target }) => {
    const meant = articleOf(target);
    return meant ? [{ start, end, ...meant }] : [];
  });
