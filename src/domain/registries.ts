import type { EntityId, IsoDate } from './ids.ts';
import type { NameMatcher } from './names.ts';

/** `[start, end)` in days; an absent bound is open or unknown. */
export interface Period {
  readonly start?: IsoDate;
  readonly end?: IsoDate;
}

export interface Membership extends Period {
  /** `party:pvda`. */
  readonly party: EntityId;
  readonly chamber: 'tk' | 'ek';
}

export interface Tenure extends Period {
  /** `post:staatssecretaris-szw`. */
  readonly post: EntityId;
  readonly cabinet?: string;
}

export interface PersonRecord {
  /** `person:gijs-van-dijk`. */
  readonly id: EntityId;
  readonly fullName: string;
  readonly firstName?: string;
  /** `G.J.`. */
  readonly initials?: string;
  /** Tussenvoegsel, lower case: `van den`. */
  readonly prefix?: string;
  /** Without tussenvoegsel: `Hul`. */
  readonly surname: string;
  readonly gender?: string;
  readonly birthYear?: number;
  readonly memberships: readonly Membership[];
  readonly tenures: readonly Tenure[];
  /** URIs of the same person elsewhere (Tweede Kamer, Wikidata, parlement.com). */
  readonly sameAs: readonly string[];
}

export interface PostRecord {
  readonly id: EntityId;
  readonly label: string;
  readonly rank: 'minister' | 'staatssecretaris' | 'minister-president';
  readonly ministry?: EntityId;
}

export interface OrganizationRecord {
  readonly id: EntityId;
  readonly name: string;
  readonly abbreviation?: string;
  readonly classification: string;
  readonly periods: readonly Period[];
  readonly sameAs: readonly string[];
}

export interface LawRecord {
  /** BWB id, or `BW` for the Burgerlijk Wetboek as a whole. */
  readonly id: EntityId;
  readonly title: string;
  readonly kind?: string;
  readonly abbreviations: readonly string[];
  /** Of a book of the BW: its number, `7`, `7A`. */
  readonly book?: string;
}

export interface EuActRecord {
  /** `celex:32016R0679`. */
  readonly id: EntityId;
  readonly number: string;
  readonly title: string;
}

/** What is known of an article: it exists, and how many numbered paragraphs (leden) it has. */
export interface ArticleFact {
  readonly exists: boolean;
  readonly paragraphs: number;
}

/** A motion, amendment or letter as the Chamber registered it. */
export interface PaperRecord {
  readonly kind: 'motion' | 'amendment' | 'letter' | 'bill';
  readonly date: IsoDate;
  /** Sub-number within its dossier. */
  readonly number?: number;
  readonly dossierTitle: string;
  /** `34843`, `36410-XIV`; absent where the register does not tell. */
  readonly dossier?: string;
  readonly title: string;
}

/** Read-only look-ups; passed into the stages, never imported by them. All pure. */
export interface Registries {
  readonly names: NameMatcher;
  person(id: EntityId): PersonRecord | undefined;
  /** Everybody who bears this surname, `van den hul` folded (with or without tussenvoegsel). */
  personsBySurname(foldedSurname: string): readonly PersonRecord[];
  post(id: EntityId): PostRecord | undefined;
  /** Who held the post on that day. */
  holders(post: EntityId, on: IsoDate): readonly PersonRecord[];
  organization(id: EntityId): OrganizationRecord | undefined;
  /** Ministries, newest first, that bear this folded name or abbreviation on that day (or ever, without a day). */
  ministriesByName(foldedName: string, on?: IsoDate): readonly OrganizationRecord[];
  partiesByName(foldedName: string): readonly OrganizationRecord[];
  law(id: EntityId): LawRecord | undefined;
  /** Books of the Burgerlijk Wetboek: `7` → `BWBR0005290`. */
  bookOfBw(book: string): EntityId | undefined;
  euAct(id: EntityId): EuActRecord | undefined;
  /** Undefined where nothing is known of the law's articles. */
  article(law: EntityId, number: string): ArticleFact | undefined;
  /** All article numbers of a law in their order; undefined where nothing is known. */
  articles(law: EntityId): readonly string[] | undefined;
  /** Motions (and amendments) by surname of the first submitter and year or day, for numbers in doubt. */
  motionsBy(foldedSurname: string, from: IsoDate, to: IsoDate): readonly PaperRecord[];
  /** Letters of the government that the Chamber registered on a day, with number and dossier. */
  lettersOn(day: IsoDate): readonly PaperRecord[];
  dossierTitle(dossier: string): string | undefined;
}
