import { childOf, descendantsOf, elementsOf, type MarkupElement } from '../markup/element.ts';

const shownWords = (header: MarkupElement): string =>
  descendantsOf(header, 'w:t')
    .map(({ children }) => children.join(''))
    .join(' ');

/**
 * The header of the first page, where that page has one of its own: ministries print sender, addressee, date and
 * reference there. Headers of the other pages say it again, and are left out.
 */
export const letterheadOf = (
  document: MarkupElement | undefined,
  relations: MarkupElement | undefined,
  headerNamed: (target: string) => MarkupElement | undefined,
): MarkupElement | undefined => {
  const section = document && descendantsOf(document, 'w:sectPr')[0];
  if (!section || !childOf(section, 'w:titlePg')) return undefined;
  const id = elementsOf(section).find(
    ({ name, attributes }) => name === 'w:headerReference' && attributes['w:type'] === 'first',
  )?.attributes['r:id'];
  const relation = relations && elementsOf(relations).find(({ attributes }) => attributes.Id === id);
  const header = headerNamed(relation?.attributes.Target ?? '');
  return header && /\p{L}{3}/u.test(shownWords(header)) ? header : undefined;
};
