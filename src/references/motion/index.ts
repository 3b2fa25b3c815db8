import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { paperOfAntecedent } from '../shared/discourse-paper.ts';
import { personPlaces } from '../shared/person-chains.ts';

export interface MotionParts {
  /** Folded surnames, first submitter first. */
  readonly submitters: readonly string[];
}

const CUE =
  /(?<![\p{L}])(?:(?:nader |gewijzigde?|aangehouden|aangenomen|verworpen) ?){0,2}(?:motie|amendement)(?:en)?(?:-| van (?:het lid |de leden |leden )?| )(?=\p{L})/giu;
const JOIN = /^(?:\s?\([^()\n]{1,60}\))?(?:,\s?|,?\sen\s|\s?\/\s?|-)(?:het lid\s|de leden\s)?$/iu;
const CUM_SUIS = /^ c\.s\./u;

/** `G. van Dijk` and `Gijs van Dijk` are both filed under `van dijk`. */
const surnameOf = (folded: string): string => {
  const words = folded.split(' ');
  const prefix = words.findIndex(
    (word, index) => index > 0 && /^(?:van|de|der|den|ter|ten|el|la|le|op|in|'t)$/u.test(word),
  );
  const first = words[0] ?? '';
  if (/^(?:van|de|der|den|ter|ten|el|la|le|op|in|'t)$/u.test(first)) return folded;
  return prefix > 0 ? words.slice(prefix).join(' ') : (words.at(-1) ?? folded);
};

export const motion: ReferenceType<'motion', MotionParts> = {
  kind: 'motion',
  description: 'A motion or amendment in words (motie, amendement), e.g. motie van de leden Özütok en Sjoerdsma.',
  targetLabel: 'Motion',

  *detect(scene: Scene): Iterable<Detection<MotionParts>> {
    const places = personPlaces(scene);
    const byStart = new Map(places.map((place, index) => [place.start, index]));
    for (const cue of scene.text.matchAll(CUE)) {
      const start = cue.index;
      let index = byStart.get(start + cue[0].length);
      if (index === undefined) continue;
      const submitters: string[] = [];
      let end = start;
      for (let place = places[index]; place; index += 1, place = places[index]) {
        if (submitters.length > 0 && !JOIN.test(scene.text.slice(end, place.start))) break;
        submitters.push(surnameOf(scene.folded.slice(place.start, place.end)));
        end = place.end;
      }
      const others = CUM_SUIS.exec(scene.text.slice(end, end + 5));
      yield { start, end: end + (others?.[0].length ?? 0), rule: 'motion.submitters', parts: { submitters } };
    }
  },

  resolve(mention: Mention<'motion', MotionParts>, context: ResolutionContext): Resolution {
    return paperOfAntecedent(mention, context);
  },
};
