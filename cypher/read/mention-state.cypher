// A mention with its document, and what it refers to or may refer to.
// @param key string
// @returns mention map, document map, targets list, candidates list
MATCH (d:Document)-[:HAS_PART]->(:Part)-[:CONTAINS]->(m:Mention {key: $key})
RETURN properties(m) AS mention, d {.id, .text} AS document,
  COLLECT { MATCH (m)-[r:REFERS_TO]->(e) RETURN e {.key, .canonicalId, .partId, .name, .title, link: properties(r)} } AS targets,
  COLLECT { MATCH (m)-[r:MAY_REFER_TO]->(e) RETURN e {.key, .canonicalId, .name, .title, link: properties(r)} } AS candidates
