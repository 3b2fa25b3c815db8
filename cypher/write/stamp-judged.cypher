// Notes that a document says something else since a person judged, and moves the data version on.
// @param document string
// @param at string
// @param version string
MATCH (d:Document {id: $document})
SET d.updatedAt = $at, d.contentHash = null
MERGE (v:DataVersion {id: 'current'})
SET v.value = $version
