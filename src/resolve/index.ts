import type { ParsedDocument } from '../domain/document.ts';
import type { MentionId } from '../domain/ids.ts';
import type { Mention, MentionLink } from '../domain/mention.ts';
import { type ReferenceType, type ResolutionContext, type Scene, unresolved } from '../domain/reference-type.ts';
import type { Registries } from '../domain/registries.ts';
import type { Resolution, ResolvedMention } from '../domain/resolution.ts';
import { asOfIn } from './as-of.ts';
import { withResolution } from './with-resolution.ts';

export interface ResolutionInput {
  readonly parsed: ParsedDocument;
  readonly scene: Scene;
  readonly mentions: readonly Mention[];
  readonly links: readonly MentionLink[];
  readonly registries: Registries;
  readonly types: readonly ReferenceType[];
}

interface Antecedent {
  readonly mention: Mention;
  readonly why: string;
}

const NONE: readonly Antecedent[] = [];
const BUSY = unresolved('takes its meaning from itself');

const antecedentsById = (
  mentions: readonly Mention[],
  byId: ReadonlyMap<MentionId, number>,
  links: readonly MentionLink[],
): ReadonlyMap<MentionId, readonly Antecedent[]> => {
  const found = new Map<MentionId, Antecedent[]>();
  for (const { from, to, why } of links) {
    const mention = mentions[byId.get(to) ?? -1];
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
  const byId = new Map<MentionId, number>();
  for (let order = 0; order < mentions.length; order += 1) byId.set((mentions[order] as Mention).id, order);
  const types = new Map(input.types.map((type) => [type.kind, type]));
  const antecedents = antecedentsById(mentions, byId, input.links);
  /** Resolutions by the order of the mentions, as far as they are known. */
  const known: (Resolution | undefined)[] = new Array(mentions.length).fill(undefined);

  const resolve = (order: number): Resolution => {
    const before = known[order];
    if (before) return before;
    const mention = mentions[order];
    const type = mention && types.get(mention.kind);
    if (!mention || !type) return unresolved('unknown mention');
    known[order] = BUSY;
    const resolution = type.resolve(mention, context);
    known[order] = resolution;
    return resolution;
  };
  const context: ResolutionContext = {
    registries,
    scene,
    mentions,
    asOf: asOfIn(input.parsed),
    antecedents: (mention) => antecedents.get(mention.id) ?? NONE,
    resolutionOf: (id) => resolve(byId.get(id) ?? -1),
  };
  return mentions.map((mention, order) => withResolution(mention, resolve(order)));
};
