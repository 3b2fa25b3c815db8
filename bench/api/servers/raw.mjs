// The limit: a plain node:http server that runs Cypher written by hand for each of the four questions and returns the same
// JSON as Kamergraaf, with the driver's usual maps. It knows the questions by name, and nothing of GraphQL.
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';

const { PORT, NEO4J_URI, NEO4J_PASSWORD, CURSOR_MARK } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic('neo4j', NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 50,
});

const STATEMENTS = {
  Document: `
    MATCH (d:Document {id: $id})
    RETURN {document: d {id: 'Document:' + d.id, .title, kind: toUpper(d.kind), .date,
      submittedBy: COLLECT { MATCH (d)-[s:SUBMITTED_BY]->(p) WITH p ORDER BY s.order, p.key RETURN p {id: 'Person:' + p.id, .name} },
      answers: {nodes: COLLECT {
        MATCH (d)-[h:HAS_PART]->(a:Answer) WITH a ORDER BY h.order, a.key LIMIT 10
        RETURN a {id: 'Answer:' + a.id, .text, .date, cites: {
          totalCount: COUNT { (a)-[:CITES]->() },
          edges: COLLECT {
            MATCH (a)-[c:CITES]->(x) WITH c, x ORDER BY c.firstStart, x.key LIMIT 50
            RETURN c {.count, .direct, .confidence,
              node: {__typename: CASE WHEN x:LawArticle THEN 'LawArticle' ELSE 'Law' END, id: x.key, name: coalesce(x.name, x.title), url: x.url},
              evidence: COLLECT {
                UNWIND c.mentionIds AS m MATCH (e:Mention {id: m}) WITH e ORDER BY e.start, e.key
                RETURN e {id: 'Mention:' + e.id, .surface, .quote, .start, .end, .rule} }} }}} }}}} AS data`,
  Article: `
    MATCH (x:LawArticle {id: $id})
    RETURN {lawArticle: x {id: 'LawArticle:' + x.id, .number, .name,
      law: head(COLLECT { MATCH (x)-[:PART_OF]->(l) RETURN l {id: 'Law:' + l.id, .title} }),
      citedBy: {
        totalCount: COUNT { MATCH (x)<-[:CITES]-(p) WHERE p.kind = 'answer' },
        edges: COLLECT {
          MATCH (x)<-[c:CITES]-(p) WHERE p.kind = 'answer' WITH c, p ORDER BY c.date DESC, p.key LIMIT $first
          RETURN c {.date, .count, node: p {__typename: 'Answer', id: p.key, .text,
            document: head(COLLECT {
              MATCH (p)<-[:HAS_PART]-(d)
              RETURN d {id: 'Document:' + d.id, .title,
                answeredBy: COLLECT {
                  MATCH (d)-[s:ANSWERED_BY]->(o) WITH o ORDER BY s.order, o.key
                  RETURN o {id: 'Post:' + o.id, .name, ministry: head(COLLECT { MATCH (o)-[:POST_OF]->(m) RETURN m {id: 'Ministry:' + m.id, .name} })} },
                submittedBy: COLLECT { MATCH (d)-[s:SUBMITTED_BY]->(o) WITH o ORDER BY s.order, o.key RETURN o {id: 'Person:' + o.id, .name} }} })}} }}}} AS data`,
  Member: `
    MATCH (n:Person {id: $id})
    RETURN {person: n {id: 'Person:' + n.id, .name, .birthYear,
      memberships: {edges: COLLECT {
        MATCH (n)-[m:MEMBER_OF]->(y) WITH m, y ORDER BY m.startDate, y.key
        RETURN m {.startDate, .endDate, node: y {id: 'Party:' + y.id, .name}} }},
      questions: {
        totalCount: COUNT { (n)<-[:ASKED_BY]-() },
        nodes: COLLECT {
          MATCH (n)<-[:ASKED_BY]-(q) WITH q ORDER BY q.date DESC, q.key LIMIT $first
          RETURN q {id: 'Question:' + q.id, .number, .date,
            document: head(COLLECT { MATCH (q)<-[:HAS_PART]-(d) RETURN d {id: 'Document:' + d.id, .title} }),
            askedBy: COLLECT { MATCH (q)-[s:ASKED_BY]->(p) WITH p ORDER BY s.order, p.key RETURN p {id: 'Person:' + p.id, .name} },
            answer: head(COLLECT {
              MATCH (q)<-[:ANSWERS]-(a)
              RETURN a {id: 'Answer:' + a.id, cites: {nodes: COLLECT {
                MATCH (a)-[c:CITES]->(l:Law) WITH l, c ORDER BY c.firstStart, l.key LIMIT 25
                RETURN {__typename: 'Law', id: l.key, name: coalesce(l.name, l.title)} }}} })} }}}} AS data`,
  Search: `
    CALL {
      CALL db.index.fulltext.queryNodes('search_names', $words, {limit: 2000}) YIELD node, score RETURN node, score * 2 AS score
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_texts', $words, {limit: 2000}) YIELD node, score RETURN node, score
    }
    WITH collect([node, score]) AS hits
    RETURN {search: {
      totalCount: size(hits),
      edges: COLLECT {
        UNWIND hits AS hit WITH hit[0] AS n, hit[1] AS score ORDER BY score DESC, n.key LIMIT $first
        RETURN {score: score, node: CASE WHEN n:Part
          THEN n {__typename: CASE WHEN n:Question THEN 'Question' ELSE 'Answer' END, id: n.key, name: CASE WHEN n:Question THEN n.name END, .text,
            document: head(COLLECT { MATCH (n)<-[:HAS_PART]-(d) RETURN d {id: 'Document:' + d.id, .title, .date} })}
          ELSE n {__typename: [label IN labels(n) WHERE label <> 'Resource'][0], id: n.key, name: CASE WHEN n:Document THEN null ELSE coalesce(n.name, n.title, n.id) END} END} }}} AS data`,
};

const wordsOf = (text) => {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
  return words.map((word, at) => (at === words.length - 1 ? `(${word} OR ${word}*)` : word)).join(' AND ');
};

const run = async (name, { text, first, ...variables }) => {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  try {
    const parameters = { ...variables, first: neo4j.int(first ?? 0), words: text && wordsOf(text) };
    const { records } = await session.run(STATEMENTS[name], parameters);
    return records[0]?.get('data');
  } finally {
    await session.close();
  }
};

/** Where the page stands, as Relay has it. */
const withPage = (list, first) => {
  const last = list.edges.at(-1);
  const cursor = last
    ? Buffer.from(JSON.stringify([CURSOR_MARK, last.date, last.node.id])).toString('base64url')
    : null;
  list.pageInfo = { hasNextPage: list.totalCount > first, endCursor: cursor };
};

/** What a question asks of things of some kinds only. */
const withoutAbsent = ({ search }) => {
  for (const { node } of search.edges) if (node.name === null) delete node.name;
};

createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', async () => {
    try {
      const { query, variables } = JSON.parse(body);
      const name = /query (\w+)/.exec(query)[1];
      const data = await run(name, variables);
      if (name === 'Article') withPage(data.lawArticle.citedBy, variables.first);
      if (name === 'Search') withoutAbsent(data);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data }));
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  });
}).listen(Number(PORT), '127.0.0.1', () => console.log('READY'));
process.on('SIGTERM', () => driver.close().then(() => process.exit(0)));
