import type { PartId } from '../domain/ids.ts';
import type { Mention, MentionLink } from '../domain/mention.ts';
import type { Scene } from '../domain/reference-type.ts';
import { countUpTo } from './sorted.ts';

/** What a note can tell of what stands before its marker. */
const TELLS: Readonly<Record<string, ReadonlySet<string>>> = {
  motion: new Set(['kamerstuk', 'motion']),
  letter: new Set(['kamerstuk', 'letter']),
  'news-article': new Set(['news-article']),
};

/** Between a phrase and its marker stand at most closing signs and a few words; more, where the sentence goes on. */
const MAX_GAP = 60;
const MAX_GAP_IN_SENTENCE = 240;
const SENTENCE_END = /[.?!]["”’»)]?\s+[\p{Lu}«‘“]|\n/u;

const mentionsByPart = (mentions: readonly Mention[]): Map<PartId, Mention[]> => {
  const byPart = new Map<PartId, Mention[]>();
  for (const mention of mentions) {
    const list = byPart.get(mention.part);
    if (list) list.push(mention);
    else byPart.set(mention.part, [mention]);
  }
  return byPart;
};

/** Whether the words between a phrase and a marker let the note speak of the phrase. */
const reaches = (gap: string): boolean =>
  gap.length <= MAX_GAP ? !gap.includes('\n') : gap.length <= MAX_GAP_IN_SENTENCE && !SENTENCE_END.test(gap);

/**
 * A motion, letter or news item right before a note's marker is the paper or item that the note names. The paper's
 * number in turn leans on the motion's words, which tell a misprinted number.
 */
export const footnoteLinks = (scene: Scene, mentions: readonly Mention[]): readonly MentionLink[] => {
  const byPart = mentionsByPart(mentions);
  const phrases = mentions.filter(({ kind }) => TELLS[kind]).sort((a, b) => a.reading.end - b.reading.end);
  const ends = phrases.map(({ reading }) => reading.end);
  const links: MentionLink[] = [];
  for (const { at, note } of scene.markers) {
    const told = byPart.get(note) ?? [];
    // the last phrase that the note can speak of: a news item in between does not hide a motion
    for (let index = countUpTo(ends, at) - 1; index >= 0; index -= 1) {
      const phrase = phrases[index];
      if (!phrase || at - phrase.reading.end > MAX_GAP_IN_SENTENCE) break;
      const fitting = told.filter(({ kind, id }) => TELLS[phrase.kind]?.has(kind) && id !== phrase.id);
      if (fitting.length === 0) continue;
      if (!reaches(scene.text.slice(phrase.reading.end, at))) break;
      for (const { id, kind } of fitting) {
        links.push({ from: phrase.id, to: id, why: 'footnote' });
        if (kind === 'kamerstuk' || kind === 'news-article') links.push({ from: id, to: phrase.id, why: 'footnote' });
      }
      break;
    }
  }
  return links;
};
