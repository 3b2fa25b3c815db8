// Removes what a document's own nodes said in an earlier reading and no longer say.
// @param document string
// @param edges list<string>
MATCH (d:Document {id: $document})
OPTIONAL MATCH (d)-[:HAS_PART]->(p:Part)
OPTIONAL MATCH (p)-[:CONTAINS]->(m:Mention)
WITH d, collect(DISTINCT p) AS parts, collect(DISTINCT m) AS mentions
WITH [d] + parts + mentions AS own
UNWIND own AS n
MATCH (n)-[r]->(x:Resource)
WITH r, type(r) + ' ' + n.key + ' ' + x.key + ' ' + coalesce(r.discriminator, '') AS edge
WHERE NOT edge IN $edges
DELETE r
