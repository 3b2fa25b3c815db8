export interface MotionParts {
  readonly sort: 'motion' | 'amendment';
  /** Folded surnames, first submitter first; absent where only the subject is named. */
  readonly submitters?: readonly string[];
  /** What the motion is about, where the words behind it say so. */
  readonly subject?: string;
  /** Sub-numbers: `motie op stuk nr. 163`, `moties op stuk nr. 191 en stuk nr. 194`. */
  readonly numbers?: readonly string[];
  /** As written: `14 december 2021`. */
  readonly date?: string;
}
