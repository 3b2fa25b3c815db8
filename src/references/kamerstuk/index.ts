import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { unresolved } from '../reference-type.ts';
import type { KamerstukParts } from './parts.ts';
import { suspicionsFor } from './suspicion.ts';

const DOSSIER =
  '(\\d{2}[ .]?\\d{3})(?:(?:[ -]|, ?(?:hoofdstuk )?)?(?:\\(R ?\\d{3,4}\\)|((?:XVIII|XVII|XVI|XV|XIV|XIII|XII|XI|IX|VIII|VII|VI|IV|V|X|III|II|I)[ABC]?(?![\\p{L}\\p{N}])|0[1-9](?!\\d)|[1-3]\\d(?=[-,]))){0,1})';
const NUMBER = '(?:\\d{1,4}[a-z]?|[A-Z]{1,2})(?![\\p{L}\\p{N}])';
const NUMBERS = `(?:,? ?(?:nrs?\\.?|nummers?|no\\.) ?(${NUMBER}(?:(?:, | en |, en )(?:nr\\.? ?)?${NUMBER}){0,8})| ?[-–] ?(${NUMBER}))`;
const YEARS = '(?:(?:vergaderjaar )?\\d{4} ?[–/-] ?\\d{2,4}, ?)?';
const CUED = new RegExp(
  `(?<![\\p{L}])(?:Kamerstuk(?:ken|nr\\.?|nummer)?|kamerstuk(?:ken)?|Dossier|dossier|amendement|motie(?=\\s\\d{2} ?\\d{3}))(?: ?(?:II|I|TK|EK|Tweede Kamer|Eerste Kamer)(?:,|(?![\\p{L}])))?,? ?${YEARS}${DOSSIER}(?:${NUMBERS})?(?![\\p{N}])`,
  'gu',
);
const PARENTHESISED = new RegExp(`(?<=\\()${YEARS}${DOSSIER}${NUMBERS}(?=[),;])`, 'gu');

const partsOf = (match: RegExpMatchArray): KamerstukParts => {
  const [, number = '', suffix, list, single] = match;
  const dossier = `${number.replace(/\D/gu, '')}${suffix ? `-${suffix}` : ''}`;
  const numbers = [...(list ?? single ?? '').matchAll(/\d{1,4}[a-z]?|[A-Z]{1,2}/gu)].map(([found]) => found);
  return { dossier, numbers };
};

const idsOf = ({ dossier, numbers }: KamerstukParts): string[] =>
  numbers.length === 0 ? [`dossier-${dossier}`] : numbers.map((number) => `kst-${dossier}-${number}`);

export const kamerstuk: ReferenceType<'kamerstuk', KamerstukParts> = {
  kind: 'kamerstuk',
  description: 'A parliamentary paper or dossier by its number (Kamerstuk), e.g. Kamerstuk 34 843, nr. 1.',
  targetLabel: 'Kamerstuk',

  *detect(scene: Scene): Iterable<Detection<KamerstukParts>> {
    for (const [pattern, rule] of [
      [CUED, 'cued'],
      [PARENTHESISED, 'parenthesised'],
    ] as const) {
      for (const match of scene.text.matchAll(pattern)) {
        const words = match[0].trimEnd();
        if (/^(?:amendement|motie)/u.test(words) && partsOf(match).numbers.length === 0) continue;
        yield { start: match.index, end: match.index + words.length, rule: `kamerstuk.${rule}`, parts: partsOf(match) };
      }
    }
  },

  resolve(mention: Mention<'kamerstuk', KamerstukParts>, context: ResolutionContext): Resolution {
    const ids = idsOf(mention.parts);
    if (ids.length === 0) return unresolved('no number');
    const title = context.registries.dossierTitle(mention.parts.dossier);
    const suspicions = suspicionsFor(mention, context);
    const note = title ? `dossier ${mention.parts.dossier}: ${title}` : 'the number as printed';
    const confidence = suspicions.length > 0 ? 0.5 : 0.97;
    const targets = ids.map((id) => ({
      entity: id as never,
      label: id,
      confidence,
      evidence: { method: 'identifier' as const, note, via: [] },
    }));
    return { status: 'resolved', targets, ...(suspicions.length > 0 ? { suspicions } : {}) };
  },
};
