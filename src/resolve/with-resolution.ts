import type { Mention } from '../domain/mention.ts';
import type { Resolution, ResolvedMention } from '../domain/resolution.ts';

/**
 * A mention with what it means. Written out field by field: a spread with one field more than its source costs several
 * times as much, and there is one for every mention.
 */
export const withResolution = (
  { id, kind, span, reading, surface, part, parts, form, rule }: Mention,
  resolution: Resolution,
): ResolvedMention => ({ id, kind, span, reading, surface, part, parts, form, rule, resolution });
