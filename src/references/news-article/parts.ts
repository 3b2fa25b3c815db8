export interface NewsParts {
  readonly title?: string;
  /** As written. */
  readonly medium?: string;
  /** The register's id of the medium, without prefix: `nrc`. */
  readonly mediumId?: string;
  /** As written: `6 maart 2018`. */
  readonly date?: string;
  readonly author?: string;
}
