import { childOf, elementsOf, isElement, type MarkupElement } from '../markup/element.ts';
import type { TextComposer } from '../markup/text-composer.ts';
import type { ListCounter, ListPlace } from './numbering.ts';
import { listPlaceOf } from './styles.ts';

/** A note that the text pointed at: which one, in which series, and the label it was given. */
export interface NoteCall {
  readonly series: 'fn' | 'en';
  readonly id: string;
  readonly label: string;
}

export interface BodyContext {
  readonly out: TextComposer;
  readonly lists: ListCounter;
  readonly styles: ReadonlyMap<string, ListPlace>;
  /** Calls are added in the order of the text. */
  readonly calls: NoteCall[];
}

/** Deleted words, and words moved from here. */
const GONE = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'w:pPr', 'w:rPr', 'w:tblPr', 'w:sectPr']);

/**
 * Writes the text of a body, a note or a text box: a paragraph a line, empty paragraphs as empty lines. Codes of fields
 * stay out, their results come in; a field may begin in one paragraph and end in another.
 */
export class BodyWriter {
  readonly #context: BodyContext;
  /** One entry an open field: whether its result has begun. */
  readonly #fields: boolean[] = [];
  #boxes: MarkupElement[] = [];

  constructor(context: BodyContext) {
    this.#context = context;
  }

  blocks(parent: MarkupElement): void {
    for (const element of elementsOf(parent)) this.#block(element);
  }

  #block(element: MarkupElement): void {
    if (element.name === 'w:p') this.#paragraph(element);
    else if (element.name === 'w:tr') this.#row(element);
    else if (element.name === 'w:tbl') {
      this.#context.out.line();
      this.blocks(element);
      this.#context.out.line();
    } else if (!GONE.has(element.name)) this.blocks(element);
  }

  /** Cells of one line each make one line, with tabs between; a cell of more paragraphs stands on its own. */
  #row(row: MarkupElement): void {
    const { out } = this.#context;
    const cells = elementsOf(row).filter(({ name }) => name === 'w:tc');
    const isPlain = cells.every((cell) => elementsOf(cell).filter(({ name }) => name !== 'w:tcPr').length <= 1);
    out.line();
    for (const cell of cells) {
      if (isPlain) {
        for (const paragraph of elementsOf(cell)) this.#inline(paragraph);
        out.tab();
      } else {
        out.line();
        this.blocks(cell);
      }
    }
    if (cells.length > 0) out.line();
    this.#boxesNow();
  }

  #paragraph(paragraph: MarkupElement): void {
    const { out } = this.#context;
    out.line();
    const before = out.length;
    this.#label(paragraph);
    this.#inline(paragraph);
    if (out.length === before) out.gap();
    else out.line();
    this.#boxesNow();
  }

  #label(paragraph: MarkupElement): void {
    const { lists, styles, out } = this.#context;
    const properties = childOf(paragraph, 'w:pPr');
    const style = styles.get(childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '');
    const own = listPlaceOf(properties);
    const list = own?.list ?? style?.list;
    const isEmpty = !elementsOf(paragraph).some(({ name }) => name !== 'w:pPr');
    if (list === undefined || list === '0' || isEmpty) return;
    const label = lists.next({ list, level: own?.level ?? style?.level ?? 0 });
    if (label !== '') out.write(`${label} `);
  }

  #boxesNow(): void {
    const boxes = this.#boxes;
    this.#boxes = [];
    for (const box of boxes) {
      this.#context.out.line();
      this.blocks(box);
    }
  }

  #inline(parent: MarkupElement): void {
    for (const node of parent.children) if (isElement(node)) this.#piece(node);
  }

  #piece(element: MarkupElement): void {
    const { out } = this.#context;
    const isShown = this.#fields.every(Boolean);
    switch (element.name) {
      case 'w:t':
        if (isShown) out.write(element.children.join(''));
        break;
      case 'w:tab':
        if (isShown) out.tab();
        break;
      case 'w:br':
      case 'w:cr':
        if (isShown) out.line();
        break;
      case 'w:noBreakHyphen':
        if (isShown) out.write('-');
        break;
      case 'w:fldChar':
        this.#field(element.attributes['w:fldCharType'] ?? '');
        break;
      case 'w:footnoteReference':
        this.#call('fn', element);
        break;
      case 'w:endnoteReference':
        this.#call('en', element);
        break;
      case 'w:txbxContent':
        if (isShown) this.#boxes.push(element);
        break;
      default:
        if (!GONE.has(element.name)) this.#inline(element);
    }
  }

  #field(type: string): void {
    if (type === 'begin') this.#fields.push(false);
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true;
    else if (type === 'end') this.#fields.pop();
  }

  #call(series: NoteCall['series'], element: MarkupElement): void {
    const { calls, out } = this.#context;
    const id = element.attributes['w:id'] ?? '';
    const label = String(calls.filter((call) => call.series === series).length + 1);
    calls.push({ series, id, label });
    out.hint('note-marker', { label, series }, () => out.write(label));
  }
}
