/** Contents of the data files, read by load.ts; `papers` and `articles` are unpacked only when asked for. */
export interface RegistryFiles {
  readonly members: string;
  readonly posts: string;
  readonly ministries: string;
  readonly parties: string;
  readonly organisations: string;
  readonly media: string;
  readonly euActs: string;
  readonly laws: string;
  readonly dossiers: string;
  readonly articles: () => string;
  readonly motions: () => string;
  readonly letters: () => string;
}

export const rowsOf = <T>(json: string): readonly T[] => JSON.parse(json) as T[];

export const tsvOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
