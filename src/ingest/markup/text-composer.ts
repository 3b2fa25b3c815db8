import type { StructureHint } from '../../domain/document.ts';

type Label = Pick<StructureHint, 'label' | 'numbers' | 'series'>;

interface OpenHint {
  readonly kind: StructureHint['kind'];
  readonly label: Label;
  start: number | undefined;
}

/**
 * Writes a document's text line by line and remembers which stretch is what. Blanks at the start of a line and runs of
 * blanks are dropped; breaks are only written once words follow.
 */
export class TextComposer {
  readonly #chunks: string[] = [];
  readonly #open: OpenHint[] = [];
  readonly hints: StructureHint[] = [];
  #length = 0;
  /** Line feeds due before the next words. */
  #breaks = 0;
  #blank = true;
  #tab = false;
  #held = false;

  /** Characters written so far. */
  get length(): number {
    return this.#length;
  }

  /** Words of a running text; soft hyphens stay out. */
  write(words: string): void {
    const clean = words.replaceAll('\u00ad', '').replace(/\s+/gu, ' ');
    const piece = this.#blank || this.#breaks > 0 ? clean.trimStart() : clean;
    if (piece !== '') this.#append(piece);
  }

  /** A tab, if words follow on this line. */
  tab(): void {
    this.#tab = this.#length > 0;
  }

  /** The next words stay on this line, whatever line ends come between. */
  hold(): void {
    this.#held = true;
  }

  /** A new line. */
  line(): void {
    if (this.#length > 0 && !this.#held) this.#breaks = Math.max(this.#breaks, 1);
  }

  /** An empty line: a new paragraph. */
  gap(): void {
    if (this.#length > 0 && !this.#held) this.#breaks = 2;
  }

  /** What `write` writes is `kind`; nothing written, no hint. */
  hint(kind: StructureHint['kind'], label: Label, write: () => void): void {
    const hint: OpenHint = { kind, label, start: undefined };
    const place = this.hints.length;
    this.#open.push(hint);
    write();
    this.#open.pop();
    if (hint.start === undefined || hint.start >= this.#length) return;
    this.hints.splice(place, 0, { kind, span: { start: hint.start, end: this.#length }, ...label });
  }

  /** The text so far. */
  text(): string {
    return this.#chunks.join('');
  }

  #append(piece: string): void {
    if (this.#breaks > 0) this.#push('\n'.repeat(this.#breaks));
    else if (this.#tab && !this.#blank) this.#push('\t');
    this.#breaks = 0;
    this.#tab = false;
    this.#held = false;
    for (const hint of this.#open) hint.start ??= this.#length;
    this.#push(piece);
    this.#blank = /\s$/u.test(piece);
  }

  #push(piece: string): void {
    this.#chunks.push(piece);
    this.#length += piece.length;
  }
}
