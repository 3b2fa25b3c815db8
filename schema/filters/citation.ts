import { builder } from '../builder.ts';
import { CitableType, PartKind } from '../enums.ts';
import { localIds } from '../ids.ts';
import { about, contains, holds, inDocument, NAME, ofMinistry, ofParty } from './condition.ts';
import { DocumentFilter } from './document.ts';
import { ConfidenceRange, DateRange } from './ranges.ts';

/** `LawArticle` as the graph's label. */
const TYPE = 'any(label IN labels({t}) WHERE label IN {value})';

export const CitesFilter = builder.inputType('CitesFilter', {
  description: 'Which of the things that are cited, e.g. `{ type: [LAW, LAW_ARTICLE] }`.',
  fields: (t) => ({
    type: t.field({ type: [CitableType], ...holds('Things of one of these kinds (soort).', TYPE) }),
    name: t.string(holds('Names that contain this, in any case.', contains(NAME))),
    direct: t.boolean(
      holds('`true`: not the law of an article or the dossier of a paper that alone is named.', '{s}.direct = {value}'),
    ),
    confidence: t.field({
      type: ConfidenceRange,
      ...about('Probability that the citation is right.', { on: '{s}.confidence' }),
    }),
  }),
});

/** By the label where there is one: Neo4j keeps labels with the node, while a property is a walk of its own. */
const OF_KIND =
  "CASE WHEN {t}:Answer THEN 'answer' IN {value} WHEN {t}:Question THEN 'question' IN {value} ELSE {t}.kind IN {value} END";

export const CitedByFilter = builder.inputType('CitedByFilter', {
  description: 'Which of the parts that cite it, e.g. `{ kind: ANSWER, date: { from: "2018-01-01" } }`.',
  fields: (t) => ({
    kind: t.field({ type: [PartKind], ...holds('Parts of one of these kinds (soort deel).', OF_KIND) }),
    date: t.field({ type: DateRange, ...about('Day of the citing document (datum).', { on: '{s}.date' }) }),
    direct: t.boolean(
      holds(
        '`true`: not those that only name an article of the law, or a paper of the dossier.',
        '{s}.direct = {value}',
      ),
    ),
    confidence: t.field({
      type: ConfidenceRange,
      ...about('Probability that the citation is right.', { on: '{s}.confidence' }),
    }),
    party: t.idList(
      holds(
        'In documents submitted or signed by a member of one of these parties on their day, e.g. `pvda`.',
        inDocument('{t}', ofParty('{x1}')),
        localIds('Party'),
      ),
    ),
    ministry: t.idList(
      holds(
        'In documents addressed to or answered by one of these ministries, e.g. `szw`.',
        inDocument('{t}', ofMinistry('{x1}')),
        localIds('Ministry'),
      ),
    ),
    document: t.field({
      type: DocumentFilter,
      ...about('What must hold of the citing document (stuk).', { exists: '({t})<-[:HAS_PART]-({u}:Document)' }),
    }),
    updatedSince: t.field({
      type: 'DateTime',
      ...holds(
        'In documents read since this moment, with something new to say.',
        inDocument('{t}', '{x1}.updatedAt >= {value}'),
      ),
    }),
  }),
});
