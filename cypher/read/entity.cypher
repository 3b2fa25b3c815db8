// A thing by the key of its node.
// @param key string
// @returns entity map
MATCH (e:Resource {key: $key})
WHERE NOT e:Mention AND NOT e:Document
RETURN e {.key, .id, .canonicalId, .partId, name: coalesce(e.name, e.title, e.id)} AS entity
