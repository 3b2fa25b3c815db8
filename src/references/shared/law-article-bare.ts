import type { Scene } from '../../domain/reference-type.ts';
import { itemAt } from './law-article-items.ts';
import type { ArticleRun } from './law-article-run.ts';
import { lawNames } from './law-names.ts';

const BARE = /(?<![\d:.\p{L}])(\d{1,2}A?:\d{1,4}[a-z]{0,2})(?:,? (?:lid \d{1,2}|[a-z]{4,10} lid))?,?\s(?:van het\s)?$/u;
const IN_PARENTHESES = /\((\d{1,4}[a-z]{0,3})(?:,? (?:lid \d{1,2}|[a-z]{4,10} lid))?,? $/u;

/** `5:37 BW`, `(81 WWB)` without the word artikel: only forms in which nothing else is written. */
export const bareRuns = (scene: Scene): ArticleRun[] =>
  lawNames(scene).flatMap((host) => {
    if (host.kind !== 'law' || host.origin === 'shape') return [];
    const from = Math.max(0, host.start - 40);
    const before = scene.text.slice(from, host.start);
    const match = BARE.exec(before) ?? IN_PARENTHESES.exec(before);
    if (!match?.[1]) return [];
    const start = from + match.index + match[0].indexOf(match[1]);
    const item = itemAt(scene.text, start, false)?.item ?? { number: match[1] };
    return [{ start, end: host.end, items: [item], kind: 'law', laws: host.ids, rule: 'bare' } satisfies ArticleRun];
  });
