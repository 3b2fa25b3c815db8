import type { GraphFiles } from './csv.ts';
import { documentMaker } from './documents.ts';
import { Random } from './random.ts';
import { prose } from './words.ts';
import type { World } from './world.ts';

/** How many of each at scale 1: about 1.2 million nodes with the mentions. */
const SIZE = { documents: 20_000, laws: 5_000, articles: 40_000, persons: 800, parties: 15, ministries: 14 };

const bodies = (files: GraphFiles, random: Random): Pick<World, 'persons' | 'posts'> & { parties: string[] } => {
  const columns = ['name', 'abbreviation', 'classification', 'sameAs:string[]'];
  const ministry = files.nodesOf(['Ministry', 'Organization'], columns);
  const party = files.nodesOf(['Party', 'Organization'], columns);
  const post = files.nodesOf(['Post'], ['name', 'rank']);
  const postOf = files.relationshipsOf('POST_OF');
  const posts: string[] = [];
  for (let at = 0; at < SIZE.ministries; at += 1) {
    const name = prose(random, 20);
    const key = ministry(`m${at}`, `ministerie van ${name}`, `M${at}`, 'ministerie', [`https://voorbeeld.nl/m${at}`]);
    for (const rank of ['minister', 'staatssecretaris']) {
      posts.push(post(`${rank}-m${at}`, `${rank} van ${name}`, rank));
      postOf(posts.at(-1) ?? '', key);
    }
  }
  const parties = Array.from({ length: SIZE.parties }, (_, at) =>
    party(`p${at}`, `Partij ${prose(random, 12)}`, `P${at}`, 'partij', [`https://voorbeeld.nl/p${at}`]),
  );
  return { persons: [], posts, parties };
};

const people = (files: GraphFiles, random: Random, parties: readonly string[], posts: readonly string[]): string[] => {
  const columns = ['name', 'firstName', 'initials', 'surname', 'gender', 'birthYear:long', 'sameAs:string[]'];
  const person = files.nodesOf(['Person'], columns);
  const memberOf = files.relationshipsOf('MEMBER_OF', ['chamber', 'startDate', 'endDate']);
  const holds = files.relationshipsOf('HOLDS', ['cabinet', 'startDate', 'endDate']);
  return Array.from({ length: SIZE.persons }, (_, at) => {
    const surname = prose(random, 9);
    const key = person(
      `lid-${at}`,
      `${prose(random, 5)} ${surname}`,
      prose(random, 5),
      'A.B.',
      surname,
      random.next() < 0.5 ? 'vrouw' : 'man',
      random.int(1945, 1998),
      [`https://voorbeeld.nl/lid-${at}`],
    );
    const party = random.popular(parties.length, 1.6);
    if (random.next() < 0.25)
      memberOf(key, parties[(party + 1) % parties.length] ?? '', 'tweede-kamer', '2008-01-01', '2014-06-30');
    memberOf(key, parties[party] ?? '', 'tweede-kamer', '2014-07-01', null);
    if (at % 13 === 0) holds(key, random.pick(posts), 'kabinet-x', '2017-10-26', null);
    return key;
  });
};

const lawBook = (files: GraphFiles, random: Random, scale: number): World['articles'] => {
  const law = files.nodesOf(['Law'], ['title', 'kind', 'abbreviations:string[]', 'url']);
  const article = files.nodesOf(['LawArticle'], ['number', 'lawId', 'name', 'url']);
  const partOf = files.relationshipsOf('PART_OF');
  const count = Math.ceil(SIZE.laws * scale);
  const laws = Array.from({ length: count }, (_, at) => {
    const id = `BWBR${String(at).padStart(7, '0')}`;
    const title = `Wet ${prose(random, 30)}`;
    return { id, title, key: law(id, title, 'wet', [`W${at}`], `https://wetten.overheid.nl/${id}`) };
  });
  return Array.from({ length: Math.ceil(SIZE.articles * scale) }, (_, at) => {
    const home = laws[at < count ? at : random.popular(count, 1.5)] ?? laws[0];
    if (!home) throw new Error('no laws');
    const number = `${at}`;
    const url = `https://wetten.overheid.nl/jci1.3:c:${home.id}&artikel=${number}`;
    const key = article(`${home.id}/${number}`, number, home.id, `artikel ${number} ${home.title}`, url);
    partOf(key, home.key);
    return { key, law: home.key };
  });
};

/** Writes a graph in the model of docs/graph-model.md; the same for the same scale. */
export const generate = (files: GraphFiles, scale: number): void => {
  const random = new Random(42);
  const { posts, parties } = bodies(files, random);
  const persons = people(files, random, parties, posts);
  const articles = lawBook(files, random, scale);
  const addDocument = documentMaker(files, random, { articles, persons, posts });
  for (let at = 0; at < SIZE.documents * scale; at += 1) addDocument(at);
};
