import type { DocumentMetadata, ParsedDocument, Part } from '../domain/document.ts';
import { type IsoDate, isoDate } from '../domain/ids.ts';
import type { Mention } from '../domain/mention.ts';

/** In answers the day of the answer counts, in head and questions the day of submission; else what is known. */
const dayFor = (kind: Part['kind'], { submitted, answered, date }: DocumentMetadata): IsoDate | undefined => {
  if (kind === 'answer') return answered ?? date ?? submitted;
  if (kind === 'body') return date ?? answered ?? submitted;
  return submitted ?? date ?? answered;
};

/** A document that bears no date, but whose id tells the parliamentary year (`h-tk-20172018-70-6`): a day in the middle of it. */
const middleOfYear = (id: string): IsoDate | undefined => {
  const year = /^(?:h|ah)-(?:tk|ek|vv)-\d{4}(\d{4})-/u.exec(id)?.[1];
  return year ? isoDate(`${year}-02-01`) : undefined;
};

/** A note takes the day of the part where its marker stands. */
const homeOf = (part: Part | undefined, byId: ReadonlyMap<string, Part>): Part | undefined => {
  const marker = part?.kind === 'note' ? part.markers?.[0] : undefined;
  return marker ? (byId.get(marker.part) ?? part) : part;
};

/** The day on which registries are looked up for a mention. */
export const asOfIn = (parsed: ParsedDocument): ((mention: Mention) => IsoDate | undefined) => {
  const byId = new Map<string, Part>(parsed.parts.map((part) => [part.id, part]));
  const otherwise = middleOfYear(parsed.document.id);
  return (mention) => dayFor(homeOf(byId.get(mention.part), byId)?.kind ?? 'body', parsed.document) ?? otherwise;
};
