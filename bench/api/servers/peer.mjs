// The field's own library, @neo4j/graphql, on the same graph. Both its forms are served by one schema: the natural one (its
// own filters, orders and pages) and the best one (fields with Cypher written by hand, as its manual advises).
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const { PORT, NEO4J_URI, NEO4J_PASSWORD } = process.env;

const PART = `id: ID! kind: String! text: String! date: String number: Int
  document: [Document!]! @relationship(type: "HAS_PART", direction: IN)
  mentions: [Mention!]! @relationship(type: "MENTIONS", direction: OUT)`;
const CITED = `citedBy: [Answer!]! @relationship(type: "CITES", direction: IN, properties: "Cites")`;

const typeDefs = `#graphql
interface Citable { id: ID! url: String }
type Cites @relationshipProperties { count: Int! direct: Boolean! confidence: Float! date: String firstStart: Int! mentionIds: [String!]! }
type HasPart @relationshipProperties { order: Int! }
type Member @relationshipProperties { startDate: String endDate: String }
type Ordered @relationshipProperties { order: Int! }
type Document @node { id: ID! title: String! kind: String! date: String
  submittedBy: [Person!]! @relationship(type: "SUBMITTED_BY", direction: OUT, properties: "Ordered")
  answeredBy: [Post!]! @relationship(type: "ANSWERED_BY", direction: OUT, properties: "Ordered")
  answers: [Answer!]! @relationship(type: "HAS_PART", direction: OUT, properties: "HasPart") }
type Question @node { ${PART}
  askedBy: [Person!]! @relationship(type: "ASKED_BY", direction: OUT, properties: "Ordered")
  answer: [Answer!]! @relationship(type: "ANSWERS", direction: IN) }
type Answer @node { ${PART}
  cites: [Citable!]! @relationship(type: "CITES", direction: OUT, properties: "Cites")
  citedLaws: [Law!]! @cypher(statement: "MATCH (this)-[c:CITES]->(l:Law) WITH l, c ORDER BY c.firstStart, l.key LIMIT 25 RETURN l", columnName: "l") }
type Mention @node { id: ID! surface: String! quote: String! start: Int! end: Int! rule: String! }
type Law implements Citable @node { id: ID! title: String! url: String ${CITED} }
type LawArticle implements Citable @node { id: ID! number: String! name: String! url: String ${CITED}
  law: [Law!]! @relationship(type: "PART_OF", direction: OUT)
  citingCount: Int! @cypher(statement: "RETURN COUNT { MATCH (this)<-[:CITES]-(p) WHERE p.kind = 'answer' } AS n", columnName: "n")
  citing(limit: Int!): [Answer!]! @cypher(statement: "MATCH (this)<-[c:CITES]-(a:Answer) WITH a, c ORDER BY c.date DESC, a.key LIMIT toInteger($limit) RETURN a", columnName: "a") }
type Person @node { id: ID! name: String! birthYear: Int
  memberships: [Party!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Member")
  questions: [Question!]! @relationship(type: "ASKED_BY", direction: IN, properties: "Ordered")
  questionCount: Int! @cypher(statement: "RETURN COUNT { (this)<-[:ASKED_BY]-() } AS n", columnName: "n")
  newest(limit: Int!): [Question!]! @cypher(statement: "MATCH (this)<-[:ASKED_BY]-(q) WITH q ORDER BY q.date DESC, q.key LIMIT toInteger($limit) RETURN q", columnName: "q") }
type Party @node { id: ID! name: String! }
type Post @node { id: ID! name: String! ministry: [Ministry!]! @relationship(type: "POST_OF", direction: OUT) }
type Ministry @node { id: ID! name: String! }
type Hit { score: Float! key: String! title: String text: String document: String documentTitle: String date: String }
type Query {
  hits(words: String!, limit: Int!): [Hit!]! @cypher(statement: """
    CALL {
      CALL db.index.fulltext.queryNodes('search_names', $words, {limit: 2000}) YIELD node, score RETURN node, score * 2 AS score
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_texts', $words, {limit: 2000}) YIELD node, score RETURN node, score
    }
    WITH node AS n, score ORDER BY score DESC, n.key LIMIT toInteger($limit)
    OPTIONAL MATCH (n)<-[:HAS_PART]-(d)
    RETURN {score: score, key: n.key, title: coalesce(n.name, n.title), text: n.text, document: d.id, documentTitle: d.title, date: d.date} AS hit
  """, columnName: "hit")
  hitCount(words: String!): Int! @cypher(statement: """
    CALL {
      CALL db.index.fulltext.queryNodes('search_names', $words, {limit: 2000}) YIELD node RETURN node
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_texts', $words, {limit: 2000}) YIELD node RETURN node
    }
    RETURN count(*) AS n
  """, columnName: "n")
}
`;

const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic('neo4j', NEO4J_PASSWORD), { maxConnectionPoolSize: 50 });
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const context = () => ({ sessionConfig: { database: 'neo4j' } });
const yoga = createYoga({ schema, context, logging: false, graphiql: false, landingPage: false, maskedErrors: false });
createServer((request, response) => yoga(request, response)).listen(Number(PORT), '127.0.0.1', () =>
  console.log('READY'),
);
process.on('SIGTERM', () => driver.close().then(() => process.exit(0)));
