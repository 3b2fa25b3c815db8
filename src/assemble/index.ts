import type { ParsedDocument, Part } from '../domain/document.ts';
import type { GraphWrite, NodeKey } from '../domain/graph-write.ts';
import type { MentionId } from '../domain/ids.ts';
import type { NodeLabel } from '../domain/labels.ts';
import type { MentionLink } from '../domain/mention.ts';
import type { Registries } from '../domain/registries.ts';
import type { ResolvedMention } from '../domain/resolution.ts';
import { type Citation, citesEdges, homesOf } from './citations.ts';
import { Collector } from './collector.ts';
import { entityAdder } from './entities.ts';
import { floorsOf } from './floors.ts';
import { letterheadOf } from './letterhead.ts';
import { addMention } from './mentions.ts';
import { peopleWithin } from './people-within.ts';

const PART_LABELS: Readonly<Record<Part['kind'], readonly [NodeLabel, ...NodeLabel[]]>> = {
  question: ['Question', 'Part'],
  answer: ['Answer', 'Part'],
  note: ['Note', 'Part'],
  head: ['Part'],
  body: ['Part'],
};

const partKey = (document: string, part: Part): NodeKey => `${PART_LABELS[part.kind][0]}:${document}/${part.id}`;

/** The day that counts for what a document says: of the answer, else its own, else of submission. */
const dayOf = ({ document: { answered, date, submitted } }: ParsedDocument): string | null =>
  answered ?? date ?? submitted ?? null;

const addDocument = (collector: Collector, parsed: ParsedDocument): NodeKey => {
  const { id, kind, reference, submitted, answered, title } = parsed.document;
  const key = `Document:${id}`;
  collector.node(key, ['Document'], id, {
    kind,
    title: title ?? reference ?? id,
    reference: reference ?? null,
    date: dayOf(parsed),
    submitted: submitted ?? null,
    answered: answered ?? null,
    mediaType: parsed.mediaType,
    sha256: parsed.sha256,
    source: parsed.source,
    text: parsed.text,
  });
  return key;
};

const addParts = (collector: Collector, parsed: ParsedDocument, document: NodeKey): void => {
  const { id } = parsed.document;
  const date = dayOf(parsed);
  const byId = new Map<string, Part>(parsed.parts.map((part) => [part.id, part]));
  parsed.parts.forEach((part, order) => {
    const key = partKey(id, part);
    const [first, last] = [part.segments[0], part.segments.at(-1)];
    collector.node(key, PART_LABELS[part.kind], `${id}/${part.id}`, {
      partId: part.id,
      kind: part.kind,
      number: part.number ?? part.answers?.[0] ?? null,
      numbers: (part.answers ?? part.numbers ?? (part.number === undefined ? [] : [part.number])).map(String),
      label: part.label ?? null,
      start: first?.start ?? 0,
      end: last?.end ?? 0,
      order,
      date,
      ...(part.kind === 'question' ? { name: `vraag ${(part.numbers ?? [part.number]).join(' en ')}` } : {}),
      text: part.segments.map(({ start, end }) => parsed.text.slice(start, end)).join('\n'),
    });
    collector.edge('HAS_PART', document, key, { order });
    for (const { start, end, part: home } of part.markers ?? []) {
      const target = byId.get(home);
      if (target) collector.edge('NOTE_OF', key, partKey(id, target), { start, end });
    }
  });
  const questions = parsed.parts.filter(({ kind }) => kind === 'question');
  for (const answer of parsed.parts.filter(({ kind }) => kind === 'answer')) {
    for (const question of questions) {
      const asked = question.numbers ?? [question.number ?? -1];
      if (asked.some((number) => answer.answers?.includes(number)))
        collector.edge('ANSWERS', partKey(id, answer), partKey(id, question));
    }
  }
};

const addLetterhead = (
  collector: Collector,
  parsed: ParsedDocument,
  document: NodeKey,
  mentions: readonly ResolvedMention[],
  add: ReturnType<typeof entityAdder>,
): void => {
  const { submitters, addressees, signatories, answering } = letterheadOf(parsed, mentions);
  const link = (type: string, ids: readonly string[]): void => {
    ids.forEach((id, order) => {
      const to = add(id);
      if (to) collector.edge(type, document, to.key, { order });
    });
  };
  link('SUBMITTED_BY', submitters);
  link('ADDRESSED_TO', addressees);
  link('SIGNED_BY', signatories);
  link('ANSWERED_BY', answering);
  for (const question of parsed.parts.filter(({ kind }) => kind === 'question')) {
    submitters.forEach((id, order) => {
      const to = add(id);
      if (to) collector.edge('ASKED_BY', partKey(parsed.document.id, question), to.key, { order });
    });
  }
};

/** What one mention adds: itself, and what it refers to with what the registries know of that. Pure. */
export const assembleMention = (
  parsed: ParsedDocument,
  mention: ResolvedMention,
  registries: Registries,
): GraphWrite => {
  const collector = new Collector();
  const add = entityAdder(collector, registries);
  const keys = new Map(parsed.parts.map((part) => [part.id, partKey(parsed.document.id, part)]));
  addMention({
    collector,
    add,
    parsed,
    mention,
    keys,
    home: homesOf(parsed),
    floor: floorsOf(parsed),
    peopleWithin: peopleWithin([mention]),
  });
  return { document: parsed.document.id, ...collector.result() };
};

/** All that one document adds to the graph. Pure; the same input gives the same write. */
export const assemble = (
  parsed: ParsedDocument,
  mentions: readonly ResolvedMention[],
  links: readonly MentionLink[],
  registries: Registries,
  judgedBy: ReadonlyMap<MentionId, readonly string[]> = new Map(),
): GraphWrite => {
  const collector = new Collector();
  const add = entityAdder(collector, registries);
  const document = addDocument(collector, parsed);
  addParts(collector, parsed, document);
  addLetterhead(collector, parsed, document, mentions, add);

  const home = homesOf(parsed);
  const keys = new Map(parsed.parts.map((part) => [part.id, partKey(parsed.document.id, part)]));
  const shared = { collector, add, parsed, keys, home, floor: floorsOf(parsed), peopleWithin: peopleWithin(mentions) };
  const citations: Citation[] = [];
  for (const mention of mentions) citations.push(...addMention({ ...shared, mention }));
  for (const [mention, judgements] of judgedBy)
    for (const id of judgements) collector.edge('JUDGED_BY', `Mention:${mention}`, `Judgement:${id}`);
  for (const { from, to, why } of links)
    collector.edge('TAKES_MEANING_FROM', `Mention:${from}`, `Mention:${to}`, { why });
  const day = dayOf(parsed);
  for (const { part, target, mentionIds, firstStart, confidence, direct } of citesEdges(citations, home)) {
    const key = keys.get(part);
    if (key)
      collector.edge('CITES', key, target, {
        count: mentionIds.length,
        direct,
        date: day,
        confidence,
        firstStart,
        mentionIds,
      });
  }
  return { document: parsed.document.id, ...collector.result() };
};
