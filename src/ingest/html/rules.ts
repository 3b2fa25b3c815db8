import { descendantsOf, isElement, type MarkupElement, wordsOf } from '../markup/element.ts';
import type { MarkupNote, Rule, Rules } from '../markup/writer.ts';

const of = (rule: Rule, names: string): [string, Rule][] => names.split(' ').map((name) => [name, rule]);

const RULES: ReadonlyMap<string, Rule> = new Map([
  ...of('skip', 'head script style nav form noscript template svg img iframe button select textarea object'),
  ...of('block', 'p h1 h2 h3 h4 h5 h6 div section article blockquote ul ol dl table pre header main figure'),
  ...of('line', 'li dt dd figcaption caption'),
  ...of('row', 'tr'),
  ...of('cell', 'td th'),
  ...of('break', 'br'),
]);

const NOTE_CLASS = /(?:^|[\s_-])(?:voet)?no(?:ot|te)/iu;
const LABEL = /^\[?(\d{1,3})[\])]?$/u;

const targetOf = ({ name, attributes }: MarkupElement): string | undefined =>
  name === 'a' && attributes.href?.startsWith('#') ? attributes.href.slice(1) : undefined;

/** Elements that are notes, by their id: links with a bare number point at them. */
const notesById = (root: MarkupElement): ReadonlyMap<string, MarkupElement> => {
  const wanted = new Set(
    descendantsOf(root, 'a').flatMap((link) => {
      const target = targetOf(link);
      return target && LABEL.test(wordsOf(link)) ? [target] : [];
    }),
  );
  const found = new Map<string, MarkupElement>();
  for (const name of ['div', 'li', 'p', 'dd', 'span', 'td']) {
    for (const element of descendantsOf(root, name)) {
      const { id = '', class: classes = '' } = element.attributes;
      if (wanted.has(id) && (NOTE_CLASS.test(classes) || NOTE_CLASS.test(id))) found.set(id, element);
    }
  }
  return found;
};

/** The words of a note without the number that leads back to the text. */
const noteOf = (label: string, element: MarkupElement): MarkupNote => {
  const links = descendantsOf(element, 'a').filter((link) => targetOf(link) !== undefined && LABEL.test(wordsOf(link)));
  const without = (node: MarkupElement): MarkupElement => ({
    ...node,
    children: node.children
      .filter((child) => !isElement(child) || !links.includes(child))
      .map((child) => (isElement(child) ? without(child) : child)),
  });
  return { label, words: without(element).children };
};

/** How web pages are read; on those of officielebekendmakingen.nl questions and answers are marked as such. */
export const htmlRules = (root: MarkupElement): Rules => {
  const notes = notesById(root);
  const bodies = new Set(notes.values());
  return (element) => {
    const classes = (element.attributes.class ?? '').split(/\s+/u);
    if (bodies.has(element)) return 'skip';
    const target = targetOf(element);
    const label = target === undefined ? undefined : LABEL.exec(wordsOf(element))?.[1];
    const note = target === undefined ? undefined : notes.get(target);
    if (label && note) return { note: noteOf(label, note) };
    if (element.name === 'div' && classes.includes('vraag')) return 'question';
    if (element.name === 'div' && classes.includes('antwoord')) return 'answer';
    if (classes.includes('ol') && element.name === 'span') return 'label';
    return RULES.get(element.name) ?? 'inline';
  };
};
