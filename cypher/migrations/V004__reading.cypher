// What the lists of the API are filtered and ordered by, and all that search reads: judgments and pages, body text as well.
CREATE INDEX document_updated IF NOT EXISTS FOR (n:Document) ON (n.updatedAt);
CREATE INDEX document_reference IF NOT EXISTS FOR (n:Document) ON (n.reference);
CREATE INDEX part_date IF NOT EXISTS FOR (n:Part) ON (n.date);
CREATE INDEX question_date IF NOT EXISTS FOR (n:Question) ON (n.date);
CREATE INDEX answer_date IF NOT EXISTS FOR (n:Answer) ON (n.date);
CREATE INDEX law_article_law IF NOT EXISTS FOR (n:LawArticle) ON (n.lawId);
DROP INDEX names IF EXISTS;
DROP INDEX part_text IF EXISTS;
CREATE FULLTEXT INDEX search_names IF NOT EXISTS
FOR (n:Person|Post|Ministry|Party|Organization|Law|LawArticle|EuAct|CourtDecision|Kamerstuk|Dossier|NewsArticle|WebPage|Work|Document)
ON EACH [n.name, n.title, n.id, n.abbreviation, n.abbreviations, n.number, n.motionTitle, n.letterTitle, n.reference]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX search_texts IF NOT EXISTS
FOR (n:Part)
ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'dutch'}};
