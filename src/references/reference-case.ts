/** An example beside its pattern: guillemets mark the expected span; a text without them must give nothing. */
export interface ReferenceCase {
  /** `Zie «ECLI:NL:HR:2019:2006».` Several marked spans are all expected, in order. */
  readonly text: string;
  /** Expected targets of the (first) mention after resolution, where the case is about linking. */
  readonly targets?: readonly string[];
  /** Day that counts for look-ups; default 2020-01-01. */
  readonly asOf?: string;
  readonly why: string;
}
