import { builder } from '../builder.ts';
import { MentionType, ResolutionStatus } from '../enums.ts';
import { nodeKey } from '../ids.ts';
import { about, contains, holds } from './condition.ts';
import { DocumentFilter } from './document.ts';
import { PartFilter } from './part.ts';
import { ConfidenceRange } from './ranges.ts';

const DOCUMENT = '({t})<-[:CONTAINS]-()<-[:HAS_PART]-({u}:Document)';

export const MentionFilter = builder.inputType('MentionFilter', {
  description: 'Which mentions; all that is given must hold, e.g. `{ type: LAW, status: UNRESOLVED }`.',
  fields: (t) => ({
    type: t.field({
      type: [MentionType],
      ...holds('Names one of these kinds (soort verwijzing).', '{t}.type IN {value}'),
    }),
    status: t.field({
      type: [ResolutionStatus],
      ...holds('Known, ambiguous or unknown (opgelost of niet).', '{t}.status IN {value}'),
    }),
    confidence: t.field({
      type: ConfidenceRange,
      ...about('How sure its targets are; mentions without targets never fit.', { on: '{t}.confidence' }),
    }),
    surface: t.string(holds('Words that contain this, in any case.', contains('toLower({t}.surface)'))),
    rule: t.stringList(holds('Found by one of these rules, e.g. `law-article.head-first`.', '{t}.rule IN {value}')),
    target: t.id(
      holds(
        'Refers to this, by global id, e.g. `Law:BWBR0010346`.',
        'EXISTS { MATCH ({t})-[:REFERS_TO]->({x1}:Resource {key: {value}}) }',
        nodeKey,
      ),
    ),
    doubted: t.boolean(
      holds(
        'Whether the source itself is doubted, for instance a misprinted number (twijfel).',
        'EXISTS { ({t})-[:SUSPECTED]->() } = {value}',
      ),
    ),
    part: t.field({
      type: PartFilter,
      ...about('What must hold of the part it stands in (deel).', { exists: '({t})<-[:CONTAINS]-({u}:Part)' }),
    }),
    document: t.field({
      type: DocumentFilter,
      ...about('What must hold of its document (stuk).', { exists: DOCUMENT }),
    }),
    updatedSince: t.field({
      type: 'DateTime',
      ...holds(
        'Of documents read since this moment, with something new to say.',
        'EXISTS { MATCH ({t})<-[:CONTAINS]-()<-[:HAS_PART]-({x1}:Document) WHERE {x1}.updatedAt >= {value} }',
      ),
    }),
  }),
});
