import type { StructureHint } from '../../domain/document.ts';
import { isElement, type MarkupElement, type MarkupNode, wordsOf } from './element.ts';
import { TextComposer } from './text-composer.ts';

/** A note as it stands in the markup: its printed label and the elements that hold its words. */
export interface MarkupNote {
  readonly label: string;
  readonly words: readonly MarkupNode[];
}

type NamedRule =
  | 'inline'
  | 'block'
  | 'line'
  | 'label'
  | 'cell'
  | 'row'
  | 'break'
  | 'skip'
  | 'furniture'
  | 'question'
  | 'answer';

/**
 * How an element is written. `block`: a paragraph; `line`: a line of its own; `label`: opens the line that follows;
 * `cell`: with a tab behind it; `break`: a line end; `furniture`: says where it was printed, and nothing else. `question` and `answer` hold their heading and their text.
 */
export type Rule =
  | NamedRule
  | { readonly note: MarkupNote }
  /** Text that is not in the markup as such: before the element's own, or in its place. */
  | { readonly before: string };

export type Rules = (element: MarkupElement) => Rule;

const HEADINGS = new Set(['nr', 'h1', 'h2', 'h3', 'h4', 'stuktitel', 'kop']);

/** The words that head a question or an answer: `Vraag 2, 3 en 4`. */
const headingOf = (element: MarkupElement): string => {
  const first = element.children.filter(isElement).find(({ name }) => HEADINGS.has(name));
  return wordsOf(first);
};

const LIST = /\d{1,3}|t\/m|tot en met|[–-]/gu;

const numbersOf = (heading: string): readonly number[] => {
  const numbers: number[] = [];
  let isRange = false;
  for (const [token] of heading.matchAll(LIST)) {
    const number = Number(token);
    if (Number.isNaN(number)) isRange = true;
    else {
      const last = numbers.at(-1);
      if (isRange && last !== undefined)
        for (let n = last + 1; n < Math.min(number, last + 60); n += 1) numbers.push(n);
      numbers.push(number);
      isRange = false;
    }
  }
  return numbers;
};

/** Writes a tree as text by a table of rules; notes come behind the text, bound to their markers. */
export class MarkupWriter {
  readonly #out = new TextComposer();
  readonly #rules: Rules;
  readonly #notes: MarkupNote[] = [];

  constructor(rules: Rules) {
    this.#rules = rules;
  }

  /** Writes what is below an element. */
  write(element: MarkupElement): this {
    for (const child of element.children) this.#node(child);
    return this;
  }

  finish(): { readonly text: string; readonly hints: readonly StructureHint[] } {
    const out = this.#out;
    for (let note = this.#notes.shift(); note; note = this.#notes.shift()) {
      const { label, words } = note;
      out.gap();
      out.hint('note', { label, series: 'fn' }, () => {
        out.write(`${label} `);
        out.hold();
        for (const node of words) this.#node(node);
      });
    }
    return { text: out.text(), hints: out.hints };
  }

  #node(node: MarkupNode): void {
    if (!isElement(node)) {
      this.#out.write(node);
      return;
    }
    const rule = this.#rules(node);
    if (typeof rule === 'string') this.#ruled(node, rule);
    else if ('note' in rule) this.#note(rule.note);
    else {
      this.#out.write(rule.before);
      this.write(node);
    }
  }

  #ruled(element: MarkupElement, rule: NamedRule): void {
    const out = this.#out;
    if (rule === 'skip') return;
    if (rule === 'furniture') {
      out.gap();
      out.hint('furniture', {}, () => this.write(element));
      out.gap();
      return;
    }
    if (rule === 'question' || rule === 'answer') {
      this.#asked(element, rule);
      return;
    }
    if (rule === 'block') out.gap();
    if (rule === 'line' || rule === 'row' || rule === 'break') out.line();
    this.write(element);
    if (rule === 'block') out.gap();
    if (rule === 'line' || rule === 'row') out.line();
    if (rule === 'cell') out.tab();
    if (rule === 'label') {
      out.write(' ');
      out.hold();
    }
  }

  #asked(element: MarkupElement, kind: 'question' | 'answer'): void {
    const label = headingOf(element);
    this.#out.gap();
    this.#out.hint(kind, { label, numbers: numbersOf(label) }, () => this.write(element));
    this.#out.gap();
  }

  #note(note: MarkupNote): void {
    this.#notes.push(note);
    const { label } = note;
    this.#out.hint('note-marker', { label, series: 'fn' }, () => this.#out.write(label));
  }
}
