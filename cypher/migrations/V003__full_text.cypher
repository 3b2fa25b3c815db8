// What search reads: names of things, and the text of questions and answers.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Person|Post|Ministry|Party|Organization|Law|LawArticle|EuAct|Kamerstuk|Dossier|NewsArticle|Work|Document)
ON EACH [n.name, n.title, n.id, n.abbreviation, n.abbreviations, n.number, n.motionTitle, n.letterTitle]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX part_text IF NOT EXISTS
FOR (n:Question|Answer|Note)
ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'dutch'}};
