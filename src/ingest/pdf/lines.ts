import { respaced, type SizedLine, sizeKey } from './spacing.ts';

/** A run of text on a page, in points; `y` grows upwards. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

interface Line {
  y: number;
  readonly size: number;
  readonly runs: TextRun[];
}

/** Runs of one printed line stand within half a letter of each other; raised markers are within it too. */
const SAME_LINE = 0.55;
/** A gap wider than this part of a letter is a blank. */
const BLANK = 0.18;
/** From this many line heights on, the space above a line ends a paragraph. */
const PARAGRAPH = 1.75;

const linesOf = (runs: readonly TextRun[]): Line[] => {
  const lines: Line[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    const near = last && Math.abs(last.y - run.y) <= SAME_LINE * Math.max(last.size, run.size);
    if (last && near) last.runs.push(run);
    else lines.push({ y: run.y, size: run.size, runs: [run] });
  }
  return lines;
};

const lineText = ({ runs }: Line): string => {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    const gap = run.x - right > BLANK * run.size && text !== '' && !/\s$/u.test(text) && !/^\s/u.test(run.text);
    text += (gap ? ' ' : '') + run.text;
    right = run.x + run.width;
  }
  return text.trimEnd();
};

/** A printed line of a page. */
export interface PageLine extends SizedLine {
  readonly y: number;
  /** Of the first run, a raised marker perhaps. */
  readonly firstSize: number;
}

/** The printed lines of a page, from its top. */
export const pageLines = (runs: readonly TextRun[]): PageLine[] =>
  linesOf(runs.filter(({ text }) => text.trim() !== '')).map((line) => ({
    text: lineText(line),
    size: Math.max(...line.runs.map(({ size }) => size)),
    y: line.y,
    firstSize: line.size,
  }));

/**
 * Text of a page, a line a line; an empty line where the space between lines says that a paragraph ends.
 * @param badSizes sizes of print with blanks inside words
 */
export const pageText = (lines: readonly PageLine[], badSizes: ReadonlySet<number>): string => {
  const out: string[] = [];
  let above: PageLine | undefined;
  for (const line of lines) {
    const gap = above ? above.y - line.y : 0;
    const height = Math.min(above?.firstSize ?? line.firstSize, line.firstSize) * 1.2;
    if (above && (gap > PARAGRAPH * height || gap < -line.firstSize)) out.push('');
    out.push(badSizes.has(sizeKey(line.size)) ? respaced(line.text) : line.text);
    above = line;
  }
  return out.join('\n');
};
