import type { Mention } from '../../domain/mention.ts';
import type { NameHit } from '../../domain/names.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { resolved, unresolved } from '../reference-type.ts';
import { isForeignAfter, isForeignBefore } from '../shared/foreign.ts';
import { ministryOn } from '../shared/ministry-on.ts';
import { officePlaces } from '../shared/office-places.ts';

export interface MinistryParts {
  /** Ministries that bear the name, of whatever time. */
  readonly ids: readonly string[];
}

/** None of these reaches further back than 64 units, but the one that a list of ministries follows. */
const NEAR = 64;
const FAR = 160;
const CUE = /(?:^|[^\p{L}]|\p{Ll}(?=M))((?:ministeries?|departement(?:en)?) ?(?:(?:van|voor) ?)?)$/iu;
const COORDINATED = /(?:^|[^\p{L}])ministeries ?(?:van|voor) [\p{L}, &-]{2,120}(?: en|,) ?(?:(?:van|voor) )?$/iu;
const BEHIND_HOLDER = /(?:\p{L}[’'-]{0,3}[\p{L}’'-]|\)) ?\($/u;
/** The name ends, or the half of the ministry's work that a state secretary is for follows: `Financiën – Toeslagen en Douane`. */
const BEHIND_NAME = /^\s?(?:[),]|\((?:ontvangen|ingezonden)\s|[–-] \p{Lu}[\p{L}, ]{3,50}\))/u;
const COLLEAGUE = /(?:collega(?:['’]s)?|bewindspersonen|bewindslieden|ambtenaren|terrein|begroting) (?:van|bij) $/iu;
/** Bodies and offices that have a ministry's name in their own. */
const PART_OF_ANOTHER =
  /(?:commissies?|raad|inspectie|woordvoerders?|portefeuille|directie|minister|secretaris|agentschap|dienst|academie|Raad|sector|begrotingsstaten?)(?: (?:van|voor|het|de|der)){0,5} $/iu;
/** `De vaste commissies voor Binnenlandse Zaken1 en Buitenlandse Zaken2`: the second of a list of committees. */
const COMMITTEES = /commissies voor (?:de )?[\p{L}\d, -]{2,120}(?: en|,) ?(?:de )?(?:voor )?$/iu;
/** Abbreviations that mean nothing but the ministry; AZ, DEF, FIN and JUS have other lives. */
const FREE =
  /^(?:SZW|VWS|OCW|OC&W|BZK|LNV|LVVN|VROM|EZK|EL&I|[IV]en[MWJ]|JenV|AenM|A&M|KGG|VRO|J&V|V&J|I&M|I&W|V&W|VenW|BuZa)$/u;
/** The Chamber's number of a paper of the nineties: `VROM-96-249`, `LNV-97–12`. */
const FILE_NUMBER = /^-\d{2}/u;
const SENTENCE_START = /(?:^|[\n.?!:;(«“"‘]\s?)$/u;

const ACTS = /^ ?(?:heeft|hebben|is|zal|kan|wil|werkt|geeft|stelt|doet|ziet|onderzoekt|financiert)(?!\p{L})/u;

/** `Economische Zaken`: two words in capitals, inside a sentence. */
const isFullName = (name: string, before: string, after: string): boolean =>
  /^\p{Lu}\p{Ll}.* \p{Lu}\p{Ll}/u.test(name) &&
  (!SENTENCE_START.test(before) || ACTS.test(after)) &&
  !/\p{Lu}\p{Ll}+,? $/u.test(before);

const MISPRINT = /^(?: en \p{Lu}\p{Ll}{6,})(?=[\s,.)])/u;

const isCommittee = ({ text, folded }: Scene, start: number): boolean => {
  const from = Math.max(0, start - FAR);
  return folded.slice(from, start).includes('commissies voor ') && COMMITTEES.test(text.slice(from, start));
};

/** `de ministeries van Financiën en Defensie`: one that is not the first. */
const isCoordinated = ({ text, folded }: Scene, start: number): boolean => {
  const from = Math.max(0, start - FAR);
  return folded.slice(from, start).includes('ministeries') && COORDINATED.test(text.slice(from, start));
};

const detectionAt = (scene: Scene, { start, end: known, ids }: NameHit) => {
  const { text } = scene;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const name = text.slice(start, known);
  const parts = { ids };
  const cue = CUE.exec(before)?.[1];
  const end = known + (MISPRINT.exec(text.slice(known, known + 40))?.[0].length ?? 0);
  const foreign = isForeignBefore(before.slice(0, before.length - (cue?.length ?? 0)));
  if (foreign || isForeignAfter(text.slice(end, end + 30))) return undefined;
  if (cue) return { start: start - cue.length, end, rule: 'ministry.cue', parts };
  if (isCoordinated(scene, start)) return { start, end, rule: 'ministry.coordinated', parts };
  if (before.endsWith('(') && BEHIND_HOLDER.test(before) && BEHIND_NAME.test(text.slice(known, known + 64)))
    return { start, end: known, rule: 'ministry.parentheses', parts };
  if (COLLEAGUE.test(before) && /^\p{Lu}/u.test(name)) return { start, end: known, rule: 'ministry.colleague', parts };
  if (PART_OF_ANOTHER.test(before) || /[\p{L}\p{N}]-$/u.test(before) || isCommittee(scene, start)) return undefined;
  if (FILE_NUMBER.test(text.slice(known, known + 4))) return undefined;
  if (FREE.test(name)) return { start, end: known, rule: 'ministry.abbreviation', parts };
  return isFullName(name, before, text.slice(known, known + 14))
    ? { start, end: known, rule: 'ministry.name', parts }
    : undefined;
};

export const ministry: ReferenceType<'ministry', MinistryParts> = {
  kind: 'ministry',
  description: 'A ministry by name or abbreviation (ministerie), e.g. ministerie van SZW.',
  targetLabel: 'Ministry',

  *detect(scene: Scene): Iterable<Detection<MinistryParts>> {
    const offices = officePlaces(scene);
    let next = 0;
    for (const hit of scene.names('ministry')) {
      while ((offices[next]?.end ?? Number.POSITIVE_INFINITY) <= hit.start) next += 1;
      if ((offices[next]?.start ?? Number.POSITIVE_INFINITY) < hit.end) continue;
      const found = detectionAt(scene, hit);
      if (found) yield found;
    }
  },

  resolve(mention: Mention<'ministry', MinistryParts>, context: ResolutionContext): Resolution {
    const day = context.asOf(mention);
    const { found, inTime } = ministryOn(context.registries, mention.parts.ids, day);
    if (!found) return unresolved('no ministry of that name');
    const note = `a name of ${found.name}${inTime && day ? ` on ${day}` : ''}`;
    return resolved(found.id, found.name, inTime ? 0.98 : 0.88, note);
  },
};
