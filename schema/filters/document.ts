import { builder } from '../builder.ts';
import { DocumentKind } from '../enums.ts';
import { localIds, nodeKey } from '../ids.ts';
import { about, contains, holds, ofMinistry, ofParty } from './condition.ts';
import { DateRange } from './ranges.ts';

export const DocumentFilter = builder.inputType('DocumentFilter', {
  description: 'Which documents; all that is given must hold, e.g. `{ kind: ANSWER, party: "pvda" }`.',
  fields: (t) => ({
    kind: t.field({ type: [DocumentKind], ...holds('One of these kinds (soort).', '{t}.kind IN {value}') }),
    date: t.field({ type: DateRange, ...about('Day of the document (datum).', { on: '{t}.date' }) }),
    submitted: t.field({ type: DateRange, ...about('Day of submission (ingezonden).', { on: '{t}.submitted' }) }),
    answered: t.field({ type: DateRange, ...about('Day of the answer (ontvangen).', { on: '{t}.answered' }) }),
    reference: t.string(holds("The sender's reference (kenmerk), e.g. `2018-0000060989`.", '{t}.reference = {value}')),
    title: t.string(holds('Titles that contain this, in any case.', contains("toLower(coalesce({t}.title, ''))"))),
    person: t.idList(
      holds(
        'Submitted or signed by one of these, e.g. `Person:gijs-van-dijk`.',
        'EXISTS { MATCH ({t})-[:SUBMITTED_BY|SIGNED_BY]->({x1}:Person) WHERE {x1}.id IN {value} }',
        localIds('Person'),
      ),
    ),
    party: t.idList(
      holds(
        'Submitted or signed by a member of one of these parties on its day, e.g. `pvda`.',
        ofParty('{t}'),
        localIds('Party'),
      ),
    ),
    ministry: t.idList(
      holds(
        'Addressed to or answered by one of these ministries, e.g. `szw`.',
        ofMinistry('{t}'),
        localIds('Ministry'),
      ),
    ),
    law: t.idList(
      holds(
        'Cites one of these laws, or an article of it, e.g. `BWBR0010346`.',
        'EXISTS { MATCH ({t})-[:HAS_PART]->()-[:CITES]->({x1}:Law) WHERE {x1}.id IN {value} }',
        localIds('Law'),
      ),
    ),
    cites: t.id(
      holds(
        'Cites this, by global id, e.g. `Motion:kst-34843-5`.',
        'EXISTS { MATCH ({t})-[:HAS_PART]->()-[:CITES]->({x1}:Resource {key: {value}}) }',
        nodeKey,
      ),
    ),
    updatedSince: t.field({
      type: 'DateTime',
      ...holds('Read since this moment, with something new to say (bijgewerkt sinds).', '{t}.updatedAt >= {value}'),
    }),
  }),
});
