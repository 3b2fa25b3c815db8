import type { Line } from '../text/lines.ts';
import { lineTest } from '../text/scan/openers.ts';
import { indexesOf } from '../text/sorted.ts';
import type { NoteBlock } from './notes.ts';

const isSign = lineTest(/^X ?Noot$/u);
const LABEL = /^\d{1,3}$/u;
/** More empty lines than this end the last note. */
const WIDEST_GAP = 2;

/** Notes of a page that was copied as text: its closing sign `X` with the word `Noot`, the label, then the note. */
export interface CopiedNotes {
  readonly notes: readonly NoteBlock[];
  /** Lines of signs and labels. */
  readonly furniture: readonly number[];
}

export const copiedNotes = (lines: readonly Line[]): CopiedNotes => {
  const signs = indexesOf(lines, ({ text }, index) => isSign(text) && LABEL.test(lines[index + 1]?.text ?? ''));
  const notes = signs.map((sign, order): NoteBlock => {
    const stop = signs[order + 1] ?? lines.length;
    const words: number[] = [];
    for (let i = sign + 2; i < stop; i += 1) {
      if (words.length > 0 && (lines[i]?.blanksBefore ?? 0) > WIDEST_GAP) break;
      words.push(i);
    }
    return { label: lines[sign + 1]?.text ?? '', series: 'fn', lines: words, labelLength: 0 };
  });
  return { notes, furniture: signs.flatMap((sign) => [sign, sign + 1]) };
};
