// Says that the data changed: what caches go by. The value was never there before.
// @param version string
MERGE (v:DataVersion {id: 'current'})
SET v.value = $version
