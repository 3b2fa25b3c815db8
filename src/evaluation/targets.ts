import type { ExtractedMention } from '../domain/extraction.ts';
import type { GoldReference } from './gold.ts';

/** Paragraph and item are finer than a right link needs: articles are compared at the article. */
export const articleLevel = (target: string): string =>
  target.startsWith('jci') ? target.replace(/(&artikel=[^&\n]+).*/u, '$1') : target;

export type Targets = ReadonlySet<string>;

export const goldTargets = ({ targets = [] }: GoldReference): Targets => new Set(targets.map(articleLevel));

export const foundTargets = ({ targets }: ExtractedMention): Targets =>
  new Set(targets.flatMap(({ id }) => (id ? [articleLevel(id)] : [])));

export const sameTargets = (a: Targets, b: Targets): boolean => a.size === b.size && [...a].every((id) => b.has(id));

/** Whether the targets are the annotated ones, or one of the lists that are right too. */
export const isRight = (found: Targets, reference: GoldReference): boolean => {
  const wanted = goldTargets(reference);
  if (wanted.size === 0) return false;
  const accepted = [wanted, ...(reference.or ?? []).map((list) => new Set(list.map(articleLevel)))];
  return accepted.some((list) => sameTargets(found, list));
};
