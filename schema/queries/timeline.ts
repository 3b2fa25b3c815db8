import { builder, type Values } from '../builder.ts';
import { value } from '../fields.ts';
import { CitedByFilter } from '../filters/citation.ts';
import { nodeKey } from '../ids.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { anyId } from './arguments.ts';

const Interval = builder.enumType('Interval', {
  description: 'A span of the calendar (tijdvak).',
  values: {
    YEAR: { value: 4, description: 'A year (jaar), e.g. `2018`.' },
    MONTH: { value: 7, description: 'A month (maand), e.g. `2018-03`.' },
  },
});

const TimelinePoint = builder.objectRef<Values>('TimelinePoint').implement({
  description: 'How often something was cited in a year or month (tijdlijn).',
  fields: (t) => ({
    period: t.string(value('{r}.period', 'The year or month (tijdvak), e.g. `2018-03`.')),
    citations: t.int(value('{r}.citations', 'How many parts of documents cite it (aantal).')),
    documents: t.int(value('{r}.documents', 'How many documents (aantal stukken).')),
  }),
});

builder.queryField('timeline', (t) =>
  t.field({
    type: [TimelinePoint],
    description: 'How often something was cited, by month or year, the earliest first; empty ones left out (tijdlijn).',
    args: {
      id: anyId('Global id of what is cited, e.g. `Law:BWBR0010346`.'),
      by: t.arg({ type: Interval, defaultValue: 7, description: 'By `MONTH`, or by `YEAR`.' }),
      filter: t.arg({ type: CitedByFilter, description: 'Only citations for which all of this holds.' }),
    },
    resolve: FROM_GRAPH,
    graph: {
      match:
        'MATCH (:Resource {key: {value:id}})<-[{s}:CITES]-({t}) WHERE {s}.date IS NOT NULL{and} MATCH ({t})<-[:HAS_PART]-({x1}) ' +
        'WITH left({s}.date, {value:by}) AS {x2}, count({t}) AS {x3}, count(DISTINCT {x1}) AS {x4} ' +
        'WITH null AS {t}, {period: {x2}, citations: {x3}, documents: {x4}} AS {s}',
      bind: { id: (argument) => nodeKey(argument('id')) },
      order: [{ expression: '{s}.period' }],
      tie: [],
    },
  }),
);
