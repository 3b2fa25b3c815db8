export interface KamerstukParts {
  /** `34843`, `36410-XIV`, `21501-02`; of a paper in two dossiers the first. */
  readonly dossier: string;
  /** Dossiers named together with it, without a number of their own. */
  readonly others?: readonly string[];
  /** Sub-numbers (ondernummers): `1`, `AE`; none where the dossier alone is named. */
  readonly numbers: readonly string[];
}
