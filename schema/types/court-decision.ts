import { CourtDecisionConnection } from '../connections.ts';
import { property, value } from '../fields.ts';
import { CitableFilter } from '../filters/citable.ts';
import { NodeInterface } from '../node.ts';
import { CitableOrder } from '../order.ts';
import { MOST_CITED, many, one } from '../queries/entry.ts';
import { Citable, CourtDecision } from '../refs.ts';

CourtDecision.implement({
  description: 'A judgment (uitspraak), by its ECLI.',
  interfaces: [NodeInterface, Citable],
  extensions: { label: 'CourtDecision', rank: 5 },
  fields: (t) => ({
    ecli: t.string(property('id', 'European Case Law Identifier, e.g. `ECLI:NL:HR:2019:2006`.')),
    court: t.string({
      nullable: true,
      ...value("split({n}.id, ':')[2]", 'Code of the court (gerecht) in the ECLI, e.g. `HR`.'),
    }),
    year: t.int({
      nullable: true,
      ...value("toInteger(split({n}.id, ':')[3])", 'Year in the ECLI (jaar), e.g. 2019.'),
    }),
  }),
});

one('courtDecision', {
  type: CourtDecision,
  label: 'CourtDecision',
  example: 'ECLI:NL:HR:2019:2006',
  what: 'judgment (uitspraak)',
});
many(
  'courtDecisions',
  CourtDecisionConnection,
  '({t}:CourtDecision)',
  'All judgments in the graph, most cited first (uitspraken).',
  {
    filter: CitableFilter,
    orderBy: CitableOrder,
    order: MOST_CITED,
  },
);
