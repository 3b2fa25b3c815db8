// Writes relationships of one type by their ends and a discriminator, so that parallel ones stay apart.
// @param rows list<map{type, from, to, discriminator, properties}>
UNWIND $rows AS row
MATCH (a:Resource {key: row.from})
MATCH (b:Resource {key: row.to})
MERGE (a)-[r:$(row.type) {discriminator: row.discriminator}]->(b)
SET r += row.properties
