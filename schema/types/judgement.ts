import { VERDICTS } from '../../src/domain/judgement.ts';
import { builder } from '../builder.ts';
import { JudgementConnection } from '../connections.ts';
import { globalId, node, optional, property } from '../fields.ts';
import { holds } from '../filters/condition.ts';
import { list } from '../list.ts';
import { Citable, Document, Judgement, Mention } from '../refs.ts';

const DESCRIBED: Readonly<Record<(typeof VERDICTS)[number], string>> = {
  RIGHT: 'The mention refers to this thing (juist).',
  WRONG: 'It does not (onjuist).',
  UNSURE: 'It was looked at and cannot be decided (onzeker); changes nothing.',
};

export const VerdictEnum = builder.enumType('Verdict', {
  description: 'What a person found of a link (oordeel).',
  values: Object.fromEntries(VERDICTS.map((verdict) => [verdict, { value: verdict, description: DESCRIBED[verdict] }])),
});

Judgement.implement({
  description:
    'What a person found of a link (oordeel), kept by the words and those around them, so that it outlives new readings and rules.',
  extensions: { label: 'Judgement' },
  fields: (t) => ({
    id: t.id(globalId),
    verdict: t.field({ type: VerdictEnum, ...property('verdict', 'Right, wrong or unsure (oordeel).') }),
    author: t.string(property('author', 'Who judged (door).')),
    at: t.field({ type: 'DateTime', ...property('at', 'When (tijdstip).') }),
    note: t.string(optional('note', 'Why (toelichting).')),
    exact: t.string(property('exact', 'The words that were judged (letterlijk).')),
    prefix: t.string(property('prefix', 'At most 32 characters before them.')),
    suffix: t.string(property('suffix', 'At most 32 characters behind them.')),
    mention: t.field({
      type: Mention,
      ...node('({t}:Mention)-[:JUDGED_BY]->({n})', 'The mention as it is read now; null where the place is gone.'),
    }),
    entity: t.field({
      type: Citable,
      ...node('({t}:Resource {key: {n}.entityKey})', 'The thing that it was about (doel); null for a question.'),
    }),
    document: t.field({
      type: Document,
      ...node('({t}:Document {id: {n}.document})', 'The document it stands in (stuk).'),
    }),
  }),
});

const JudgementFilter = builder.inputType('JudgementFilter', {
  description: 'Which judgements; all that is given must hold.',
  fields: (t) => ({
    verdict: t.field({ type: [VerdictEnum], ...holds('One of these.', '{t}.verdict IN {value}') }),
    author: t.string(holds('By this person, as it was given.', '{t}.author = {value}')),
    since: t.field({ type: 'DateTime', ...holds('Then or later (vanaf).', '{t}.at >= {value}') }),
  }),
});

builder.queryField('judgements', (t) =>
  t.field(
    list(JudgementConnection, '({t}:Judgement)', 'What people judged, latest first (oordelen).', {
      filter: JudgementFilter,
      order: [{ expression: '{t}.at', descending: true }],
    }),
  ),
);
