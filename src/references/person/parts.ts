export interface PersonParts {
  /** Everybody in the registry who bears the name as written. */
  readonly ids: readonly string[];
  readonly parties: readonly string[];
  readonly role?: 'member' | 'office';
  /** With first name or initials. */
  readonly full: boolean;
}
