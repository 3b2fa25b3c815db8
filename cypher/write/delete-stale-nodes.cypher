// Removes parts and mentions of a document that its new reading no longer has.
// @param document string
// @param keys list<string>
MATCH (d:Document {id: $document})-[:HAS_PART]->(p:Part)
OPTIONAL MATCH (p)-[:CONTAINS]->(m:Mention)
WITH collect(DISTINCT p) AS parts, collect(DISTINCT m) AS mentions
UNWIND parts + mentions AS n
WITH DISTINCT n
WHERE NOT n.key IN $keys
DETACH DELETE n
