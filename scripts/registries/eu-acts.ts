import { readJson, unique, writeRows } from './common.ts';
import { CURATED_ACTS, FURTHER_NAMES, NO_NAMES } from './eu-acts-curated.ts';

interface EuAct {
  readonly celex: string;
  readonly number: string;
  readonly title: string;
  readonly abbreviations: readonly string[];
}

const WORDS: Readonly<Record<string, string>> = { R: 'Verordening', L: 'Richtlijn', D: 'Besluit', E: 'Standpunt' };

/** `32006L0112` → `Richtlijn 2006/112`; of a founding treaty its title. */
const numberOf = (celex: string, title: string): string => {
  const [, year, type = '', number] = /^3(\d{4})([RLDE])(\d{4})$/u.exec(celex) ?? [];
  return year ? `${WORDS[type]} ${year}/${Number(number)}` : title;
};

/** EU acts by CELEX number: number, title and the names by which they are cited. */
export const buildEuActs = (): void => {
  const listed = readJson<EuAct[]>('eu_acts.json').map(({ celex, number, title, abbreviations }) => ({
    id: `celex:${celex}`,
    number,
    title,
    names: unique([title, ...abbreviations, ...(FURTHER_NAMES[celex] ?? [])]).filter((name) => !NO_NAMES.has(name)),
  }));
  const known = new Set(listed.map(({ id }) => id));
  const more = CURATED_ACTS.map(([celex, title, ...names]) => ({
    id: `celex:${celex}`,
    number: numberOf(celex, title),
    title,
    names: [title, ...names],
  })).filter(({ id }) => !known.has(id));
  writeRows('eu-acts/data.json', [...listed, ...more]);
};
