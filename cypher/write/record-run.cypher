// Notes that documents were ingested, and moves the data version on when they said something new.
// @param id string
// @param at string
// @param documents int
// @param version string
MERGE (r:IngestRun {id: $id})
SET r.at = $at, r.documents = $documents
MERGE (v:DataVersion {id: 'current'})
SET v.value = $version
