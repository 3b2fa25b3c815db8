// All that people judged, or what they judged in one document.
// @param document string|null
// @returns judgement map
MATCH (j:Judgement)
WHERE $document IS NULL OR j.document = $document
RETURN properties(j) AS judgement
ORDER BY j.at, j.id
