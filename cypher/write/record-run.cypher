// Notes that documents were ingested.
// @param id string
// @param at string
// @param documents int
MERGE (r:IngestRun {id: $id})
SET r.at = $at, r.documents = $documents
