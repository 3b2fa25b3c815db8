/** A place where a body is named. */
export interface BodyPlace {
  readonly start: number;
  readonly end: number;
  /** Registry ids, or one made of the full name. */
  readonly ids: readonly string[];
  readonly name: string;
  readonly rule: string;
}
