// Notes when a document said something new: reading the same again leaves the moment as it was.
// @param document string
// @param hash string
// @param at string
MATCH (d:Document {id: $document})
WHERE d.contentHash IS NULL OR d.contentHash <> $hash
SET d.contentHash = $hash, d.updatedAt = $at
