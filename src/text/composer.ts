import { copyUnits, isBlankUnit } from './copy-units.ts';
import { countUpTo } from './sorted.ts';
import { UnitBuffer } from './units.ts';

const SPACE = 32;
/** Units beside those of the source that there is room for at first: a line break for each part. */
const SLACK = 1024;
const buffers = { source: new UnitBuffer(), text: new UnitBuffer(), folded: new UnitBuffer() };

const stringOf = (units: Uint16Array, length: number): string =>
  Buffer.from(units.buffer, units.byteOffset).toString('utf16le', 0, length * 2);

/**
 * A text made of pieces of a source and of glue between them, written as it is and folded in one go. There is one at a
 * time, for their buffers are used again.
 */
export class Composer {
  length = 0;
  private readonly source: Uint16Array;
  private text: Uint16Array;
  private folded: Uint16Array;
  /** Offsets in the text, and in the source, from which on both go in step. */
  private readonly starts: number[] = [];
  private readonly sourceStarts: number[] = [];
  private distance = 0;

  constructor(source: string) {
    this.source = buffers.source.read(source, 1);
    this.text = buffers.text.room(source.length + SLACK);
    this.folded = buffers.folded.room(source.length + SLACK);
  }

  /** Copies `[start, end)` of the source: of a run of blanks one is left, of soft hyphens none. */
  copy(start: number, end: number): void {
    this.reserve(end - start);
    for (let at = start; at < end; ) {
      const { length } = this;
      const stop = copyUnits(this.source, at, end, this.text, this.folded, length);
      this.length += stop - at;
      if (stop > at) this.keepStep(at, length);
      at = stop < end ? this.mend(at, stop, end) : end;
    }
  }

  /** Glue stands for the source text right behind the last piece. */
  glue(text: '' | ' ' | '\n', at: number): void {
    if (text === '') return;
    this.reserve(1);
    this.keepStep(at, this.length);
    this.write(text.charCodeAt(0));
  }

  /** Source offset of an offset in the text. */
  sourceOf(offset: number): number {
    const piece = Math.max(0, countUpTo(this.starts, offset) - 1);
    return (this.sourceStarts[piece] ?? 0) + (offset - (this.starts[piece] ?? 0));
  }

  /** What is written; ends the work with this composer but for {@link sourceOf}. */
  finish(): { readonly text: string; readonly folded: string } {
    return { text: stringOf(this.text, this.length), folded: stringOf(this.folded, this.length) };
  }

  private write(unit: number): void {
    this.text[this.length] = unit;
    this.folded[this.length] = unit;
    this.length += 1;
  }

  private keepStep(at: number, offset: number): void {
    if (this.starts.length > 0 && at - offset === this.distance) return;
    this.distance = at - offset;
    this.starts.push(offset);
    this.sourceStarts.push(at);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.text.length) return;
    const widened = (units: Uint16Array): Uint16Array => {
      const wider = new Uint16Array((this.length + more) * 2);
      wider.set(units.subarray(0, this.length));
      return wider;
    };
    this.text = widened(this.text);
    this.folded = widened(this.folded);
  }

  /** Writes one blank for those around `at`, none for a soft hyphen, and says where the text goes on. */
  private mend(start: number, at: number, end: number): number {
    const isBlank = (place: number): boolean => isBlankUnit(this.source[place] ?? 0);
    if (!isBlank(at)) return at + 1;
    if (at > start && isBlank(at - 1)) this.length -= 1;
    else this.keepStep(at, this.length);
    this.write(SPACE);
    let stop = at + 1;
    while (stop < end && isBlank(stop)) stop += 1;
    return stop;
  }
}
