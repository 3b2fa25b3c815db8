import { lineTest } from './scan/openers.ts';
import { isBlank } from './units.ts';

/** A printed line: `[start, end)` of its text in the source, blanks at both ends left out. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Empty lines between this one and the one before it. */
  readonly blanksBefore: number;
  /** A form feed stands between this line and the one before it. */
  readonly startsPage: boolean;
}

const readLines = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let blanks = 0;
  let newPage = false;
  let formFeed = text.indexOf('\f');
  for (let at = 0; at <= text.length; ) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    if (formFeed >= 0 && formFeed < stop) {
      newPage = true;
      formFeed = text.indexOf('\f', stop);
    }
    let start = at;
    let end = stop;
    while (start < end && isBlank(text.charCodeAt(start))) start += 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
    if (start === end) blanks += 1;
    else {
      lines.push({ start, end, text: text.slice(start, end), blanksBefore: blanks, startsPage: newPage });
      blanks = 0;
      newPage = false;
    }
    at = stop + 1;
  }
  return lines;
};

/** Several stages look at one document's lines before the next one comes: those of the last text are kept. */
let latest: { readonly text: string; readonly lines: readonly Line[] } | undefined;

/** The non-empty lines of a text. */
export const linesOf = (text: string): readonly Line[] => {
  if (latest?.text !== text) latest = { text, lines: readLines(text) };
  return latest.lines;
};

/** How a text is set: what between two lines means a new paragraph. */
export interface Setting {
  /** Empty lines between the lines of one paragraph: 1 in pdftotext's output of some letters, else 0. */
  readonly inner: number;
  /** Characters of a full line (the 90th percentile). */
  readonly width: number;
}

const SAMPLE = 4000;
const startsSmall = lineTest(/^\p{Ll}/u);

const measure = (lines: readonly Line[]): { inner: number; width: number } => {
  const count = Math.min(lines.length, SAMPLE);
  const widths = new Uint32Array(count);
  let continues = 0;
  let spaced = 0;
  for (let index = 0; index < count; index += 1) {
    const line = lines[index];
    if (!line) continue;
    widths[index] = line.text.length;
    if (index === 0 || !startsSmall(line.text)) continue;
    continues += 1;
    if (line.blanksBefore === 1) spaced += 1;
  }
  widths.sort();
  return { inner: continues > 3 && spaced > continues * 0.6 ? 1 : 0, width: widths[Math.floor(count * 0.9)] ?? 80 };
};

const measured = new WeakMap<readonly Line[], Setting>();

/** @param isPrinted false where the format itself says where a line ends (Word, XML): an empty line then ends a paragraph */
export const settingOf = (lines: readonly Line[], isPrinted = true): Setting => {
  const setting = measured.get(lines) ?? measure(lines);
  measured.set(lines, setting);
  return isPrinted ? setting : { inner: 0, width: setting.width };
};

const startsWithBullet = lineTest(/^(?:[–•▪●◦‣·*]|-\s|o\s|[a-z]\.\s|\d{1,2}[.)]\s)/u);
const startsWithCapital = lineTest(/^\p{Lu}/u);
const ENDS_SENTENCE = /[.?!:;][”’»"')\]]*\d{0,3}$/u;

/** Ends in the middle of a phrase: a small word that something must follow, or half the name of a ministry. */
const OPEN_END =
  /(?:[\s(](?:van|voor|de|het|een|der|den|en|of|aan|in|op|met|door|bij|uit|over|om|te|tot|als|dat|die)|(?:van|voor) \p{Lu}\p{Ll}+se)$/u;

/** A full printed line; in a text that lost some of its line breaks the measured width is that of a paragraph. */
const USUAL_WIDTH = 100;

/** Whether a new paragraph starts at `next`: its first word would have fitted on the line, and a sentence ended there. */
export const startsParagraph = (line: Line, next: Line, { inner, width }: Setting): boolean => {
  if (!next.startsPage && next.blanksBefore > inner) return true;
  if (startsWithBullet(next.text)) return true;
  const blank = next.text.indexOf(' ');
  const firstWord = blank < 0 ? next.text.length : blank;
  const short = line.text.length + 1 + firstWord < width * 0.93;
  if (next.startsPage) return ENDS_SENTENCE.test(line.text.slice(-12)) && short;
  if (line.text.includes('\t') || next.text.includes('\t')) return true;
  return (
    short &&
    !OPEN_END.test(line.text.slice(-40)) &&
    (ENDS_SENTENCE.test(line.text.slice(-12)) ||
      (line.text.length < Math.min(width, USUAL_WIDTH) * 0.5 && startsWithCapital(next.text)))
  );
};
