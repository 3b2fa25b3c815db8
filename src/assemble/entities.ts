import type { NodeKey, Properties } from '../domain/graph-write.ts';
import type { EntityId } from '../domain/ids.ts';
import type { Registries } from '../domain/registries.ts';
import type { Collector } from './collector.ts';
import { type NodeRef, nodeOf } from './node-of.ts';

/** Adds an entity with what the registries know of it and of its surroundings, and returns where it lives. */
export type AddEntity = (canonicalId: string, label?: string) => NodeRef | undefined;

const orNull = (value: string | undefined): string | null => value ?? null;

export const entityAdder = (collector: Collector, registries: Registries): AddEntity => {
  const refs = new Map<string, NodeRef | undefined>();
  /** What was last said of a node by an id: several ids may name one node. */
  const said = new Map<NodeKey, NodeRef>();

  const refOf = (canonicalId: string): NodeRef | undefined => {
    if (!refs.has(canonicalId)) refs.set(canonicalId, nodeOf(canonicalId));
    return refs.get(canonicalId);
  };

  const add: AddEntity = (canonicalId, label) => {
    const ref = refOf(canonicalId);
    if (!ref || said.get(ref.key) === ref) return ref;
    said.set(ref.key, ref);
    const fresh = !collector.has(ref.key);
    // what a text calls it counts only until a register says its name
    const called = label && fresh ? nameOf(ref, label) : {};
    collector.node(ref.key, ref.labels, ref.id, { ...ref.properties, ...called });
    if (fresh) surroundings[ref.labels[0]]?.(ref, canonicalId as EntityId);
    return ref;
  };

  const nameOf = (ref: NodeRef, label: string): Properties => {
    const titled = new Set(['Law', 'NewsArticle', 'EuAct']);
    return titled.has(ref.labels[0]) ? { title: label } : ref.labels[0] === 'Kamerstuk' ? {} : { name: label };
  };

  const person = (ref: NodeRef, id: EntityId): void => {
    const record = registries.person(id);
    if (!record) return;
    const { fullName, firstName, initials, prefix, surname, gender, birthYear, sameAs } = record;
    collector.node(ref.key, ref.labels, ref.id, {
      name: fullName,
      firstName: orNull(firstName),
      initials: orNull(initials),
      prefix: orNull(prefix),
      surname,
      gender: orNull(gender),
      birthYear: birthYear ?? null,
      sameAs,
    });
    for (const { party, chamber, start, end } of record.memberships) {
      const to = add(party);
      if (to)
        collector.edge(
          'MEMBER_OF',
          ref.key,
          to.key,
          { chamber, startDate: orNull(start), endDate: orNull(end) },
          `${chamber} ${start ?? ''}`,
        );
    }
    for (const { post, cabinet, start, end } of record.tenures) {
      const to = add(post);
      if (to)
        collector.edge(
          'HOLDS',
          ref.key,
          to.key,
          { cabinet: orNull(cabinet), startDate: orNull(start), endDate: orNull(end) },
          start ?? '',
        );
    }
  };

  const post = (ref: NodeRef, id: EntityId): void => {
    const record = registries.post(id);
    const [rank = ''] = /^(?:minister-president|minister|staatssecretaris)/u.exec(ref.id) ?? [];
    collector.node(ref.key, ref.labels, ref.id, {
      rank: record?.rank ?? rank,
      ...(record ? { name: record.label } : {}),
    });
    const ministry = record?.ministry && add(record.ministry);
    if (ministry) collector.edge('POST_OF', ref.key, ministry.key);
  };

  const organization = (ref: NodeRef, id: EntityId): void => {
    const record = registries.organization(id);
    if (!record) return;
    const [first] = record.periods;
    const last = record.periods.at(-1);
    collector.node(ref.key, ref.labels, ref.id, {
      name: record.name,
      abbreviation: orNull(record.abbreviation),
      classification: record.classification,
      startDate: orNull(first?.start),
      endDate: orNull(last?.end),
      sameAs: record.sameAs,
    });
  };

  const law = (ref: NodeRef, id: EntityId): void => {
    const record = registries.law(id);
    if (!record) return;
    collector.node(ref.key, ref.labels, ref.id, {
      title: record.title,
      kind: orNull(record.kind),
      abbreviations: record.abbreviations,
      book: orNull(record.book),
    });
    const code = record.book && add('BW');
    if (code) collector.edge('PART_OF', ref.key, code.key);
  };

  const article = (ref: NodeRef): void => {
    const host = add(String(ref.properties.lawId));
    const title = registries.law(String(ref.properties.lawId) as EntityId)?.title;
    collector.node(ref.key, ref.labels, ref.id, {
      name: `artikel ${ref.properties.number} ${title ?? ref.properties.lawId}`,
    });
    if (host) collector.edge('PART_OF', ref.key, host.key);
  };

  const paper = (ref: NodeRef): void => {
    const number = String(ref.properties.dossier);
    const dossier = add(`dossier-${number}`);
    if (dossier) collector.edge('IN_DOSSIER', ref.key, dossier.key);
  };

  const dossier = (ref: NodeRef): void =>
    collector.node(ref.key, ref.labels, ref.id, { title: orNull(registries.dossierTitle(ref.id)) });
  const euAct = (ref: NodeRef, id: EntityId): void => {
    const record = registries.euAct(id);
    if (record) collector.node(ref.key, ref.labels, ref.id, { title: record.title, number: record.number });
  };

  const surroundings: Partial<Record<string, (ref: NodeRef, id: EntityId) => void>> = {
    Person: person,
    Post: post,
    Ministry: organization,
    Party: organization,
    Organization: organization,
    Law: law,
    LawArticle: article,
    Kamerstuk: paper,
    Dossier: dossier,
    EuAct: euAct,
  };
  return add;
};
