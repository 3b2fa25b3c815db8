import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { stemFinder } from '../shared/finders.ts';
import type { KamerstukParts, PaperNumbers } from './parts.ts';
import { paperPlaces } from './places.ts';
import { romanPapers } from './roman.ts';
import { suspicionsFor } from './suspicion.ts';

/** Identifiers as the official site prints them: `kst-34843-33`. */
const identifiers = stemFinder(
  /(?<![\p{L}\p{N}/-])kst-(\d{5}(?:-(?:[IVX]{1,5}[A-C]?|\d{2}(?=-)))?)-(\d{1,4}|[A-Z]{1,2})(?![\p{L}\p{N}-])/gu,
  'kst-',
);

const papersOf = ({ dossier, numbers }: PaperNumbers): string[] => numbers.map((number) => `kst-${dossier}-${number}`);

const idsOf = ({ dossier, others = [], numbers, more = [] }: KamerstukParts): string[] =>
  numbers.length === 0
    ? [dossier, ...others].map((one) => `dossier-${one}`)
    : [...new Set([{ dossier, numbers }, ...more].flatMap((paper) => papersOf(paper)))];

const AS_PRINTED = 0.97;
/** A number without the word Kamerstuk, of a dossier that no register of titles knows. */
const UNKNOWN_AND_BARE = 0.85;
const IN_DOUBT = 0.5;

export const kamerstuk: ReferenceType<'kamerstuk', KamerstukParts> = {
  kind: 'kamerstuk',
  description: 'A parliamentary paper or dossier by its number (Kamerstuk), e.g. Kamerstuk 34 843, nr. 1.',
  targetLabel: 'Kamerstuk',

  *detect(scene: Scene): Iterable<Detection<KamerstukParts>> {
    for (const { start, end, dossiers, numbers, more, rule } of [...paperPlaces(scene), ...romanPapers(scene)]) {
      const [dossier = '', ...others] = dossiers;
      const parts = { dossier, numbers, others, ...(more ? { more } : {}) };
      yield { start, end, rule: `kamerstuk.${rule}`, parts };
    }
    for (const match of identifiers(scene)) {
      const [id, dossier = '', number = ''] = match;
      const parts = { dossier, numbers: [number] };
      yield { start: match.index, end: match.index + id.length, rule: 'kamerstuk.identifier', parts };
    }
  },

  resolve(mention: Mention<'kamerstuk', KamerstukParts>, context: ResolutionContext): Resolution {
    const title = context.registries.dossierTitle(mention.parts.dossier);
    const suspicions = suspicionsFor(mention, context);
    const note = title ? `dossier ${mention.parts.dossier}: ${title}` : 'the number as printed';
    const sure = title || mention.rule !== 'kamerstuk.bare' ? AS_PRINTED : UNKNOWN_AND_BARE;
    const confidence = suspicions.length > 0 ? IN_DOUBT : sure;
    const targets = idsOf(mention.parts).map((id) => ({
      entity: id as never,
      label: id,
      confidence,
      evidence: { method: 'identifier' as const, note, via: [] },
    }));
    return { status: 'resolved', targets, ...(suspicions.length > 0 ? { suspicions } : {}) };
  },
};
