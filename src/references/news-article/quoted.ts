import type { Span } from '../../domain/span.ts';
import { lastFrom } from '../../text/sorted.ts';
import type { Detection, Scene } from '../reference-type.ts';
import { LOOSE_DATE } from '../shared/loose-date.ts';
import { quotationEnd } from '../shared/quoted-title.ts';
import { stemHits, stems } from '../shared/stems.ts';
import { wordStart } from '../shared/word-start.ts';
import type { Media, MediumPlace } from './media.ts';
import type { NewsParts } from './parts.ts';

const NOUNS =
  '(?:(?:nieuws|kranten|opinie|achtergrond|onderzoeks|web|tv-|televisie|radio|lang|voorpagina)?(?:bericht|artikel|verhaal|stuk|item|reportage|uitzending|aflevering|programma|fragment)|interview|opiniestuk|opinie|column|podcast|documentaire|docu|blog|vlog|persbericht|nieuwsbericht|berichtgeving|publicatie|onderzoek|essay|analyse|recensie|commentaar|hoofdredactioneel commentaar|uitzendingen)';
/** `NRC-artikel`: the medium belongs to the name. */
const COMPOUND = '(?:\\p{Lu}[\\p{L}.\\d]{1,20}-)?';
/** Plain stems of all of them. */
const STEMS = stems(
  'bericht',
  'artikel',
  'verhaal',
  'stuk',
  'item',
  'reportage',
  'uitzending',
  'aflevering',
  'programma',
  'fragment',
  'interview',
  'opinie',
  'column',
  'podcast',
  'docu',
  'blog',
  'vlog',
  'publicatie',
  'onderzoek',
  'essay',
  'analyse',
  'recensie',
  'commentaar',
);
const CUE = new RegExp(`^${COMPOUND}${NOUNS}(?:en|s|n)?(?![\\p{L}-])`, 'u');
/** What others than media make as well: an item only where a medium is named. */
const WEAK = /^(?:verhaal|stuk|item|fragment|programma|publicatie|onderzoek|essay|analyse|commentaar|recensie)/u;
const IN_WORDS =
  /^(?:\p{Lu}[\p{L}.\d]{1,20}-)?(?:\p{Ll}{1,30}-?)?(?:artikel|bericht|berichtgeving|uitzending|aflevering|reportage|documentaire|podcast|column|interview|opiniestuk)(?:en)?$/u;
