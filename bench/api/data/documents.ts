import type { GraphFiles } from './csv.ts';
import type { Random } from './random.ts';
import { prose } from './words.ts';
import type { World } from './world.ts';

interface Cited {
  readonly ids: string[];
  readonly start: number;
  readonly confidence: number;
  readonly direct: boolean;
}

const SHA = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const PART = [
  'partId',
  'kind',
  'number:long',
  'numbers:string[]',
  'start:long',
  'end:long',
  'order:long',
  'date',
  'name',
  'text',
];

const dayIn = (random: Random): string =>
  `${random.int(2010, 2024)}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;

const tables = (files: GraphFiles) => ({
  document: files.nodesOf(
    ['Document'],
    ['kind', 'title', 'reference', 'date', 'submitted', 'answered', 'mediaType', 'sha256', 'source', 'text'],
  ),
  question: files.nodesOf(['Question', 'Part'], PART),
  answer: files.nodesOf(['Answer', 'Part'], PART),
  mention: files.nodesOf(
    ['Mention'],
    [
      'type',
      'surface',
      'start:long',
      'end:long',
      'quote',
      'quoteStart:long',
      'rule',
      'status',
      'confidence:double',
      'partId',
    ],
  ),
  hasPart: files.relationshipsOf('HAS_PART', ['order:long']),
  answers: files.relationshipsOf('ANSWERS'),
  askedBy: files.relationshipsOf('ASKED_BY', ['order:long']),
  submittedBy: files.relationshipsOf('SUBMITTED_BY', ['order:long']),
  signedBy: files.relationshipsOf('SIGNED_BY', ['order:long']),
  addressedTo: files.relationshipsOf('ADDRESSED_TO', ['order:long']),
  answeredBy: files.relationshipsOf('ANSWERED_BY', ['order:long']),
  contains: files.relationshipsOf('CONTAINS'),
  mentions: files.relationshipsOf('MENTIONS'),
  refersTo: files.relationshipsOf('REFERS_TO', ['confidence:double', 'method', 'note']),
  cites: files.relationshipsOf('CITES', [
    'count:long',
    'direct:boolean',
    'date',
    'confidence:double',
    'firstStart:long',
    'mentionIds:string[]',
  ]),
});

/** Adds documents one by one: two to eight questions, each with its answer, ten mentions an answer on average. */
export const documentMaker = (files: GraphFiles, random: Random, world: World): ((at: number) => void) => {
  const to = tables(files);

  const addMentions = (document: string, answer: string, partId: string, date: string): void => {
    const cited = new Map<string, Cited>();
    const cite = (target: string, mention: string, one: Omit<Cited, 'ids'>): void => {
      const known = cited.get(target);
      if (known) known.ids.push(mention);
      else cited.set(target, { ids: [mention], ...one });
    };
    let target = random.popular(world.articles.length);
    const count = Math.floor(-Math.log(1 - random.next()) * 10);
    for (let at = 0; at < count; at += 1) {
      if (random.next() < 0.7) target = random.popular(world.articles.length);
      const { key, law } = world.articles[target] ?? { key: '', law: '' };
      const start = at * 150 + random.int(0, 100);
      const confidence = random.int(80, 99) / 100;
      const surface = `artikel ${target} ${prose(random, 8)}`;
      const id = `${document}#m${partId}-${start}-law-article`;
      const mention = to.mention(
        id,
        'law-article',
        surface,
        start,
        start + surface.length,
        `${prose(random, 60)} ${surface} ${prose(random, 50)}`,
        61,
        'law-article.head-first',
        'resolved',
        confidence,
        partId,
      );
      to.contains(answer, mention);
      to.mentions(answer, mention);
      to.refersTo(mention, key, confidence, 'identifier', 'the number of the article and the name of the law');
      cite(key, id, { start, confidence, direct: true });
      cite(law, id, { start, confidence, direct: false });
    }
    for (const [key, { ids, start, confidence, direct }] of cited)
      to.cites(answer, key, ids.length, direct, date, confidence, start, ids);
  };

  const chosen = (): readonly string[] => {
    const wanted = random.next() < 0.6 ? 1 : random.next() < 0.7 ? 2 : random.int(3, 5);
    const askers = new Set<string>();
    while (askers.size < wanted) askers.add(world.persons[random.popular(world.persons.length, 1.4)] ?? '');
    return [...askers];
  };

  return (at) => {
    const date = dayIn(random);
    const id = `ah-tk-${at}`;
    const document = to.document(
      id,
      'answer',
      `Vragen over ${prose(random, 60)}`,
      `2018Z${at}`,
      date,
      date,
      date,
      'text/plain',
      SHA,
      `kamervragen/${id}.txt`,
      prose(random, 200),
    );
    const askers = chosen();
    const post = random.pick(world.posts);
    askers.forEach((person, order) => {
      to.submittedBy(document, person, order);
    });
    to.signedBy(document, random.pick(world.persons), 0);
    to.addressedTo(document, post, 0);
    to.answeredBy(document, post, 0);
    const questions = random.int(2, 8);
    for (let number = 1; number <= questions; number += 1) {
      const start = number * 3000;
      const question = to.question(
        `${id}/q${number}`,
        `q${number}`,
        'question',
        number,
        [`${number}`],
        start,
        start + 400,
        number * 2,
        date,
        `vraag ${number}`,
        prose(random, random.int(150, 450)),
      );
      const answer = to.answer(
        `${id}/a${number}`,
        `a${number}`,
        'answer',
        number,
        [`${number}`],
        start + 400,
        start + 2500,
        number * 2 + 1,
        date,
        null,
        prose(random, random.int(300, 2100)),
      );
      to.hasPart(document, question, number * 2);
      to.hasPart(document, answer, number * 2 + 1);
      to.answers(answer, question);
      askers.forEach((person, order) => {
        to.askedBy(question, person, order);
      });
      addMentions(id, answer, `a${number}`, date);
    }
  };
};
