import type { ParsedDocument } from '../domain/document.ts';
import type { MentionId } from '../domain/ids.ts';
import type { Mention, MentionLink } from '../domain/mention.ts';
import { type ReferenceType, type ResolutionContext, type Scene, unresolved } from '../domain/reference-type.ts';
import type { Registries } from '../domain/registries.ts';
import type { Resolution, ResolvedMention } from '../domain/resolution.ts';
import { asOfIn } from './as-of.ts';

export interface ResolutionInput {
  readonly parsed: ParsedDocument;
  readonly scene: Scene;
  readonly mentions: readonly Mention[];
  readonly links: readonly MentionLink[];
  readonly registries: Registries;
  readonly types: readonly ReferenceType[];
}

const antecedentsById = (mentions: ReadonlyMap<MentionId, Mention>, links: readonly MentionLink[]) => {
  const found = new Map<MentionId, { mention: Mention; why: string }[]>();
  for (const { from, to, why } of links) {
    const mention = mentions.get(to);
    if (!mention) continue;
    const list = found.get(from);
    if (list) list.push({ mention, why });
    else found.set(from, [{ mention, why }]);
  }
  return found;
};

/** Asks each type what its mentions mean; a mention that leans on another gets that one resolved first. */
export const resolveMentions = (input: ResolutionInput): readonly ResolvedMention[] => {
  const { mentions, registries, scene } = input;
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const types = new Map(input.types.map((type) => [type.kind, type]));
  const antecedents = antecedentsById(byId, input.links);
  const known = new Map<MentionId, Resolution>();
  const busy = unresolved('takes its meaning from itself');

  const resolutionOf = (id: MentionId): Resolution => {
    const before = known.get(id);
    if (before) return before;
    const mention = byId.get(id);
    const type = mention && types.get(mention.kind);
    if (!mention || !type) return unresolved('unknown mention');
    known.set(id, busy);
    const resolution = type.resolve(mention, context);
    known.set(id, resolution);
    return resolution;
  };
  const context: ResolutionContext = {
    registries,
    scene,
    mentions,
    asOf: asOfIn(input.parsed),
    antecedents: (mention) => antecedents.get(mention.id) ?? [],
    resolutionOf,
  };
  return mentions.map((mention) => ({ ...mention, resolution: resolutionOf(mention.id) }));
};
