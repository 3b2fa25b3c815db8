import { type Line, settingOf } from '../text/lines.ts';

/**
 * How a title begins: the words that only a title opens a line with (group 1), or whatever stands behind `Betreft`
 * (group 2). The rest is told by lines, not by the pattern, so that it stays provably linear.
 */
const OPENING =
  /(?:^|\n)[^\S\n]{0,8}(?:(?:Betreft|Onderwerp)[:\s]\s{0,8})?(?:((?:(?:nader )?(?:gewijzigde )?motie van|vra(?:ag|gen) van|amendement van|brief van|beantwoording|antwoord(?:en)? )\s?[^\n]{3})|(?<=(?:Betreft|Onderwerp)[:\s]\s{0,8})(\S[^\n]{3}))/iu;
const SALUTATION = /(?:^|\n)\s{0,8}Geachte /u;
const TITLE_END =
  /\s?\((?:ingezonden|ontvangen)\b|\s(?:Voorgesteld|Ontvangen) \d|\.\s|\sDe Kamer,|\sAan de Voorzitter\s|\sGeachte |\sDirectoraat-Generaal\s/u;
/** A line that goes on with a title: not empty, and not far to the right. */
const GOES_ON = /^\n[^\S\n]{0,3}\S/u;
const MORE_LINES = 8;

const upTo = (text: string, end: RegExp): string => {
  const at = text.search(end);
  return at < 0 ? text : text.slice(0, at);
};

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

/** What stands where a title should, up to the end of its lines. */
export const openedTitle = (head: string): string | undefined => {
  const match = OPENING.exec(head);
  if (!match) return undefined;
  const [whole, worded, subject = ''] = match;
  const stop = match.index + whole.length;
  const start = stop - (worded ?? subject).length;
  let end = lineEnd(head, stop);
  if (worded === undefined) return head.slice(start, end);
  for (let more = 0; more < MORE_LINES && GOES_ON.test(head.slice(end, end + 5)); more += 1)
    end = lineEnd(head, end + 1);
  return head.slice(start, end);
};

/** `Vragen van de leden … over …`, `MOTIE VAN HET LID …`, the subject of a letter: up to its date or the end of the sentence. */
export const titleOf = (head: string, lines: readonly Line[]): string | undefined => {
  // where each line is followed by an empty one, that one ends no title
  const set = settingOf(lines).inner > 0 ? head.replace(/\n[^\S\n]*\n/gu, '\n') : head;
  const asked = openedTitle(upTo(set.slice(0, 2500), SALUTATION));
  const sentence = asked && upTo(asked.replace(/\s+/gu, ' '), TITLE_END).trim().replace(/\.$/u, '');
  return sentence && sentence.length <= 400 ? sentence : undefined;
};
