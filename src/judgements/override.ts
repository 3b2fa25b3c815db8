import { nodeOf } from '../assemble/node-of.ts';
import type { DocumentId, EntityId } from '../domain/ids.ts';
import type { Judgement } from '../domain/judgement.ts';
import type { Candidate, Resolution } from '../domain/resolution.ts';

/** Key of the node that a target is: a question of the same document has a short name. */
export const targetKey = (entity: string, document: DocumentId): string | undefined =>
  /^q\d+$/u.test(entity) ? `Question:${document}/${entity}` : nodeOf(entity)?.key;

const curated = ({ entity, label, author, at, note }: Judgement, known?: Candidate): Candidate => ({
  entity: (known?.entity ?? entity) as EntityId,
  label: known?.label ?? label,
  confidence: 1,
  evidence: {
    method: 'curated',
    note: `judged right by ${author} on ${at.slice(0, 10)}${note ? `: ${note}` : ''}`,
    via: [],
  },
});

/** The last word on each entity, in the order in which they were judged first. */
export const latest = (judgements: readonly Judgement[]): readonly Judgement[] => {
  const ordered = [...judgements].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  return [...new Map(ordered.map((one) => [one.key, one])).values()];
};

/**
 * What a mention means when people have judged it. A right target that the rules did not have replaces theirs; one that they
 * had is confirmed and the others stay; a wrong one is taken out.
 */
export const overridden = (
  resolution: Resolution,
  judgements: readonly Judgement[],
  document: DocumentId,
): Resolution => {
  const last = latest(judgements);
  const right = last.filter(({ verdict }) => verdict === 'RIGHT');
  const wrong = new Map(last.filter(({ verdict }) => verdict === 'WRONG').map((one) => [one.key, one]));
  if (right.length === 0 && wrong.size === 0) return resolution;
  const keyOf = ({ entity }: Candidate): string => targetKey(entity, document) ?? entity;
  const given = resolution.status === 'resolved' ? resolution.targets : [];
  const offered = resolution.status === 'ambiguous' ? resolution.candidates : [];
  const known = new Map([...given, ...offered].map((one) => [keyOf(one), one]));
  const areConfirmed = right.every(({ key }) => given.some((one) => keyOf(one) === key));
  const isRight = new Set(right.map(({ key }) => key));
  const kept = areConfirmed ? given.filter((one) => !isRight.has(keyOf(one)) && !wrong.has(keyOf(one))) : [];
  const targets = [...right.map((one) => curated(one, known.get(one.key))), ...kept];
  const { suspicions } = resolution;
  const more = suspicions ? { suspicions } : {};
  if (targets.length > 0) return { ...more, status: 'resolved', targets };
  const candidates = offered.filter((one) => !wrong.has(keyOf(one)));
  if (candidates.length > 0) return { ...more, status: 'ambiguous', candidates };
  if (given.length + offered.length === 0) return resolution;
  const [first] = wrong.values();
  return { ...more, status: 'unresolved', reason: `judged wrong by ${first?.author} on ${first?.at.slice(0, 10)}` };
};
