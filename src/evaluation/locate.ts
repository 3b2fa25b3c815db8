import type { Span } from '../domain/span.ts';
import type { GoldDocument } from './gold.ts';
import { squeeze } from './squeeze.ts';

export interface Located {
  /** In code points of the text; undefined where the quote does not stand in it. One a reference, in order. */
  readonly spans: readonly (Span | undefined)[];
  /** What could not be found, for people. */
  readonly problems: readonly string[];
}

/** Where the annotated quotes stand in a text: each quote without a context takes the first place not yet taken. */
export const locate = ({ source, references }: GoldDocument, text: string): Located => {
  const flat = squeeze(text);
  const used = new Set<string>();
  const problems: string[] = [];
  const spans = references.map((reference): Span | undefined => {
    const quote = squeeze(reference.quote).text;
    const context = squeeze(reference.context ?? reference.quote).text;
    const inside = context.indexOf(quote);
    let at = flat.text.indexOf(context);
    const isUsed = () => used.has(`${at} ${reference.type}`);
    while (at >= 0 && reference.context === undefined && isUsed()) at = flat.text.indexOf(context, at + 1);
    if (at < 0 || inside < 0) {
      problems.push(`${source}: not in the text: "${reference.context ?? reference.quote}"`);
      return undefined;
    }
    const start = at + inside;
    used.add(`${start} ${reference.type}`);
    return { start: flat.origins[start] ?? 0, end: (flat.origins[start + quote.length - 1] ?? 0) + 1 };
  });
  return { spans, problems };
};
