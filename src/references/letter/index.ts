import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { paperOfAntecedent } from '../shared/discourse-paper.ts';
import { letterForm } from './forms.ts';
import type { LetterParts } from './parts.ts';

const CUE = /(?<![\p{L}-])(?:TK-|TK )?(\p{L}{0,20}?)(?:brief|brieven|brief-)(?![\p{L}-])/giu;
/** First halves of a compound that say that the government wrote the letter. */
const OFFICIAL =
  /^(?:Kamer|verzamel|voortgangs?|beleids?|hoofdlijnen|aanbiedings|begeleidende|stand van zaken-?|visie|planning?s|begrotings|regie|contouren|actualisatie|uitvoerings|informatie|kabinets|reactie|antwoord|nota)$/iu;
/** Letters of others, and words that only sound like one. */
const OTHERS =
  /^(?:brand|open|vrij|nieuws|vijl|oproep|aan|lof|bedel|ontslag|liefdes|scheids|dreig|haat|afscheids|mede)$/iu;
const DETERMINED =
  /(?:^|[^\p{L}])(?:de|mijn|uw|zijn|haar|hun|onze|deze|die|bovengenoemde|genoemde|eerdere|recente|laatste|onderhavige|per|bij) $/iu;
const NUMBER_NEAR = /^[^.;?!\n]{0,120}[(,] ?(?:Kamerstuk|TK |\d{2} ?\d{3})/u;

export const letter: ReferenceType<'letter', LetterParts> = {
  kind: 'letter',
  description: 'A letter to parliament in words (Kamerbrief), e.g. Kamerbrief van 30 juni 2023.',
  targetLabel: 'Letter',

  *detect({ text, markers }: Scene): Iterable<Detection<LetterParts>> {
    const marked = new Set(markers.map(({ at }) => at));
    for (const cue of text.matchAll(CUE)) {
      const [noun, compound = ''] = cue;
      if (OTHERS.test(compound)) continue;
      const known = OFFICIAL.test(compound) || /^TK/u.test(noun);
      if (compound !== '' && !known) continue;
      const start = cue.index;
      const form = letterForm(text, start + noun.length, known);
      if (!form) continue;
      const { end, parts, official } = form;
      const rule = parts.date === undefined ? 'letter.subject' : 'letter.dated';
      const told = marked.has(end) || marked.has(end + 1) || NUMBER_NEAR.test(text.slice(end, end + 130));
      const determined = DETERMINED.test(text.slice(Math.max(0, start - 16), start));
      if (parts.date !== undefined || known || told || (official && determined) || (determined && parts.subject))
        yield { start, end, rule, parts };
    }
  },

  resolve(mention: Mention<'letter', LetterParts>, context: ResolutionContext): Resolution {
    return paperOfAntecedent(mention, context);
  },
};
