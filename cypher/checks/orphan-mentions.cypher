// Mentions that lie in no part, or in several.
// @returns mention string
MATCH (m:Mention)
WHERE COUNT { (m)<-[:CONTAINS]-(:Part) } <> 1
RETURN m.id AS mention
