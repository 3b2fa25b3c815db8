import type { ParsedDocument, Part } from '../../domain/document.ts';
import { documentId, type EntityId, type MentionId, partId } from '../../domain/ids.ts';
import type { Candidate, Evidence, Resolution, ResolvedMention } from '../../domain/resolution.ts';
import { cypherFile } from '../../graph/cypher-file.ts';
import type { Graph } from '../../graph/driver.ts';

type Map = Readonly<Record<string, unknown>>;

/** A document as far as the graph knows it: enough to place a mention in it. */
export const storedDocument = async (graph: Graph, id: string): Promise<ParsedDocument | undefined> => {
  const [row] = await graph.read(cypherFile('read/document-parts').text, { document: id });
  if (!row) return undefined;
  const parts = (row[1] as Map[]).map(
    ({ partId: part, kind, start, end, home }): Part => ({
      id: partId(String(part)),
      kind: kind as Part['kind'],
      segments: [{ start: Number(start), end: Number(end) }],
      ...(home ? { markers: [{ start: 0, end: 0, part: partId(String(home)) }] } : {}),
    }),
  );
  // a note may lie inside the part around it: the smaller counts
  const lengthOf = ({ segments: [first] }: Part): number => (first ? first.end - first.start : 0);
  parts.sort((a, b) => lengthOf(a) - lengthOf(b));
  return {
    source: '',
    mediaType: 'text/plain',
    text: String(row[0]),
    sha256: '',
    hints: [],
    document: { id: documentId(id), kind: 'other' },
    parts,
  };
};

const candidateOf = (row: Map): Candidate => {
  const link = row.link as Map;
  const finer = `${link.paragraph ? `&lid=${link.paragraph}` : ''}${link.item ? `&o=${link.item}` : ''}`;
  const entity = row.canonicalId ? `${row.canonicalId}${finer}` : String(row.partId ?? row.key);
  return {
    entity: entity as EntityId,
    label: String(row.name ?? row.title ?? row.key),
    confidence: Number(link.confidence ?? 0),
    evidence: { method: (link.method ?? 'registry') as Evidence['method'], note: String(link.note ?? ''), via: [] },
  };
};

const resolutionOf = (mention: Map, targets: readonly Candidate[], candidates: readonly Candidate[]): Resolution => {
  if (targets.length > 0) return { status: 'resolved', targets };
  if (candidates.length > 0) return { status: 'ambiguous', candidates };
  return { status: 'unresolved', reason: String(mention.reason ?? '') };
};

/** A mention as the graph has it, with its document's id. */
export const storedMention = async (
  graph: Graph,
  id: string,
): Promise<{ readonly document: string; readonly mention: ResolvedMention } | undefined> => {
  const [row] = await graph.read(cypherFile('read/mention-state').text, { key: `Mention:${id}` });
  if (!row) return undefined;
  const [mention, document, targets, candidates] = row as [Map, Map, Map[], Map[]];
  const span = { start: Number(mention.start), end: Number(mention.end) };
  return {
    document: String(document.id),
    mention: {
      id: id as MentionId,
      kind: String(mention.type),
      span,
      reading: span,
      surface: String(mention.surface),
      part: partId(String(mention.partId)),
      parts: {},
      form: 'full',
      rule: String(mention.rule),
      resolution: resolutionOf(mention, targets.map(candidateOf), candidates.map(candidateOf)),
    },
  };
};
