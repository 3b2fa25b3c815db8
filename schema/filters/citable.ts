import type { InputFieldMap, InputFieldRef } from '@pothos/core';
import { builder, type Types } from '../builder.ts';
import { Chamber } from '../enums.ts';
import { localIds } from '../ids.ts';
import { CitedByFilter } from './citation.ts';
import { about, contains, holds, NAME } from './condition.ts';

type InputBuilder = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;
type More = (t: InputBuilder) => Record<string, InputFieldRef<Types, unknown>>;

/** A filter of a kind of citable things: name, citations, and what is its own. */
const citableFilter = (name: string, what: string, more: More = () => ({})) =>
  builder.inputType(name, {
    description: `Which ${what}; all that is given must hold.`,
    fields: (t): InputFieldMap => ({
      name: t.string(holds('Names or titles that contain this, in any case (naam).', contains(NAME))),
      ids: t.stringList(holds('Those with one of these local ids, at most 500.', '{t}.id IN {value}')),
      citedBy: t.field({
        type: CitedByFilter,
        ...about('Cited by at least one part for which this holds (geciteerd door).', {
          exists: '({t})<-[{v}:CITES]-({u})',
        }),
      }),
      updatedSince: t.field({
        type: 'DateTime',
        ...holds(
          'Cited in a document read since this moment, with something new to say.',
          'EXISTS { MATCH ({t})<-[:CITES]-()<-[:HAS_PART]-({x1}:Document) WHERE {x1}.updatedAt >= {value} }',
        ),
      }),
      ...more(t),
    }),
  });

export const PersonFilter = citableFilter('PersonFilter', 'people', (t) => ({
  party: t.idList(
    holds(
      'Sat for one of these parties, now or ever, e.g. `pvda`.',
      'EXISTS { MATCH ({t})-[:MEMBER_OF]->({x1}:Party) WHERE {x1}.id IN {value} }',
      localIds('Party'),
    ),
  ),
  chamber: t.field({
    type: Chamber,
    ...holds(
      'Sat in this chamber (Kamer).',
      'EXISTS { MATCH ({t})-[{x1}:MEMBER_OF]->() WHERE {x1}.chamber = {value} }',
    ),
  }),
  sittingOn: t.field({
    type: 'Date',
    ...holds(
      'Sat in a chamber on this day (zittend op).',
      'EXISTS { MATCH ({t})-[{x1}:MEMBER_OF]->() WHERE ({x1}.startDate IS NULL OR {x1}.startDate <= {value}) AND ({x1}.endDate IS NULL OR {value} < {x1}.endDate) }',
    ),
  }),
  post: t.idList(
    holds(
      'Held one of these offices (ambten), e.g. `staatssecretaris-szw`.',
      'EXISTS { MATCH ({t})-[:HOLDS]->({x1}:Post) WHERE {x1}.id IN {value} }',
      localIds('Post'),
    ),
  ),
  ministry: t.idList(
    holds(
      'Held an office at one of these ministries, e.g. `szw`.',
      'EXISTS { MATCH ({t})-[:HOLDS]->()-[:POST_OF]->({x1}:Ministry) WHERE {x1}.id IN {value} }',
      localIds('Ministry'),
    ),
  ),
}));

export const OrganizationFilter = citableFilter('OrganizationFilter', 'bodies', (t) => ({
  classification: t.stringList(
    holds('Of one of these classes (soort), e.g. `inspectie`.', '{t}.classification IN {value}'),
  ),
}));

export const PostFilter = citableFilter('PostFilter', 'offices', (t) => ({
  rank: t.stringList(holds('Of one of these ranks, e.g. `minister`.', '{t}.rank IN {value}')),
  ministry: t.idList(
    holds(
      'At one of these ministries, e.g. `szw`.',
      'EXISTS { MATCH ({t})-[:POST_OF]->({x1}:Ministry) WHERE {x1}.id IN {value} }',
      localIds('Ministry'),
    ),
  ),
}));

export const LawFilter = citableFilter('LawFilter', 'regulations', (t) => ({
  kind: t.stringList(holds('Of one of these kinds (soort), e.g. `wet`, `AMvB`.', '{t}.kind IN {value}')),
  treaty: t.boolean(holds('Whether it is a treaty (verdrag).', "({t}.id STARTS WITH 'BWBV') = {value}")),
}));

export const LawArticleFilter = citableFilter('LawArticleFilter', 'articles', (t) => ({
  law: t.idList(holds('Of one of these laws, e.g. `BWBR0005290`.', '{t}.lawId IN {value}', localIds('Law'))),
  number: t.stringList(holds('With one of these numbers, e.g. `611`.', '{t}.number IN {value}')),
}));

export const PaperFilter = citableFilter('PaperFilter', 'parliamentary papers', (t) => ({
  dossier: t.idList(holds('Of one of these dossiers, e.g. `34843`.', '{t}.dossier IN {value}', localIds('Dossier'))),
}));

export const CitableFilter = citableFilter('CitableFilter', 'things');
