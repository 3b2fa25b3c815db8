// What people judged of links stays apart from what is read: it survives every reading of its document.
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE INDEX judgement_document IF NOT EXISTS FOR (n:Judgement) ON (n.document);
