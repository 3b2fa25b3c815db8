// How many nodes of each label there are.
// @returns label string, nodes int
MATCH (n:Resource)
UNWIND labels(n) AS label
WITH label, count(*) AS nodes
WHERE label <> 'Resource'
RETURN label, nodes
ORDER BY nodes DESC, label
