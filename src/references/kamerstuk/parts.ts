/** Sub-numbers within one dossier. */
export interface PaperNumbers {
  readonly dossier: string;
  readonly numbers: readonly string[];
}

export interface KamerstukParts {
  /** `34843`, `36410-XIV`, `21501-02`; of a paper in two dossiers the first. */
  readonly dossier: string;
  /** Dossiers named together with it, without a number of their own. */
  readonly others?: readonly string[];
  /** Papers of further dossiers under the same head: `Kamerstukken 23 645, nr. 811 en 29 984, nr. 1207`. */
  readonly more?: readonly PaperNumbers[];
  /** Sub-numbers (ondernummers): `1`, `AE`; none where the dossier alone is named. */
  readonly numbers: readonly string[];
}
