export interface PersonParts {
  /** Everybody in the registry who bears the name as written. */
  readonly ids: readonly string[];
  readonly parties: readonly string[];
  readonly role?: 'member' | 'office';
  /** Of the office right behind the name: `de heer Rutte, minister-president`. */
  readonly rank?: 'minister' | 'staatssecretaris' | 'minister-president';
  /** `mevrouw`, `de heer`. */
  readonly gender?: 'vrouw' | 'man';
  /** With first name or initials. */
  readonly full: boolean;
}
