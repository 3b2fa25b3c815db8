/** How often mentions were right, measured on annotated documents; see docs/quality.md. */
export interface CalibrationTable {
  /** Upper bounds of the bins of what the rules claim, ascending; the last is above 1. */
  readonly edges: readonly number[];
  /** Probability that targets are right, a number a bin, by type; `*` for types with few annotations. */
  readonly targets: Readonly<Record<string, readonly number[]>>;
  /** Probability that a mention without a target is one, by type and `*`. */
  readonly found: Readonly<Record<string, number>>;
}
