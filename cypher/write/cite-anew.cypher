// Derives anew what the parts that own a mention cite: one relationship a part and thing, with all mentions that show it.
// @param mention string
MATCH (p:Part)-[:MENTIONS]->(:Mention {key: $mention})
OPTIONAL MATCH (p)-[old:CITES]->()
DELETE old
WITH DISTINCT p
MATCH (p)-[:MENTIONS]->(m:Mention)-[r:REFERS_TO]->(e:Resource)
WHERE NOT e:Part
OPTIONAL MATCH (e)-[:PART_OF|IN_DOSSIER]->(whole)
WHERE e:LawArticle OR e:Kamerstuk
WITH p, m, r, [[e, 1]] + CASE WHEN whole IS NULL THEN [] ELSE [[whole, 0]] END AS cited
UNWIND cited AS one
WITH p, m, r, one[0] AS target, one[1] AS direct
ORDER BY m.start, m.key
WITH p, target, collect(DISTINCT m.id) AS ids, min(m.start) AS firstStart, max(r.confidence) AS confidence, max(direct) AS direct
MERGE (p)-[c:CITES {discriminator: ''}]->(target)
SET c += {count: size(ids), direct: direct = 1, date: p.date, confidence: confidence, firstStart: firstStart, mentionIds: ids}
