import type { Scene } from '../reference-type.ts';
import { subjectEnd } from '../shared/subject-end.ts';

const NAMED_BY = /^ (?:over|inzake|betreffende|omtrent|rond(?:om)?|met betrekking tot|om te|om) /u;
const ASKING =
  /^,? (?:die|dat|waarin|waarmee|waarbij|met (?:daarin )?het verzoek|met de oproep)(?= )(?=[^.;?!\n]{0,160}(?:verzoek|verzocht|vraagt|gevraagd|oproep|opgeroepen|opriep|roept|uitspreekt|uitspreken|stelt|draagt|pleit|verzoeken))/u;
const ASKING_END = /[.;:?!\n(]|,? (?:en zo|en hoe|kunt u|bent u)(?![\p{L}])/u;
const LONGEST_SUBJECT = 180;

/** `over …`, `die de regering verzoekt …` behind `from`; undefined where nothing of the kind stands there. */
export const subjectAt = ({ text }: Scene, from: number): { start: number; end: number } | undefined => {
  const over = NAMED_BY.exec(text.slice(from, from + 30));
  if (over) {
    const start = from + over[0].length;
    const end = subjectEnd(text, start, LONGEST_SUBJECT);
    return end - start > 3 ? { start, end } : undefined;
  }
  const asking = ASKING.exec(text.slice(from, from + 260));
  if (!asking) return undefined;
  const start = from + asking[0].length;
  const stop = ASKING_END.exec(text.slice(start, start + 240));
  return { start, end: stop ? start + stop.index : start + 200 };
};
