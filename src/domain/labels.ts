/** Closed set of Neo4j's entity labels; a cited thing without a type of its own is a `Work` (FRBR). */
export const ENTITY_LABELS = [
  'Person',
  'Post',
  'Ministry',
  'Party',
  'Organization',
  'Law',
  'LawArticle',
  'EuAct',
  'CourtDecision',
  'Kamerstuk',
  'Dossier',
  'Motion',
  'Letter',
  'NewsArticle',
  'WebPage',
  'Work',
] as const;
export type EntityLabel = (typeof ENTITY_LABELS)[number];

/** Labels of what one document adds itself. */
export const DOCUMENT_LABELS = ['Document', 'Part', 'Question', 'Answer', 'Note', 'Mention'] as const;
export type DocumentLabel = (typeof DOCUMENT_LABELS)[number];
export type NodeLabel = EntityLabel | DocumentLabel;
