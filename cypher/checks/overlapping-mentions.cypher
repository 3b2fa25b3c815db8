// Mentions of one type that overlap in one part.
// @returns first string, second string
MATCH (p:Part)-[:CONTAINS]->(a:Mention), (p)-[:CONTAINS]->(b:Mention)
WHERE a.type = b.type AND a.key < b.key AND a.start < b.end AND b.start < a.end
RETURN a.id AS first, b.id AS second
