import type { Detection, Scene } from '../reference-type.ts';
import { digitFinder } from '../shared/finders.ts';
import { LOOSE_DATE } from '../shared/loose-date.ts';
import { quotationEnd } from '../shared/quoted-title.ts';
import { isLetter } from '../shared/word-kinds.ts';
import type { Media } from './media.ts';
import type { NewsParts } from './parts.ts';

const DATE = new RegExp(
  `^(?:[,:]|\\.)? ?(?:\\((${LOOSE_DATE})\\)|(?:d\\.d\\. |dd\\.? |van |op )?(${LOOSE_DATE}))`,
  'iu',
);
const TITLE = /^[.,:;]? ?(?:\()?(?=[‘“«„"'])/u;
const PAGE = /^,? (?:p\.|pag\.|blz\.|pagina) ?[A-Z]?\d{1,3}(?:[-–]\d{1,3})?/u;
/** A title that is not in quotes runs to the address, the next citation or the end of the line. */
const TAIL =
  /^[,;:.]? (?:- |– )?([^\s;()][^\n;]{3,260}?)(?=[.,;: ]{0,4}(?:\n|$|\(?https?:|\(?www\.|\([\p{L}\d.-]{2,60}\.\p{Ll}{2,6}[/)]|; ))/u;
const NAMED = new RegExp(`^[\\p{Lu}\\d][^,;:\\n()«‘“]{1,50}, (?:d\\.d\\. )?${LOOSE_DATE}`, 'iu');
const ADDRESS = /^[.,:;]? ?[([]? ?(?:h?ttps?:|www\.)/u;
const NUMBERED = /^(?:\d{1,2}(?:\)|\.)?|[⁰¹²³⁴-⁹]{1,2}) ?(?=[\p{Lu}«‘“"'@])/u;

/** A citation's end and what it says; undefined where neither day, title nor address follows the name. */
const citationFrom = (
  text: string,
  media: Media,
  nameEnd: number,
): { end: number; parts: NewsParts; addressed: boolean } | undefined => {
  let end = nameEnd;
  let parts: NewsParts = {};
  for (let round = 0; round < 3; round += 1) {
    const date = parts.date === undefined ? DATE.exec(text.slice(end, end + 60)) : null;
    const day = date?.[1] ?? date?.[2];
    if (date && day) {
      parts = { ...parts, date: day };
      end += date[0].length;
      continue;
    }
    const opens = parts.title === undefined ? TITLE.exec(text.slice(end, end + 5)) : null;
    const closes = opens ? quotationEnd(text, end + opens[0].length) : undefined;
    if (opens && closes !== undefined) {
      parts = { ...parts, title: text.slice(end + opens[0].length + 1, closes - 1) };
      end = closes;
      continue;
    }
    const page = PAGE.exec(text.slice(end, end + 24));
    if (!page) break;
    end += page[0].length;
  }
  const address = ADDRESS.exec(text.slice(end, end + 12));
  if (parts.date === undefined && parts.title === undefined && !address) return undefined;
  if (parts.title === undefined && parts.date !== undefined && !address) {
    const tail = TAIL.exec(text.slice(end, end + 300));
    if (tail?.[1] && !NAMED.test(tail[1])) {
      end += tail[0].length;
      // an author is a word or two; what is longer is the title
      parts = { ...parts, ...(/\s\S+\s/u.test(tail[1]) ? { title: tail[1] } : { author: tail[1] }) };
    }
  }
  const site = media.ofAddress(end);
  return {
    end,
    parts: { ...(site ? { mediumId: site.id } : {}), ...parts },
    addressed: ADDRESS.test(text.slice(end, end + 12)),
  };
};

/** What may stand before a citation on its line. */
const BEFORE =
  /(?:^|\n|; |: |\d[.)]\s?|[⁰¹²³⁴-⁹]\s?|[‘“«(] ?|[Zz]ie(?: ook| bijvoorbeeld)?:? |[Bb]ron:? |[Uu]it:? |o\.a\.:? |onder andere:? |onder meer:? |\d{4} en |\) en |» en )$/u;
const GLUED_NUMBER = /(?:^|[\s.?)»])\d{1,2} ?$/u;

/** `AD, 6 maart 2018, «Titel»`, from a medium that the register knows. */
export function* knownCitations(scene: Scene, media: Media): Iterable<Detection<NewsParts>> {
  const { text } = scene;
  for (const { start, end } of scene.names('medium')) {
    if (!/^[\p{Lu}\d]|^de |\./u.test(text.slice(start, end))) continue;
    const before = text.slice(Math.max(0, start - 24), start).replace(/(?:[Dd]e|[Hh]et) $/u, '');
    if (!BEFORE.test(before) && !GLUED_NUMBER.test(before)) continue;
    const medium = media.at(start) ?? { start, end, id: '' };
    const citation = citationFrom(text, media, medium.end);
    if (!citation) continue;
    const parts = { ...citation.parts, medium: text.slice(start, medium.end), mediumId: medium.id };
    yield { start, end: citation.end, rule: 'news-article.citation', parts };
  }
}

const NOT_MEDIA =
  /^(?:Kamer(?:stuk|brief|vragen)|Aanhangsel|Handelingen|Hand\.|Tweede Kamer|Eerste Kamer|TK|EK|Brief|Motie|Amendement|Zie|Wet|Besluit|Regeling|Verordening|Richtlijn|Artikel|Art\.|Stb|Stcrt|Staatsblad|Staatscourant|Trb|ECLI|Rapport|Commissie|Debat|Plenair|Verslag|Antwoord|Beantwoording|Vragen|Minister|Staatssecretaris|Ministerie|Hof|Rechtbank|Hoge Raad|Gerechtshof|Afdeling|HvJ|EHRM|CBb|CRvB|ABRvS|PbEU|Publicatieblad|Nota|Bijlage|Conform|In |Op |Per |Sinds|Van |Met |Bij |De minister|De staatssecretaris|Het kabinet|Vergaderjaar|Verdrag|Ingezonden|Ontvangen|Datum|Den Haag|Convenant|Toezegging|Voortgang|Stand van|Wetsvoorstel|Document|Ons kenmerk|Uw|Raad|CBS,|Algemeen Overleg|Wetgevingsoverleg|Notaoverleg|Tweeminutendebat|Hierna|Dit|Deze|Het betreft)/u;
const COURT = /(?:[Gg]erechtshof|[Rr]echtbank|Court|[Hh]of van|Raad van State)/u;
const OTHER_NAME = new RegExp(
  `^(?:[\\p{Lu}\\d][\\p{L}\\d&'’.!/-]{0,30}(?: (?:[\\p{L}\\d&'’.!/-]{1,24})){0,6}?)(?=, ?(?:d\\.d\\. )?${LOOSE_DATE}|, ?\\(?https?:|, ?[«‘“"'])`,
  'iu',
);

/** A note's number that was left glued to its first word: `… failliet? 7Regioblad, 7 november 2024, (https://…)`. */
const gluedNotes = digitFinder(
  /(?<=[\s.?»)])\d{1,2}(?=\p{Lu})/gu,
  (text, at) => isLetter(text.charCodeAt(at + 1)) || isLetter(text.charCodeAt(at + 2)),
);
const TO_COMMA = /^[^\n,]{2,51},/u;

/** Where a note starts, and up to where it may run. */
function* noteStarts(scene: Scene): Iterable<readonly [start: number, end: number]> {
  const { text, parts } = scene;
  for (const { kind, start: from, end: to } of parts) {
    if (kind !== 'note') continue;
    for (let line = from; line < to; line = text.indexOf('\n', line) + 1 || to)
      yield [line + (NUMBERED.exec(text.slice(line, line + 6))?.[0].length ?? 0), to];
  }
  for (const { index, 0: number } of gluedNotes(scene)) {
    const start = index + number.length;
    if (TO_COMMA.test(text.slice(start, start + 52))) yield [start, text.length];
  }
}

/** In a note, `Name, 24 januari 2024, (https://…)` is a citation of whatever medium that name may be. */
export function* otherCitations(scene: Scene, media: Media): Iterable<Detection<NewsParts>> {
  const { text } = scene;
  for (const [start, to] of noteStarts(scene)) {
    if (media.at(start)) continue;
    const room = text.slice(start, Math.min(to, start + 140));
    const name = OTHER_NAME.exec(room);
    if (!name || !/^[\p{Lu}\d]/u.test(name[0]) || NOT_MEDIA.test(room) || COURT.test(name[0])) continue;
    const citation = citationFrom(text, media, start + name[0].length);
    if (!citation || citation.end > to) continue;
    if (citation.parts.title === undefined && !citation.addressed) continue;
    const parts = { ...citation.parts, medium: name[0] };
    yield { start, end: citation.end, rule: 'news-article.note', parts };
  }
}

/** What stands before a medium at the end of a line is a title from so many characters on. */
const SHORTEST_TITLE = 12;
const TO_MEDIUM = /^,? ?(?:\(|[–-] |\| |in:? |op )?/u;

/** `«Titel», de Volkskrant, 3 mei 2020`, `Titel | NOS`, `Titel (nos.nl)`: the title first, in a note. */
export function* titleFirst(scene: Scene, media: Media): Iterable<Detection<NewsParts>> {
  const { text } = scene;
  for (const { kind, start: from, end: to } of scene.parts) {
    if (kind !== 'note') continue;
    const start = from + (NUMBERED.exec(text.slice(from, from + 6))?.[0].length ?? 0);
    const quoted = quotationEnd(text, start);
    if (quoted !== undefined) {
      const at = quoted + (TO_MEDIUM.exec(text.slice(quoted, quoted + 6))?.[0].length ?? 0);
      const medium = media.behindArticle(at);
      if (!medium) continue;
      const date = DATE.exec(text.slice(medium.end, medium.end + 50));
      const parts = {
        title: text.slice(start + 1, quoted - 1),
        medium: text.slice(medium.start, medium.end),
        mediumId: medium.id,
        ...(date ? { date: date[1] ?? date[2] ?? '' } : {}),
      };
      yield { start, end: medium.end + (date?.[0].length ?? 0), rule: 'news-article.title-first', parts };
      continue;
    }
    const line = text.slice(start, Math.min(to, start + 300)).replace(/\n[\s\S]*$/u, '');
    for (const sign of line.matchAll(/\| |[–-] |\(/gu)) {
      const at = start + sign.index + sign[0].length;
      const medium = sign.index < SHORTEST_TITLE ? undefined : media.at(at);
      const end = medium?.end ?? 0;
      if (!medium || !/^[).]*(?:[ ,.]|\n|$)/u.test(text.slice(end, Math.min(to, end + 3)))) continue;
      const title = line.slice(0, sign.index).trimEnd();
      yield {
        start,
        end,
        rule: 'news-article.page-title',
        parts: { title, medium: text.slice(at, end), mediumId: medium.id },
      };
      break;
    }
  }
}
