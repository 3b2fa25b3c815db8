declare const brand: unique symbol;
/** A string that cannot be passed where another kind of id is wanted. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Stable across imports: the official id (`ah-tk-20232024-2367`), else `doc:<reference>`, else `doc:<12 hex of SHA-256>`. */
export type DocumentId = Branded<'DocumentId'>;
/** Part of a document in the spelling of the gold files: `head`, `q1`, `a2`, `fn1`, `en1`, `body`. */
export type PartId = Branded<'PartId'>;
/** `<document>#m<start>-<end>-<type>`: same input, same id. */
export type MentionId = Branded<'MentionId'>;
/** The official identifier of a thing, e.g. `person:gijs-van-dijk`, `BWBR0010346`, `jci1.3:c:BWBR0005290&artikel=611`. */
export type EntityId = Branded<'EntityId'>;
/** Calendar day, `YYYY-MM-DD` (ISO 8601), as written in the Netherlands. No time, no zone. */
export type IsoDate = Branded<'IsoDate'>;

export const entityId = (id: string): EntityId => id as EntityId;
export const isoDate = (day: string): IsoDate => day as IsoDate;
export const partId = (id: string): PartId => id as PartId;
export const documentId = (id: string): DocumentId => id as DocumentId;
export const mentionId = (document: DocumentId, start: number, end: number, type: string): MentionId =>
  `${document}#m${start}-${end}-${type}` as MentionId;
