// Notes that a document says something else since a person judged.
// @param document string
// @param at string
MATCH (d:Document {id: $document})
SET d.updatedAt = $at, d.contentHash = null
