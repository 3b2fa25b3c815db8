import type { EntityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Candidate, Resolution } from '../../domain/resolution.ts';
import type { ResolutionContext, Scene } from '../reference-type.ts';
import type { MotionParts } from './parts.ts';

/** `Zij krijgt nr. 163 (30950).`: how the record of a debate numbers what was submitted; `(nr. 189 (29502))`. */
const GETS_NUMBER = /(?<!\p{L})nr\. ?(\d{1,4}|[A-Z]{1,2}),? \((\d{2}[ .]?\d{3}(?:[ -](?:[IVX]{1,5}[ABC]?|\d{2}))?)\)/gu;
const OWN_DOSSIER = /\((\d{2}[ .]?\d{3}(?:[ -](?:[IVX]{1,5}[ABC]?|\d{2}))?)\)$/u;

const dossierOf = (printed: string): string =>
  printed.replace(/^(\d{2})[ .]?(\d{3})[ -]?/u, '$1$2-').replace(/-$/u, '');

const remembered = new WeakMap<Scene, ReadonlyMap<string, ReadonlySet<string>>>();

/** Papers by sub-number, as the text itself numbers them; read once a scene. */
const numbered = ({ scene, mentions }: ResolutionContext): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = remembered.get(scene);
  if (known) return known;
  const papers = new Map<string, Set<string>>();
  const add = (number: string, dossier: string): void => {
    const list = papers.get(number);
    if (list) list.add(`kst-${dossier}-${number}`);
    else papers.set(number, new Set([`kst-${dossier}-${number}`]));
  };
  for (const [, number = '', dossier = ''] of scene.text.matchAll(GETS_NUMBER)) add(number, dossierOf(dossier));
  for (const { kind, parts } of mentions) {
    if (kind !== 'kamerstuk') continue;
    const { dossier = '', numbers = [] } = parts as { dossier?: string; numbers?: readonly string[] };
    for (const number of numbers) add(number, dossier);
  }
  remembered.set(scene, papers);
  return papers;
};

/**
 * `motie op stuk nr. 163` is the paper of that number where the text has one only, `moties op stuk nr. 191 en 194` are
 * two; undefined where the text does not say.
 */
export const paperOfItem = (
  mention: Mention<'motion', MotionParts>,
  context: ResolutionContext,
): Resolution | undefined => {
  const { numbers } = mention.parts;
  if (!numbers) return undefined;
  const own = OWN_DOSSIER.exec(mention.surface)?.[1];
  const found = numbers.map((number) =>
    own ? [`kst-${dossierOf(own)}-${number}`] : [...(numbered(context).get(number) ?? [])],
  );
  if (found.some((papers) => papers.length === 0)) return undefined;
  const sure = found.every((papers) => papers.length === 1);
  const candidates = found.flatMap((papers) =>
    papers.map(
      (id): Candidate => ({
        entity: id as EntityId,
        label: id,
        confidence: 0.9 / papers.length,
        evidence: { method: 'identifier', note: 'the number in this debate', via: [] },
      }),
    ),
  );
  return sure ? { status: 'resolved', targets: candidates } : { status: 'ambiguous', candidates };
};
