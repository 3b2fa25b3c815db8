import type { ParsedDocument, Part } from '../domain/document.ts';
import type { NodeKey } from '../domain/graph-write.ts';
import type { MentionId, PartId } from '../domain/ids.ts';

/** One mention's target, for the derived edges. */
export interface Citation {
  readonly part: PartId;
  readonly mention: MentionId;
  readonly start: number;
  readonly target: NodeKey;
  readonly confidence: number;
  /** False where the target is only the law of an article, the dossier of a paper. */
  readonly direct: boolean;
}

export interface CitesEdge {
  readonly part: PartId;
  readonly target: NodeKey;
  readonly mentionIds: readonly MentionId[];
  readonly firstStart: number;
  readonly confidence: number;
  readonly direct: boolean;
}

/** A note belongs to the part where its marker stands. */
export const homesOf = (parsed: ParsedDocument): ((part: PartId) => PartId) => {
  const byId = new Map<PartId, Part>(parsed.parts.map((part) => [part.id, part]));
  return (id) => byId.get(id)?.markers?.[0]?.part ?? id;
};

/** One edge a part and target: all its mentions in text order, the surest confidence. */
export const citesEdges = (citations: readonly Citation[], home: (part: PartId) => PartId): readonly CitesEdge[] => {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = `${home(citation.part)} ${citation.target}`;
    const group = groups.get(key);
    if (group) group.push(citation);
    else groups.set(key, [citation]);
  }
  return [...groups.values()].flatMap((group) => {
    const ordered = [...group].sort((a, b) => a.start - b.start || (a.mention < b.mention ? -1 : 1));
    const [first] = ordered;
    if (!first) return [];
    return [
      {
        part: home(first.part),
        target: first.target,
        mentionIds: [...new Set(ordered.map(({ mention }) => mention))],
        firstStart: first.start,
        confidence: Math.max(...ordered.map(({ confidence }) => confidence)),
        direct: ordered.some(({ direct }) => direct),
      },
    ];
  });
};
