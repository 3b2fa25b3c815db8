import type { Scene } from '../../domain/reference-type.ts';
import { matchesIn } from '../../text/scan/index.ts';
import { isOtherName } from './other-names.ts';

/** Letters that do what only a body does: `het NVIK adviseert`, `de XYZ en het NVIK werken samen`. */
const SPEAKS =
  /(?<![\p{L}\p{N}-])\p{Lu}{3,7}(?= (?:adviseer(?:t|de)|concludeer(?:t|de)|constateer(?:t|de)|schrijft|schreef|meldt|meldde|waarschuwt|waarschuwde|pleit|pleitte|publiceer(?:t|de)|onderzoekt|onderzocht|rapporteer(?:t|de)|stelt (?:dat|vast|voor)|geeft aan|gaf aan|houdt toezicht|laat weten|liet weten|bevestigt|benadrukt|reageert|werk(?:t|en) (?:nauw )?samen))/gu;
/** Of whom something is: `een rapport van het NVIK`. */
const OF_WHOM =
  /(?:rapport|onderzoek|advies|cijfers|bevindingen|medewerkers|voorzitter|directeur|bestuur|woordvoerder|inspecteurs|aanbevelingen|website) van (?:de |het )?\p{Lu}{3,7}(?![\p{L}\p{N}-])/gu;
const LETTERS = /\p{Lu}{3,7}$/u;
/** Sectors, sorts of people and things that are spoken of as if they acted. */
const NO_BODY =
  /^(?:MKB|GGZ|ZZP|MBO|HBO|WMO|PGB|ICT|LHBTI|LHBTIQ|BTW|AOW|AOV|PFAS|MER|SER|NAVO|COVID|ANBI|AVG|VWO|HAVO|VMBO)$/u;
/** `Code XYZ`: the letters name a rule. */
const NAMED_AFTER = /(?:Code|Wet|Besluit|Regeling|Richtlijn|Plan|Norm|Box) $/u;

/** Abbreviations that no register has and the text does not explain, of bodies by what they do. */
export const speakingAcronyms = (scene: Scene): readonly string[] => {
  const { text } = scene;
  const found = new Map<string, number>();
  for (const pattern of [SPEAKS, OF_WHOM])
    for (const { 0: words, index } of matchesIn(text, pattern)) {
      const name = LETTERS.exec(words)?.[0] ?? '';
      if (!found.has(name)) found.set(name, index + words.length - name.length);
    }
  if (found.size === 0) return [];
  return [...found].flatMap(([name, start]) =>
    NO_BODY.test(name) ||
    NAMED_AFTER.test(text.slice(Math.max(0, start - 12), start)) ||
    isOtherName(scene, start, 'organisation') ||
    text.includes(`(${name})`)
      ? []
      : [name],
  );
};
