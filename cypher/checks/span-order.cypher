// Mentions whose span does not lie in their document's text.
// @returns mention string
MATCH (d:Document)-[:HAS_PART]->(:Part)-[:CONTAINS]->(m:Mention)
WHERE m.start < 0 OR m.end <= m.start OR m.end > size(d.text)
RETURN m.id AS mention
