import type { DocumentKind, DocumentMetadata } from '../../domain/document.ts';
import { documentId, type IsoDate, isoDate } from '../../domain/ids.ts';

/** Metadata of a publication by name, e.g. `DC.identifier`; a name may have several values. */
export type MetaFields = ReadonlyMap<string, readonly string[]>;

const kindOf = (id: string | undefined, types: readonly string[]): DocumentKind | undefined => {
  const says = (pattern: RegExp): boolean => types.some((type) => pattern.test(type));
  if (id?.startsWith('h-') || says(/^Handeling/u)) return 'handelingen';
  if (id?.startsWith('kv-')) return 'questions';
  if (says(/^Mededeling/u)) return 'postponement';
  if (id?.startsWith('ah-')) return says(/^Antwoord/u) ? 'answer' : undefined;
  if (says(/^(?:Nader )?(?:Gewijzigde )?Motie/iu)) return 'motion';
  if (says(/^Brief/u)) return 'letter';
  return undefined;
};

const dayOf = (text: string | undefined): IsoDate | undefined =>
  text && /^\d{4}-\d{2}-\d{2}/u.test(text) ? isoDate(text.slice(0, 10)) : undefined;

const idIn = (address: string | undefined): string | undefined =>
  /\/((?:ah|kst|kv|h|blg|nds|ag)-[\w-]{2,60})(?:\/|\.|$)/u.exec(address ?? '')?.[1];

/** What a publication's own metadata says of it, in our words. */
export const documentMetadata = (fields: MetaFields): Partial<DocumentMetadata> => {
  const first = (...names: readonly string[]): string | undefined =>
    names.flatMap((name) => fields.get(name.toLowerCase()) ?? []).find((value) => value.trim() !== '');
  const id = first('DC.identifier', 'dcterms.identifier') ?? idIn(first('OVERHEIDop.externMetadataRecord'));
  const types = ['DC.type', 'dcterms.type'].flatMap((name) => fields.get(name.toLowerCase()) ?? []);
  const kind = kindOf(id, types);
  const title = first('OVERHEIDop.documenttitel', 'DC.title', 'dcterms.title');
  const reference = first('OVERHEIDop.vraagnummer');
  const date = dayOf(first('DCTERMS.issued', 'dcterms.issued'));
  const answered = dayOf(first('OVERHEIDop.datumOntvangst'));
  const submitted = dayOf(first('OVERHEIDop.datumIndiening'));
  return {
    ...(id ? { id: documentId(id) } : {}),
    ...(kind ? { kind } : {}),
    ...(title ? { title } : {}),
    ...(reference ? { reference } : {}),
    ...(date ? { date } : {}),
    ...(submitted ? { submitted } : {}),
    ...(answered && id?.startsWith('ah-') ? { answered } : {}),
  };
};
