import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { paperOfAntecedent } from '../shared/discourse-paper.ts';
import { stemHits, stems } from '../shared/stems.ts';
import { wordStart } from '../shared/word-start.ts';
import { letterCandidates } from './candidates.ts';
import { letterForm } from './forms.ts';
import type { LetterParts } from './parts.ts';

const STEMS = stems('brief', 'brieven', 'schrijven');
const NOUN = /^brie(?:f|ven)(?![\p{L}-])|^brief-(?![\p{L}-])|^schrijven(?=,? (?:van|d\.d\.|dd\.?|gedateerd) ?\d)/iu;
const LONGEST_COMPOUND = 20;
/** First halves of a compound that say that the government wrote the letter. */
const OFFICIAL =
  /^(?:TK-|Kamer|verzamel|voortgangs?|beleids?|hoofdlijnen|aanbiedings|begeleidende|stand van zaken-?|visie|planning?s|begrotings|regie|contouren|actualisatie|uitvoerings|informatie|kabinets|reactie|antwoord|nota)$/iu;
/** Letters of others, and words that only sound like one. */
const OTHERS =
  /^(?:brand|open|vrij|nieuws|vijl|oproep|aan|lof|bedel|ontslag|liefdes|scheids|dreig|haat|afscheids|mede)$/iu;
const ARTICLE = /artikel 100$/iu;
const ARTICLE_LENGTH = 'artikel 100'.length;
const DETERMINED =
  /(?:^|[^\p{L}])(?:de|mijn|uw|zijn|haar|hun|onze|deze|die|bovengenoemde|genoemde|eerdere|recente|laatste|onderhavige|per|bij) $/iu;
const NUMBER_NEAR = /^[^.;?!\n]{0,120}[(,] ?(?:Kamerstuk|TK |\d{2} ?\d{3})/u;

export const letter: ReferenceType<'letter', LetterParts> = {
  kind: 'letter',
  description: 'A letter to parliament in words (Kamerbrief), e.g. Kamerbrief van 30 juni 2023.',
  targetLabel: 'Letter',

  *detect(scene: Scene): Iterable<Detection<LetterParts>> {
    const { text, markers } = scene;
    const marked = new Set(markers.map(({ at }) => at));
    for (const at of stemHits(scene, STEMS)) {
      const noun = NOUN.exec(text.slice(at, at + 24))?.[0];
      const word = wordStart(text, at, true);
      const compound = text.slice(word, at);
      if (!noun || compound.length > LONGEST_COMPOUND || OTHERS.test(compound)) continue;
      // `artikel 100-brief`, of the Grondwet: how the government announces a mission
      const article = compound === '-' && ARTICLE.test(text.slice(Math.max(0, word - ARTICLE_LENGTH), word));
      const chamber = /(?:^|[^\p{L}])TK $/u.test(text.slice(Math.max(0, word - 4), word)) ? 3 : 0;
      const known = article || OFFICIAL.test(compound) || chamber > 0;
      const start = word - chamber - (article ? ARTICLE_LENGTH : 0);
      if (compound !== '' && !known) continue;
      const form = letterForm(text, at + noun.length, known);
      if (!form) continue;
      const { end, parts, official, bringing } = form;
      if (noun.length > 7 && parts.date === undefined) continue;
      const rule = parts.date === undefined ? 'letter.subject' : 'letter.dated';
      const told = marked.has(end) || marked.has(end + 1) || NUMBER_NEAR.test(text.slice(end, end + 130));
      const determined = DETERMINED.test(text.slice(Math.max(0, start - 16), start));
      const enough = known || (official && determined) || (determined && parts.subject !== undefined);
      if (parts.date !== undefined || told || (enough && !bringing)) yield { start, end, rule, parts };
    }
  },

  resolve(mention: Mention<'letter', LetterParts>, context: ResolutionContext): Resolution {
    const told = paperOfAntecedent(mention, context);
    return told.status === 'unresolved' ? (letterCandidates(mention, context) ?? told) : told;
  },
};
