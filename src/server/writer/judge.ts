import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { JudgementGiven } from '../../../schema/index.ts';
import { assembleMention } from '../../assemble/index.ts';
import { nodeOf } from '../../assemble/node-of.ts';
import type { ParsedDocument } from '../../domain/document.ts';
import type { EntityId } from '../../domain/ids.ts';
import type { Judgement } from '../../domain/judgement.ts';
import type { Registries } from '../../domain/registries.ts';
import type { ResolvedMention } from '../../domain/resolution.ts';
import { cypherFile } from '../../graph/cypher-file.ts';
import type { Graph } from '../../graph/driver.ts';
import { judgementsIn, writeJudgement } from '../../graph/judgements.ts';
import { anchorOf, judgedMention, overridden, placeOf } from '../../judgements/index.ts';
import { canonicalOf, kindOf } from './canonical.ts';
import { storedDocument, storedMention } from './state.ts';

const fault = (message: string, code = 'NOT_FOUND'): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

interface Judged {
  readonly parsed: ParsedDocument;
  readonly mention: ResolvedMention;
}

const documentOf = async (graph: Graph, id: string): Promise<ParsedDocument> => {
  const parsed = await storedDocument(graph, id);
  if (!parsed) throw fault(`Document:${id} is not in the graph`);
  return parsed;
};

const judgedOf = async (graph: Graph, { mention, place, entity, verdict }: JudgementGiven): Promise<Judged> => {
  if (mention !== undefined) {
    const stored = await storedMention(graph, mention);
    if (!stored) throw fault(`Mention:${mention} is not in the graph: take its id from mentions { nodes { id } }`);
    return { parsed: await documentOf(graph, stored.document), mention: stored.mention };
  }
  if (!place) throw fault('neither mention nor place', 'BAD_USER_INPUT');
  if (verdict !== 'RIGHT') throw fault('at a place without a mention only RIGHT says something', 'BAD_USER_INPUT');
  const parsed = await documentOf(graph, place.document);
  const { start, end } = place;
  const isInside = start >= 0 && start < end && end <= parsed.text.length && end - start <= 1000;
  const found = isInside ? judgedMention(parsed, { start, end }, kindOf(entity)) : undefined;
  if (!found)
    throw fault(`place: ${start} to ${end} is no piece of a part of Document:${place.document}`, 'BAD_USER_INPUT');
  return { parsed, mention: (await storedMention(graph, found.id))?.mention ?? found };
};

interface Thing {
  readonly entity: EntityId;
  readonly label: string;
}

const thingOf = async (graph: Graph, key: string): Promise<Thing> => {
  const [row] = await graph.read(cypherFile('read/entity').text, { key });
  const known = row?.[0] as { canonicalId?: string; name?: string } | undefined;
  const entity = (known?.canonicalId ?? canonicalOf(key)) as EntityId;
  if (known || nodeOf(entity)?.key === key) return { entity, label: known?.name ?? key.slice(key.indexOf(':') + 1) };
  throw fault(`${key} is no thing that a text can refer to`, 'BAD_ID');
};

const sameWords = (parsed: ParsedDocument, mention: ResolvedMention, { anchor, kind }: Judgement): boolean => {
  const place = placeOf(parsed, anchor);
  return kind === mention.kind && place?.start === mention.span.start && place.end === mention.span.end;
};

/** Keeps a judgement and lets it work at once; gives its key. */
export const judge = async (graph: Graph, registries: Registries, given: JudgementGiven): Promise<string> => {
  const [{ parsed, mention }, thing] = await Promise.all([judgedOf(graph, given), thingOf(graph, given.entity)]);
  const document = parsed.document.id;
  const judgement: Judgement = {
    ...thing,
    id: randomUUID(),
    document,
    anchor: anchorOf(parsed.text, mention.span, mention.part),
    kind: mention.kind,
    key: given.entity,
    verdict: given.verdict,
    author: given.author,
    at: new Date().toISOString(),
    ...(given.note ? { note: given.note } : {}),
  };
  const before = (await judgementsIn(graph, document)).get(document) ?? [];
  const all = [...before.filter((one) => sameWords(parsed, mention, one)), judgement];
  const resolution = overridden(mention.resolution, all, document);
  const write = assembleMention(parsed, { ...mention, resolution }, registries);
  await writeJudgement(graph, { judgement, write, mention: mention.id });
  return `Judgement:${judgement.id}`;
};
