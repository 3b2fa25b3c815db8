import { childOf, elementsOf, type MarkupElement } from '../markup/element.ts';
import type { ListPlace } from './numbering.ts';

/** The list that a paragraph's own properties name; `0` takes it out of its style's. */
export const listPlaceOf = (properties: MarkupElement | undefined): Partial<ListPlace> | undefined => {
  const numbering = childOf(properties, 'w:numPr');
  if (!numbering) return undefined;
  const list = childOf(numbering, 'w:numId')?.attributes['w:val'];
  const level = childOf(numbering, 'w:ilvl')?.attributes['w:val'];
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level: Number(level) }) };
};

const MAX_BASES = 20;

/** Which styles number their paragraphs; a style may take that from the one it is based on. */
export const numberedStyles = (styles: MarkupElement | undefined): ReadonlyMap<string, ListPlace> => {
  const all = new Map(
    (styles ? elementsOf(styles) : [])
      .filter(({ name }) => name === 'w:style')
      .map((style) => [style.attributes['w:styleId'] ?? '', style] as const),
  );
  const numbered = new Map<string, ListPlace>();
  for (const [id, first] of all) {
    let list: string | undefined;
    let level: number | undefined;
    let style: MarkupElement | undefined = first;
    for (let depth = 0; style && depth < MAX_BASES && list === undefined; depth += 1) {
      const place = listPlaceOf(childOf(style, 'w:pPr'));
      list ??= place?.list;
      level ??= place?.level;
      style = all.get(childOf(style, 'w:basedOn')?.attributes['w:val'] ?? '');
    }
    if (list !== undefined && list !== '0') numbered.set(id, { list, level: level ?? 0 });
  }
  return numbered;
};
