/** Root fields that do more than follow relationships: what one of them costs beside the rows of its answer. */
const WEIGHTS: Readonly<Record<string, number>> = {
  // up to 50,000 characters through the whole pipeline
  extractReferences: 2000,
  resolve: 500,
  path: 1000,
  neighbourhood: 1000,
  coCitations: 1000,
  citationCounts: 1000,
  timeline: 1000,
  unresolvedMentions: 1000,
  search: 100,
  // the whole schema
  __schema: 1000,
  __type: 100,
  // what writes is bounded by its token
  ingest: 2000,
};

export const weightOf = (rootField: string): number => WEIGHTS[rootField] ?? 1;