const DATED = new RegExp(`^,? ?\\(?(?:van |d\\.d\\. |op |, )?(${LOOSE_DATE})\\)?`, 'iu');
const TO_TITLE =
  /^,? ?(?:genaamd|getiteld|met (?:als )?(?:de )?(?:titel|kop)|onder de (?:titel|kop)|met de veelzeggende titel|met)?:? ?\n?(?=[‘“«„"'])/u;
const OF = /^ (?:van|in|op|uit|bij|door|via)(?= )/u;
/** Any capitalised sender, of whom no register knows that it is a medium: `van Omroep X`. */
const OF_OTHER =
  /^ (?:van|in|op|uit|bij|door) (?:de |het )?\p{Lu}(?:[\p{L}\d &-]|\.(?=\p{L})){1,40}?(?=,? (?:getiteld|genaamd|met de titel|met de kop)|[:,]? [‘“«„"'])/u;
const AND_NEXT = /^(?: \([^()\n]{3,60}\))?(?:,? en(?: over)? |, )(?:het (?:bericht|artikel) )?(?=[‘“«„"'])/u;
const mediumParts = (text: string, { start, end, id }: MediumPlace): NewsParts => ({
  medium: text.slice(start, end),
  mediumId: id,
});

const BEHIND = /^ ?\(?(?:(?:in|van|op|uit|door|bij) )?/u;

/** Where a name or day of the item stands behind its title: it tells, though the item's words end at the title. */
const told = ({ text }: Scene, media: Media, end: number): NewsParts => {
  const at = end + (BEHIND.exec(text.slice(end, end + 8))?.[0].length ?? 0);
  const medium = media.behindArticle(at);
  const after = medium?.end ?? at;
  const date = DATED.exec(text.slice(after, after + 50))?.[1];
  return {
    ...(medium ? mediumParts(text, medium) : {}),
    ...(date ? { date } : {}),
  };
};

const partEnd = ({ parts }: Scene, at: number): number => lastFrom(parts, at)?.end ?? Number.POSITIVE_INFINITY;

/** What stands between the noun and the title: who brought it, when, and words that announce a title. */
const introduction = ({ text }: Scene, media: Media, from: number): { end: number; parts: NewsParts } => {
  let end = from;
  let parts: NewsParts = {};
  for (let round = 0; round < 3; round += 1) {
    const of = OF.exec(text.slice(end, end + 6));
    const medium = of ? media.behindArticle(end + of[0].length + 1) : undefined;
    const date = DATED.exec(text.slice(end, end + 50));
    if (medium) {
      parts = { ...parts, ...mediumParts(text, medium) };
      end = medium.end;
    } else if (date && /\p{L}/u.test(date[0])) {
      parts = { ...parts, ...(date[1] ? { date: date[1] } : {}) };
      end += date[0].length;
    } else break;
  }
  return { end, parts };
};

interface Cue extends Span {
  readonly words: string;
}

/** The noun whose stem stands at an offset, with the medium before its hyphen: `NRC-artikel`, `nieuwsbericht`. */
const cueAt = (text: string, stem: number): Cue | undefined => {
  const start = wordStart(text, stem, true);
  if (stem - start > 30) return undefined;
  const words = CUE.exec(text.slice(start, start + 70))?.[0];
  return words === undefined || start + words.length <= stem ? undefined : { start, end: start + words.length, words };
};

/** `het bericht ‘…’`: from the noun to the closing quote; of several titles each is an item. */
export function* quotedItems(scene: Scene, media: Media): Iterable<Detection<NewsParts>> {
  const { text } = scene;
  let reach = 0;
  for (const stem of stemHits(scene, STEMS)) {
    if (stem < reach) continue;
    const cue = cueAt(text, stem);
    if (!cue) continue;
    reach = cue.end;
    const named = cue.end;
    const intro = introduction(scene, media, named);
    const other = intro.parts.medium ? null : OF_OTHER.exec(text.slice(intro.end, intro.end + 60));
    const opens = TO_TITLE.exec(text.slice(intro.end + (other?.[0].length ?? 0)).slice(0, 60));
    const compound = media.at(cue.start);
    const own: NewsParts = { ...(compound ? mediumParts(text, compound) : {}), ...intro.parts };
    if (!opens) {
      yield* untitled(cue, own, compound ? undefined : intro.end);
      continue;
    }
    let start = cue.start;
    let open = intro.end + (other?.[0].length ?? 0) + opens[0].length;
    const limit = partEnd(scene, open);
    for (let end = quotationEnd(text, open); end !== undefined && end <= limit; end = quotationEnd(text, open)) {
      const behind = told(scene, media, end);
      if (WEAK.test(cue.words) && !own.medium && !behind.medium) break;
      const parts = { ...behind, ...own, title: text.slice(open + 1, end - 1) };
      yield { start, end, rule: 'news-article.quoted', parts };
      const next = AND_NEXT.exec(text.slice(end, end + 96));
      if (
        !next ||
        (!/(?:en|s|n)$/u.test(cue.words) && !/,? en(?: over)? (?:het (?:bericht|artikel) )?$/u.test(next[0]))
      )
        break;
      open = end + next[0].length;
      start = open;
    }
  }
}

/** `de uitzending van Zembla van 3 maart 2021`, `het NRC-artikel`: an item without its title, where a medium is named. */
function* untitled(cue: Cue, parts: NewsParts, end?: number): Iterable<Detection<NewsParts>> {
  if (!parts.medium || !IN_WORDS.test(cue.words)) return;
  yield { start: cue.start, end: end ?? cue.end, rule: 'news-article.in-words', parts };
}
