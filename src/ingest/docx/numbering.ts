import { childOf, elementsOf, type MarkupElement } from '../markup/element.ts';

interface Level {
  readonly format: string;
  /** `Vraag %1`, `%1)`. */
  readonly text: string;
  readonly start: number;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
}

/** Which list, and how deep in it, a paragraph counts in. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

const settingOf = (element: MarkupElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];

const levelOf = (element: MarkupElement): [number, Level] => [
  Number(element.attributes['w:ilvl'] ?? 0),
  {
    format: settingOf(element, 'w:numFmt') ?? 'decimal',
    text: settingOf(element, 'w:lvlText') ?? '',
    start: Number(settingOf(element, 'w:start') ?? 1),
  },
];

const levelsIn = (element: MarkupElement): Map<number, Level> =>
  new Map(
    elementsOf(element)
      .filter(({ name }) => name === 'w:lvl')
      .map(levelOf),
  );

const listsOf = (numbering: MarkupElement): Map<string, List> => {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  for (const element of elementsOf(numbering)) {
    if (element.name === 'w:abstractNum') abstracts.set(element.attributes['w:abstractNumId'] ?? '', levelsIn(element));
    if (element.name !== 'w:num') continue;
    const abstract = settingOf(element, 'w:abstractNumId') ?? '';
    const levels = new Map(abstracts.get(abstract));
    let restarted = false;
    for (const override of elementsOf(element).filter(({ name }) => name === 'w:lvlOverride')) {
      const level = Number(override.attributes['w:ilvl'] ?? 0);
      const start = settingOf(override, 'w:startOverride');
      const own = childOf(override, 'w:lvl');
      const base = own ? levelOf(own)[1] : levels.get(level);
      if (start !== undefined) restarted = true;
      if (base) levels.set(level, { ...base, ...(start === undefined ? {} : { start: Number(start) }) });
    }
    const id = element.attributes['w:numId'] ?? '';
    // lists of one definition count on together, unless one starts anew
    lists.set(id, { abstract: restarted ? `${abstract}/${id}` : abstract, levels });
  }
  return lists;
};

const roman = (number: number): string => {
  if (number > 399 || number < 1) return String(number);
  const signs: readonly [number, string][] = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = number;
  let out = '';
  for (const [value, sign] of signs) {
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  }
  return out;
};

const letter = (number: number): string => String.fromCharCode(97 + ((number - 1) % 26));

/** A number as a list shows it; nothing for bullets. */
export const shown = (number: number, format: string): string => {
  if (format === 'lowerLetter') return letter(number);
  if (format === 'upperLetter') return letter(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  return format === 'bullet' || format === 'none' ? '' : String(number);
};

/** Counts a document's lists, paragraph by paragraph, as Word does: their numbers stand nowhere in its text. */
export class ListCounter {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, number[]>();

  constructor(numbering: MarkupElement | undefined) {
    this.#lists = numbering ? listsOf(numbering) : new Map();
  }

  /** The label of the next paragraph there: `Vraag 3`, `2)`; empty for bullets. */
  next({ list, level }: ListPlace): string {
    const found = this.#lists.get(list);
    const own = found?.levels.get(level);
    if (!found || !own) return '';
    const counts = this.#counts.get(found.abstract) ?? [];
    counts.length = level + 1;
    counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
    this.#counts.set(found.abstract, counts);
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replace(/%(\d)/gu, (_, digit: string) => {
      const depth = Number(digit) - 1;
      const { format = 'decimal', start = 1 } = found.levels.get(depth) ?? {};
      return shown(counts[depth] ?? start, format);
    });
  }
}
