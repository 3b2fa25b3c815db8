// References without a confidence between 0 and 1.
// @returns mention string
MATCH (m:Mention)-[r:REFERS_TO|MAY_REFER_TO|SUSPECTED]->()
WHERE r.confidence IS NULL OR r.confidence < 0 OR r.confidence > 1
RETURN m.id AS mention
