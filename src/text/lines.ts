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

/** The non-empty lines of a text. */
export const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let blanks = 0;
  let newPage = false;
  let at = 0;
  while (at <= text.length) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    const raw = text.slice(at, stop);
    if (raw.includes('\f')) newPage = true;
    const trimmed = raw.trim();
    if (trimmed === '') blanks += 1;
    else {
      const start = at + raw.indexOf(trimmed);
      lines.push({ start, end: start + trimmed.length, text: trimmed, blanksBefore: blanks, startsPage: newPage });
      blanks = 0;
      newPage = false;
    }
    at = stop + 1;
  }
  return lines;
};

/** How a text is set: what between two lines means a new paragraph. */
export interface Setting {
  /** Empty lines between the lines of one paragraph: 1 in pdftotext's output of some letters, else 0. */
  readonly inner: number;
  /** Characters of a full line (the 90th percentile). */
  readonly width: number;
}

const SAMPLE = 4000;

/** @param isPrinted false where the format itself says where a line ends (Word, XML): an empty line then ends a paragraph */
export const settingOf = (lines: readonly Line[], isPrinted = true): Setting => {
  const sample = lines.slice(0, SAMPLE);
  const continues = sample.filter(({ text }, index) => index > 0 && /^\p{Ll}/u.test(text));
  const spaced = continues.filter(({ blanksBefore }) => blanksBefore === 1).length;
  const widths = sample.map(({ text }) => text.length).sort((a, b) => a - b);
  return {
    inner: isPrinted && continues.length > 3 && spaced > continues.length * 0.6 ? 1 : 0,
    width: widths[Math.floor(widths.length * 0.9)] ?? 80,
  };
};

const BULLET = /^(?:[–•▪●◦‣·*]|-\s|o\s|[a-z]\.\s|\d{1,2}[.)]\s)/u;
const ENDS_SENTENCE = /[.?!:;][”’»"')\]]*\d{0,3}$/u;

/** Ends in the middle of a phrase: a small word that something must follow, or half the name of a ministry. */
const OPEN_END =
  /(?:[\s(](?:van|voor|de|het|een|der|den|en|of|aan|in|op|met|door|bij|uit|over|om|te|tot|als|dat|die)|(?:van|voor) \p{Lu}\p{Ll}+se)$/u;

/** A full printed line; in a text that lost some of its line breaks the measured width is that of a paragraph. */
const USUAL_WIDTH = 100;

/** Whether a new paragraph starts at `next`: its first word would have fitted on the line, and a sentence ended there. */
export const startsParagraph = (line: Line, next: Line, { inner, width }: Setting): boolean => {
  if (BULLET.test(next.text)) return true;
  const firstWord = next.text.indexOf(' ') < 0 ? next.text.length : next.text.indexOf(' ');
  const short = line.text.length + 1 + firstWord < width * 0.93;
  if (next.startsPage) return ENDS_SENTENCE.test(line.text.slice(-12)) && short;
  if (next.blanksBefore > inner) return true;
  if (line.text.includes('\t') || next.text.includes('\t')) return true;
  if (OPEN_END.test(line.text.slice(-40))) return false;
  return (
    short &&
    (ENDS_SENTENCE.test(line.text.slice(-12)) ||
      (line.text.length < Math.min(width, USUAL_WIDTH) * 0.5 && /^\p{Lu}/u.test(next.text)))
  );
};
