export interface LetterParts {
  /** As written: `30 juni 2023`, `24 april jl.`. */
  readonly date?: string;
  /** Month and day of the date, `06-30`; only the month where no day is written, `06`. */
  readonly day?: string;
  readonly year?: number;
  readonly subject?: string;
}
