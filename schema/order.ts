import { builder } from './builder.ts';
import type { OrderOf, Orders } from './neo4j-plugin/field.ts';

export const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which end comes first (volgorde).',
  values: {
    ASC: { description: 'Smallest, earliest or A first (oplopend).' },
    DESC: { description: 'Largest, latest or Z first (aflopend).' },
  } as const,
});

/** What a list can be ordered by: `by` are keys over `{t}` and `{s}`, never null. */
export interface OrderField {
  readonly description: string;
  readonly by: readonly OrderOf[];
}

/** `LawOrder` with its `LawOrderField`. */
export const orderInput = (name: string, what: string, fields: Readonly<Record<string, OrderField>>) => {
  const field = builder.enumType(`${name}Field`, {
    description: `By what ${what} can be ordered.`,
    values: Object.fromEntries(
      Object.entries(fields).map(([value, { description }]) => [value, { value, description }]),
    ),
  });
  const orders: Orders = Object.fromEntries(Object.entries(fields).map(([value, { by }]) => [value, by]));
  return builder.inputType(name, {
    description: `An order of ${what}, e.g. \`{ field: ${Object.keys(fields)[0]}, direction: DESC }\`.`,
    extensions: { orders },
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'By what.' }),
      direction: t.field({
        type: OrderDirection,
        defaultValue: 'ASC',
        description: 'Which end first; `ASC` unless said.',
      }),
    }),
  });
};

const by = (...expressions: readonly string[]): readonly OrderOf[] => expressions.map((expression) => ({ expression }));

const NAME = "toLower(coalesce({t}.surname, {t}.name, {t}.title, {t}.motionTitle, {t}.letterTitle, {t}.id, ''))";
const ID = { description: 'By id.', by: by('{t}.key') };

export const DocumentOrder = orderInput('DocumentOrder', 'documents', {
  DATE: { description: 'By day (datum).', by: by("coalesce({t}.date, '')") },
  UPDATED: { description: 'By the moment it was read and said something new.', by: by("coalesce({t}.updatedAt, '')") },
  TITLE: { description: 'By title (titel).', by: by("toLower(coalesce({t}.title, ''))") },
  ID,
});
export const PartOrder = orderInput('PartOrder', 'parts of documents', {
  POSITION: { description: 'By place in the document.', by: by('{t}.order') },
  DATE: { description: 'By day of the document (datum).', by: by("coalesce({t}.date, '')") },
  CITES_COUNT: { description: 'By how many things it cites.', by: by('COUNT { ({t})-[:CITES]->() }') },
  ID,
});
export const MentionOrder = orderInput('MentionOrder', 'mentions', {
  POSITION: { description: 'By place in the document.', by: by('{t}.start') },
  CONFIDENCE: {
    description: 'By how sure its targets are; without targets as 0.',
    by: by('coalesce({t}.confidence, 0.0)'),
  },
  TYPE: { description: 'By what it names.', by: by('{t}.type') },
  SURFACE: { description: 'By its words.', by: by('toLower({t}.surface)') },
  ID,
});
export const CitationOrder = orderInput('CitationOrder', 'citations', {
  DATE: { description: 'By day of the citing document (datum).', by: by("coalesce({s}.date, '')") },
  POSITION: { description: 'By place of the first mention in the text.', by: by('{s}.firstStart') },
  COUNT: { description: 'By how many mentions support it.', by: by('{s}.count') },
  CONFIDENCE: { description: 'By probability that it is right.', by: by('{s}.confidence') },
});
export const CitableOrder = orderInput('CitableOrder', 'things that can be cited', {
  CITATION_COUNT: { description: 'By how many parts of documents cite it.', by: by('COUNT { ({t})<-[:CITES]-() }') },
  NAME: { description: 'By name or title (naam); people by surname.', by: by(NAME) },
  ID,
});
export const PeriodOrder = orderInput('PeriodOrder', 'memberships and tenures', {
  START: { description: 'By first day; unknown ones as earliest.', by: by("coalesce({s}.startDate, '')") },
  END: { description: 'By first day after it; those that last as latest.', by: by("coalesce({s}.endDate, '9999')") },
  NAME: { description: 'By name (naam); people by surname.', by: by(NAME) },
});
