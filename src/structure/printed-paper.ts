/**
 * `36 410 XIV Vaststelling van de begrotingsstaten …`: a dossier's number and the first line of its title. What looks
 * like a number's suffix may belong to the title, so both readings are tried.
 */
const DOSSIERS = [
  /(?:^|\n)\s{0,4}(\d{2})\s?(\d{3})(?:\s?[-–]?\s?([IVX]{1,5}|[A-Z]))\s+\p{Lu}[^\n]{5,600}(?=\n)/uy,
  /(?:^|\n)\s{0,4}(\d{2})\s?(\d{3})\s+\p{Lu}[^\n]{5,600}(?=\n)/uy,
];
const NUMBER = /\n\s{0,4}Nr\.\s(\d{1,4})/uy;
/** The dossier's title goes on for at most so many lines, none of them longer than this. */
const MORE_LINES = 8;
const LONGEST = 200;
/** The number alone, as lists of motions print it: `36169-33`. */
const SHORT = /(?:^|\n)(\d{5})-(\d{1,4})\n/u;

/** The paper's number below the title that ends at `from`, a line break. */
const numberBelow = (head: string, from: number): string | undefined => {
  let at = from;
  for (let lines = 0; lines <= MORE_LINES; lines += 1) {
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(head)?.[1];
    if (number) return number;
    const next = head.indexOf('\n', at + 1);
    if (next < 0 || next - at - 1 > LONGEST) return undefined;
    at = next;
  }
  return undefined;
};

/** The id of the paper whose dossier is named right behind the line break at `at`. */
const paperAt = (head: string, at: number): string | undefined => {
  for (const pattern of DOSSIERS) {
    pattern.lastIndex = at;
    const dossier = pattern.exec(head);
    const number = dossier && numberBelow(head, at + dossier[0].length);
    if (!dossier || !number) continue;
    const [, thousands, rest, suffix] = dossier;
    return `kst-${thousands}${rest}${suffix ? `-${suffix}` : ''}-${number}`;
  }
  return undefined;
};

/** The id of a paper by what is printed at its head: `kst-36410-XIV-9`. */
export const printedPaper = (head: string): string | undefined => {
  for (let at = 0; at >= 0; at = head.indexOf('\n', at + 1)) {
    const paper = paperAt(head, at);
    if (paper) return paper;
  }
  const short = SHORT.exec(head.slice(0, 300));
  return short ? `kst-${short[1]}-${short[2]}` : undefined;
};
