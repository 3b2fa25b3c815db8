import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { paperOfAntecedent } from '../shared/discourse-paper.ts';
import { motionCandidates } from './candidates.ts';
import { motionsIn } from './forms.ts';
import type { MotionParts } from './parts.ts';
import { paperOfItem } from './sub-number.ts';

export const motion: ReferenceType<'motion', MotionParts> = {
  kind: 'motion',
  description: 'A motion or amendment in words (motie, amendement), e.g. motie van de leden Özütok en Sjoerdsma.',
  targetLabel: 'Motion',

  detect: (scene: Scene) => motionsIn(scene),

  resolve(mention: Mention<'motion', MotionParts>, context: ResolutionContext): Resolution {
    const item = paperOfItem(mention, context);
    if (item) return item;
    const told = paperOfAntecedent(mention, context);
    return told.status === 'unresolved' ? (motionCandidates(mention, context) ?? told) : told;
  },
};
