import type { EntityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Candidate, Resolution } from '../../domain/resolution.ts';
import type { ResolutionContext, Scene } from '../reference-type.ts';
import { stemFinder } from '../shared/finders.ts';
import type { MotionParts } from './parts.ts';

/** `Zij krijgt nr. 163 (30950).`: how the record of a debate numbers what was submitted; `(nr. 189 (29502))`. */
const getsNumber = stemFinder(
  /(?<!\p{L})nr\. ?(\d{1,4}|[A-Z]{1,2}),? \((\d{2}[ .]?\d{3}(?:[ -](?:[IVX]{1,5}[ABC]?|\d{2}))?)\)/gu,
  'nr.',
);
const OWN_DOSSIER = /\((\d{2}[ .]?\d{3}(?:[ -](?:[IVX]{1,5}[ABC]?|\d{2}))?)\)$/u;

const dossierOf = (printed: string): string =>
  printed.replace(/^(\d{2})[ .]?(\d{3})[ -]?/u, '$1$2-').replace(/-$/u, '');

interface Numbered {
  /** Papers by sub-number, as the text itself numbers them. */
  readonly papers: ReadonlyMap<string, ReadonlySet<string>>;
  /** The dossier that all numbers given in a debate belong to, where there are several and one dossier only. */
  readonly dossier?: string;
}

const remembered = new WeakMap<Scene, Numbered>();
const FEW = 3;

/** Read once a scene. */
const numbered = ({ scene, mentions }: ResolutionContext): Numbered => {
  const known = remembered.get(scene);
  if (known) return known;
  const papers = new Map<string, Set<string>>();
  const add = (number: string, dossier: string): void => {
    const list = papers.get(number);
    if (list) list.add(`kst-${dossier}-${number}`);
    else papers.set(number, new Set([`kst-${dossier}-${number}`]));
  };
  const given = getsNumber(scene).map(([, number = '', dossier = '']) => ({
    number,
    dossier: dossierOf(dossier),
  }));
  for (const { number, dossier } of given) add(number, dossier);
  for (const { kind, parts } of mentions) {
    if (kind !== 'kamerstuk') continue;
    const { dossier = '', numbers = [] } = parts as { dossier?: string; numbers?: readonly string[] };
    for (const number of numbers) add(number, dossier);
  }
  const [first] = given;
  const one = first && given.length >= FEW && given.every(({ dossier }) => dossier === first.dossier);
  const found = { papers, ...(one ? { dossier: first.dossier } : {}) };
  remembered.set(scene, found);
  return found;
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
  const { papers: known, dossier: ofDebate } = numbered(context);
  const dossier = own ? dossierOf(own) : undefined;
  const found = numbers.map((number): readonly string[] => {
    if (dossier) return [`kst-${dossier}-${number}`];
    const told = [...(known.get(number) ?? [])];
    const inDebate = ofDebate && `kst-${ofDebate}-${number}`;
    // what was numbered before the debate is of its dossier as well
    return inDebate && (told.length === 0 || told.includes(inDebate)) ? [inDebate] : told;
  });
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
