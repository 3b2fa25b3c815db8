// What lists are filtered and ordered by.
CREATE INDEX document_date IF NOT EXISTS FOR (n:Document) ON (n.date);
CREATE INDEX document_kind IF NOT EXISTS FOR (n:Document) ON (n.kind);
CREATE INDEX mention_type IF NOT EXISTS FOR (n:Mention) ON (n.type);
CREATE INDEX mention_status IF NOT EXISTS FOR (n:Mention) ON (n.status);
CREATE INDEX cites_date IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.date);
CREATE INDEX person_surname IF NOT EXISTS FOR (n:Person) ON (n.surname);
CREATE INDEX law_title IF NOT EXISTS FOR (n:Law) ON (n.title);
