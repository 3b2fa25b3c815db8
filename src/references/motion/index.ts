import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import { isTitleInCapitals } from '../../text/title-in-capitals.ts';
import type { ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { resolved } from '../reference-type.ts';
import { paperOfAntecedent } from '../shared/discourse-paper.ts';
import { motionCandidates } from './candidates.ts';
import { motionsIn } from './forms.ts';
import type { MotionParts } from './parts.ts';
import { paperOfItem } from './sub-number.ts';

/** The title of a printed motion is that of the document itself. */
const ownPaper = ({ id, part, surface }: Mention): string | undefined => {
  const [document = ''] = id.split('#');
  return part === 'head' && document.startsWith('kst-') && isTitleInCapitals(surface) ? document : undefined;
};

export const motion: ReferenceType<'motion', MotionParts> = {
  kind: 'motion',
  description: 'A motion or amendment in words (motie, amendement), e.g. motie van de leden Özütok en Sjoerdsma.',
  targetLabel: 'Motion',

  detect: (scene: Scene) => motionsIn(scene),

  resolve(mention: Mention<'motion', MotionParts>, context: ResolutionContext): Resolution {
    const own = ownPaper(mention);
    if (own) return resolved(own, own, 0.97, 'the title of this paper itself', 'identifier');
    const item = paperOfItem(mention, context);
    if (item) return item;
    const told = paperOfAntecedent(mention, context);
    return told.status === 'unresolved' ? (motionCandidates(mention, context) ?? told) : told;
  },
};
