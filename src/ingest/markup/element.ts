/** A node of a parsed XML or HTML document: an element, or a piece of text. */
export type MarkupNode = MarkupElement | string;

export interface MarkupElement {
  /** As written, with its prefix: `w:p`, `al`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}

export const isElement = (node: MarkupNode): node is MarkupElement => typeof node !== 'string';

export const elementsOf = (element: MarkupElement): readonly MarkupElement[] => element.children.filter(isElement);

/** The first child element of that name. */
export const childOf = (element: MarkupElement | undefined, name: string): MarkupElement | undefined =>
  element?.children.find((node): node is MarkupElement => isElement(node) && node.name === name);

/** All elements of that name below `element`, in document order. Without recursion: nesting may be deep. */
export const descendantsOf = (element: MarkupElement, name: string): readonly MarkupElement[] => {
  const found: MarkupElement[] = [];
  const stack: MarkupElement[] = [element];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next !== element && next.name === name) found.push(next);
    for (let i = next.children.length - 1; i >= 0; i -= 1) {
      const child = next.children[i];
      if (child !== undefined && isElement(child)) stack.push(child);
    }
  }
  return found;
};

/** All text below `element`, blanks made one. */
export const wordsOf = (element: MarkupElement | undefined): string => {
  if (!element) return '';
  const pieces: string[] = [];
  const stack: MarkupNode[] = [element];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (!isElement(next)) pieces.push(next);
    else for (let i = next.children.length - 1; i >= 0; i -= 1) stack.push(next.children[i] ?? '');
  }
  return pieces.join('').replace(/\s+/gu, ' ').trim();
};
