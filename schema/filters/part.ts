import { builder } from '../builder.ts';
import { PartKind } from '../enums.ts';
import { localIds, nodeKey } from '../ids.ts';
import { about, contains, holds, inDocument, ofMinistry, ofParty } from './condition.ts';
import { DocumentFilter } from './document.ts';
import { DateRange } from './ranges.ts';

export const PartFilter = builder.inputType('PartFilter', {
  description: 'Which parts of documents (questions, answers, notes); all that is given must hold.',
  fields: (t) => ({
    kind: t.field({ type: [PartKind], ...holds('One of these kinds (soort deel).', '{t}.kind IN {value}') }),
    number: t.intList(holds('One of these numbers (nummer), e.g. `3`.', '{t}.number IN {value}')),
    date: t.field({ type: DateRange, ...about('Day of its document (datum).', { on: '{t}.date' }) }),
    text: t.string(holds('Texts that contain this, in any case.', contains('toLower({t}.text)'))),
    person: t.idList(
      holds(
        'Of documents that one of these submitted or signed, e.g. `Person:gijs-van-dijk`.',
        inDocument('{t}', 'EXISTS { MATCH ({x1})-[:SUBMITTED_BY|SIGNED_BY]->({x2}:Person) WHERE {x2}.id IN {value} }'),
        localIds('Person'),
      ),
    ),
    party: t.idList(
      holds(
        'Of documents submitted or signed by a member of one of these parties on their day, e.g. `pvda`.',
        inDocument('{t}', ofParty('{x1}')),
        localIds('Party'),
      ),
    ),
    ministry: t.idList(
      holds(
        'Of documents addressed to or answered by one of these ministries, e.g. `szw`.',
        inDocument('{t}', ofMinistry('{x1}')),
        localIds('Ministry'),
      ),
    ),
    law: t.idList(
      holds(
        'Cites one of these laws, or an article of it, e.g. `BWBR0010346`.',
        'EXISTS { MATCH ({t})-[:CITES]->({x1}:Law) WHERE {x1}.id IN {value} }',
        localIds('Law'),
      ),
    ),
    cites: t.id(
      holds(
        'Cites this, by global id, e.g. `LawArticle:BWBR0005290/611`.',
        'EXISTS { MATCH ({t})-[:CITES]->({x1}:Resource {key: {value}}) }',
        nodeKey,
      ),
    ),
    document: t.field({
      type: DocumentFilter,
      ...about('What must hold of its document (stuk).', { exists: '({t})<-[:HAS_PART]-({u}:Document)' }),
    }),
    updatedSince: t.field({
      type: 'DateTime',
      ...holds(
        'Of documents read since this moment, with something new to say.',
        inDocument('{t}', '{x1}.updatedAt >= {value}'),
      ),
    }),
  }),
});
