import { isBlank } from '../../text/units.ts';

/** Verbs that go on with the sentence around a subject: `Kamerbrief over veilige sport heb ik …`. */
const VERBS =
  'heb|hebben|hebt|heeft|had|hadden|is|zijn|was|waren|wordt|worden|werd|werden|zal|zullen|zou|zouden|kan|kunnen|kunt|kon|ga|gaat|gaan|ging|gaf|geef|geeft|geven|maak|maakt|maakte|maken|meld|meldt|meldde|stel|stelt|stelde|stellen|schrijf|schrijft|schreef|staat|staan|stond|blijkt|blijkens|bleek|bent|ben|komt|komen|kwam|laat|laten|liet|volgt|volgde|wil|wilt|willen|moet|moeten|mag|mogen|informeer|informeert|informeerde|kondig|kondigt|kondigde|bied|biedt|bood|vraag|vraagt|vroeg|verzoekt|verwijs|verwijst|doe|doet|deed|zie|ziet|noem|noemt|noemde|benoemt|beschrijf|beschrijft|licht|lichtte|treft|ontvangt|ontving|vermeld|vermeldt|bevat|bevatten|loopt|lopen|liep|ligt|lag|toont|blijft|bleef|krijgt|kreeg|neemt|nam|vormt|leidt|betekent|behelst|strekt|besteedt|verscheen|verschijnt|luidt|houdt|hield|spreekt|sprak|roept|riep|reageert|gesteld|genoemd|gemeld|geschetst|aangegeven|aangekondigd|toegelicht|toegezegd|aangenomen|ingediend|uitgevoerd|afgedaan|verzonden|gestuurd|toegestuurd';
const CLAUSES =
  'die|dat|waarin|waarmee|waarbij|waarop|waarover|waaruit|waaraan|waarvan|wat|waar|hierover|zoals|terwijl|omdat|aangezien|naar uw Kamer|aan uw Kamer|aan de Kamer|naar de Kamer|uw Kamer|de Kamer|en (?:ik|dat|kunt|heeft|hebben|is|wil|zo)|of (?:u|er|het)';
const END = new RegExp(`[;\\n?!«‘“"()|\\[\\]]|\\.(?=\\s|$)|: |,? (?:${VERBS}|${CLAUSES})(?![\\p{L}])`, 'u');

/** Without blanks, commas and dashes at its end. */
const trimmedEnd = (room: string, end: number): number => {
  let at = end;
  while (at > 0 && (isBlank(room.charCodeAt(at - 1)) || ',–-'.includes(room.charAt(at - 1)))) at -= 1;
  return at;
};

/** Where a subject that starts at `from` ends: before a verb, a new clause, closing punctuation; `longest` at most. */
export const subjectEnd = (text: string, from: number, longest: number): number => {
  const room = text.slice(from, from + longest);
  const stop = END.exec(room);
  const end = stop ? stop.index : room.length < longest ? room.length : room.lastIndexOf(' ');
  return from + trimmedEnd(room, Math.max(0, end));
};
