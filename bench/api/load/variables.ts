import type { Graph } from '../../../src/graph/driver.ts';
import { Random } from '../data/random.ts';
import { WORDS } from '../data/words.ts';

export type QuestionName = 'document' | 'article' | 'member' | 'search';
export const QUESTIONS: readonly QuestionName[] = ['document', 'article', 'member', 'search'];

type Variables = Readonly<Record<string, unknown>>;

const idsOf = async (graph: Graph, text: string): Promise<readonly string[]> =>
  (await graph.read(text)).map(([id]) => String(id));

/** Some hundreds of different things to ask for, so that no answer is asked for twice in a row. */
export const variablesOf = async (graph: Graph): Promise<Readonly<Record<QuestionName, readonly Variables[]>>> => {
  // answers whose citations fit one page: where a list is cut among equals, each server may cut it elsewhere
  const documents = await idsOf(
    graph,
    `MATCH (d:Document) WITH d ORDER BY d.id LIMIT 800
     WHERE NOT EXISTS { MATCH (d)-[:HAS_PART]->(a) WHERE COUNT { (a)-[:CITES]->() } > 50 }
     RETURN d.id ORDER BY d.id LIMIT 400`,
  );
  const articles = await idsOf(
    graph,
    `MATCH (a:LawArticle) WITH a, COUNT { (a)<-[:CITES]-() } AS cited WHERE 30 <= cited <= 300
     RETURN a.id ORDER BY a.id LIMIT 300`,
  );
  const members = await idsOf(
    graph,
    'MATCH (p:Person) WITH p, COUNT { (p)<-[:ASKED_BY]-() } AS asked WHERE asked >= 30 RETURN p.id ORDER BY p.id LIMIT 300',
  );
  const random = new Random(5);
  // words of the middle: common enough for a page, rare enough for a search that somebody would make
  const word = (): string => WORDS[random.int(400, 3000)] ?? '';
  return {
    document: documents.map((id) => ({ id })),
    article: articles.map((id) => ({ id, first: 20 })),
    member: members.map((id) => ({ id, first: 20 })),
    search: Array.from({ length: 200 }, (_, at) => ({
      text: at % 3 === 0 ? `${word()} ${word()}` : word(),
      first: 15,
    })),
  };
};
