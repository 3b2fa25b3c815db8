import type { Found, FoundMention, FoundTarget, Meant } from '../../schema/index.ts';
import { nodeOf } from '../assemble/node-of.ts';
import { quoteOf } from '../assemble/quote.ts';
import type { EntityId } from '../domain/ids.ts';
import type { Registries } from '../domain/registries.ts';
import type { ResolvedMention } from '../domain/resolution.ts';
import { readReferences } from '../pipeline.ts';
import { identifierIn } from './identifiers.ts';

/** Finds references in texts that are not in the graph; see schema/context.ts. */
export interface Extractor {
  extract(text: string): Found;
  resolve(text: string): readonly Meant[];
}

interface Named {
  readonly entity: string;
  readonly label: string;
  readonly confidence: number;
}

const LONGEST_NAME = 300;

const targetOf = ({ entity, label, confidence }: Named, note: string): FoundTarget[] => {
  const node = nodeOf(entity);
  if (!node) return [];
  const { url } = node.properties;
  return [{ key: node.key, id: node.key, name: label, url: typeof url === 'string' ? url : null, confidence, note }];
};

const foundOf = (text: string, mention: ResolvedMention): FoundMention => {
  const { kind, surface, span, rule, resolution } = mention;
  const targets = resolution.status === 'resolved' ? resolution.targets : [];
  const candidates = resolution.status === 'ambiguous' ? resolution.candidates : [];
  return {
    type: kind,
    surface,
    ...span,
    ...quoteOf(text, span),
    rule,
    status: resolution.status,
    reason: resolution.status === 'unresolved' ? resolution.reason : null,
    confidence: targets.length > 0 ? Math.min(...targets.map(({ confidence }) => confidence)) : null,
    targets: targets.flatMap((target) => targetOf(target, target.evidence.note)),
    candidates: candidates.flatMap((candidate) => targetOf(candidate, candidate.evidence.note)),
    suspicions: (resolution.suspicions ?? []).flatMap((one) => targetOf(one, one.reason)),
  };
};

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
const capitals = (text: string): string => text.split(' ').map(capital).join(' ');

/** What a short text may be short for, the likeliest first: `7:611`, `34 843, nr. 1`, `özütok`, `szw`. */
const readings = (text: string): readonly string[] => {
  const startsWithNumber = /^\d/u.test(text);
  return [
    text,
    ...(/^\d{2}[\s.]?\d{3}\b/u.test(text) ? [`Kamerstuk ${text}`] : []),
    ...(/^\d{1,2}:\d{1,3}[a-z]{0,2}$/u.test(text) ? [`artikel ${text} BW`] : []),
    ...(startsWithNumber
      ? [`artikel ${text}`, `artikel ${capitals(text)}`]
      : [capital(text), text.toUpperCase(), `het lid ${capital(text)}`]),
    ...(text.length <= 8 && !startsWithNumber ? [`het ministerie van ${text.toUpperCase()}`] : []),
  ];
};

/** An extractor on the same pipeline as everything else. Pure; a text of a few words costs about a millisecond. */
export const extractorOf = (registries: Registries): Extractor => {
  const extract = (text: string): Found => {
    const source = { source: 'text', mediaType: 'text/plain' as const, text, sha256: '', hints: [] };
    const { mentions } = readReferences(source, registries);
    return { mentions: mentions.map((mention) => foundOf(text, mention)) };
  };

  const nameOf = (canonical: string): string => {
    const [, law, number] = /^jci[\d.]+:c:(BWB[RV]\d{7})&artikel=(.+)$/u.exec(canonical) ?? [];
    if (law) return `artikel ${number} ${registries.law(law as EntityId)?.title ?? law}`;
    const [, dossier] = /^dossier-(.+)$/u.exec(canonical) ?? [];
    if (dossier) return registries.dossierTitle(dossier) ?? `dossier ${dossier}`;
    const entity = canonical as EntityId;
    return registries.law(entity)?.title ?? registries.euAct(entity)?.title ?? canonical.replace(/^(?:tk|celex):/u, '');
  };

  const identified = (text: string): readonly Meant[] => {
    const canonical = identifierIn(text);
    if (!canonical) return [];
    const named = { entity: canonical, label: nameOf(canonical), confidence: 1 };
    return targetOf(named, 'an identifier or official address').map((target) => ({ ...target, type: 'identifier' }));
  };

  const read = (text: string): readonly Meant[] =>
    extract(text).mentions.flatMap(({ type, targets, candidates }) =>
      [...targets, ...candidates].map((target) => ({ ...target, type })),
    );

  const resolve = (text: string): readonly Meant[] => {
    const asked = text.slice(0, LONGEST_NAME).replace(/\s+/gu, ' ').trim();
    if (asked === '') return [];
    const known = identified(asked);
    if (known.length > 0) return known;
    for (const reading of readings(asked)) {
      const meant = read(reading);
      if (meant.length > 0) return [...new Map(meant.map((one) => [one.key, one])).values()];
    }
    return [];
  };
  return { extract, resolve };
};
