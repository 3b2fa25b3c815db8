export interface KamerstukParts {
  /** `34843`, `36410-XIV`, `21501-02`. */
  readonly dossier: string;
  /** Sub-numbers (ondernummers): `1`, `AE`; none where the dossier alone is named. */
  readonly numbers: readonly string[];
}
