// Writes nodes by key: labels add up, properties are set to what is given, a null removes one.
// @param rows list<map{key, id, labels, properties}>
UNWIND $rows AS row
MERGE (n:Resource {key: row.key})
SET n += row.properties, n.id = row.id, n:$(row.labels)
