import type { PartId } from '../domain/ids.ts';
import type { Mention, MentionLink } from '../domain/mention.ts';
import type { Scene, SceneMarker } from '../domain/reference-type.ts';
import { countUpTo } from '../text/sorted.ts';

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

/** Markers side by side, in text order: `… de motie Bikker² ³`. */
const markerGroups = ({ markers, text }: Scene): SceneMarker[][] => {
  const groups: SceneMarker[][] = [];
  for (const marker of [...markers].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && marker.at - last.at < 4 && /^[\s,;]*$/u.test(text.slice(last.at, marker.at)))
      group.push(marker);
    else groups.push([marker]);
  }
  return groups;
};

/**
 * A motion, letter or news item right before a note's marker is the paper or item that the note names. The paper's
 * number in turn leans on the motion's words, which tell a misprinted number. Of markers side by side the last one
 * belongs to the last phrase.
 */
export const footnoteLinks = (scene: Scene, mentions: readonly Mention[]): readonly MentionLink[] => {
  const byPart = mentionsByPart(mentions);
  const phrases = mentions.filter(({ kind }) => TELLS[kind]).sort((a, b) => a.reading.end - b.reading.end);
  const ends = phrases.map(({ reading }) => reading.end);
  const links: MentionLink[] = [];
  for (const group of markerGroups(scene)) {
    let below = countUpTo(ends, group[0]?.at ?? 0);
    for (const { at, note } of group.reverse()) {
      const told = byPart.get(note) ?? [];
      const found = phraseFor(scene, phrases, below, at, told);
      if (!found) continue;
      below = found.index;
      links.push(...tied(found.phrase, found.fitting));
    }
  }
  return links;
};

interface Spoken {
  readonly phrase: Mention;
  readonly index: number;
  readonly fitting: readonly Mention[];
}

/** The last phrase before a marker that its note can speak of: a news item in between does not hide a motion. */
const phraseFor = (
  scene: Scene,
  phrases: readonly Mention[],
  below: number,
  at: number,
  told: readonly Mention[],
): Spoken | undefined => {
  for (let index = below - 1; index >= 0; index -= 1) {
    const phrase = phrases[index];
    if (!phrase || at - phrase.reading.end > MAX_GAP_IN_SENTENCE) return undefined;
    const fitting = told.filter(({ kind, id }) => TELLS[phrase.kind]?.has(kind) && id !== phrase.id);
    if (fitting.length === 0) continue;
    return reaches(scene.text.slice(phrase.reading.end, at)) ? { phrase, index, fitting } : undefined;
  }
  return undefined;
};

const tied = (phrase: Mention, fitting: readonly Mention[]): MentionLink[] =>
  fitting.flatMap(({ id, kind }): MentionLink[] => [
    { from: phrase.id, to: id, why: 'footnote' },
    ...(kind === 'kamerstuk' || kind === 'news-article' ? [{ from: id, to: phrase.id, why: 'footnote' as const }] : []),
  ]);
