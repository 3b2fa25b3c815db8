// Keeps what a person judged.
// @param key string
// @param properties map
MERGE (j:Resource {key: $key})
SET j:Judgement, j += $properties
