// A document's text and where its parts lie in it.
// @param document string
// @returns text string, parts list
MATCH (d:Document {id: $document})
RETURN d.text AS text, COLLECT {
  MATCH (d)-[h:HAS_PART]->(p:Part)
  OPTIONAL MATCH (p)-[marker:NOTE_OF]->(home:Part)
  WITH p, h, home, marker ORDER BY marker.start
  WITH p, h, collect(home.partId) AS homes
  ORDER BY h.order
  RETURN p {.partId, .kind, .start, .end, home: head(homes)}
} AS parts
