// Derived citations whose mentions are not there.
// @returns part string
MATCH (p:Part)-[c:CITES]->()
WHERE size(c.mentionIds) <> COUNT { MATCH (m:Mention) WHERE m.id IN c.mentionIds }
RETURN p.id AS part
