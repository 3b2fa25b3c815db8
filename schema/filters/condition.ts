import type { FilterField } from '../neo4j-plugin/field.ts';

/** Options of a filter's field: what must hold of the rows; see {@link FilterField}. */
export const holds = (
  description: string,
  where: string,
  bind?: FilterField['bind'],
): { description: string; extensions: { graph: FilterField } } => ({
  description,
  extensions: { graph: { where, ...(bind ? { bind } : {}) } },
});

/** Options of a field that is a range or a filter of its own. */
export const about = (
  description: string,
  graph: Pick<FilterField, 'on' | 'exists'>,
): { description: string; extensions: { graph: FilterField } } => ({ description, extensions: { graph } });

/** Names as a person types them: in any case. */
export const NAME = "toLower(coalesce({t}.name, {t}.title, {t}.motionTitle, {t}.letterTitle, {t}.id, ''))";
export const contains = (text: string): string => `${text} CONTAINS toLower({value})`;

/** A document whose submitters or signatories sat for one of these parties on its day. */
export const ofParty = (document: string): string =>
  `EXISTS { MATCH (${document})-[:SUBMITTED_BY|SIGNED_BY]->(:Person)-[{x2}:MEMBER_OF]->({x3}:Party) ` +
  `WHERE {x3}.id IN {value} AND ({x2}.startDate IS NULL OR {x2}.startDate <= ${document}.date) ` +
  `AND ({x2}.endDate IS NULL OR ${document}.date < {x2}.endDate) }`;

/** A document addressed to or answered by an office of one of these ministries. */
export const ofMinistry = (document: string): string =>
  `EXISTS { MATCH (${document})-[:ADDRESSED_TO|ANSWERED_BY]->(:Post)-[:POST_OF]->({x3}:Ministry) WHERE {x3}.id IN {value} }`;

/** The document that a part belongs to, with a condition on it. */
export const inDocument = (part: string, condition: string): string =>
  `EXISTS { MATCH (${part})<-[:HAS_PART]-({x1}:Document) WHERE ${condition} }`;
