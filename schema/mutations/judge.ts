import { builder } from '../builder.ts';
import { localId, nodeKey } from '../ids.ts';
import { Judgement } from '../refs.ts';
import { VerdictEnum } from '../types/judgement.ts';
import { badInput, writerOf } from './write-access.ts';

const LONGEST_NOTE = 1000;
const LONGEST_NAME = 100;

const Place = builder.inputType('JudgedPlace', {
  description: 'A place in a text where no mention was found (plaats).',
  fields: (t) => ({
    document: t.id({ required: true, description: 'Id of the document, e.g. `Document:ah-tk-20232024-1292`.' }),
    start: t.int({ required: true, description: 'First character in `document.text`, in UTF-16 code units.' }),
    end: t.int({ required: true, description: 'First character behind it.' }),
  }),
});

builder.mutationField('judge', (t) =>
  t.field({
    type: Judgement,
    description:
      'Says that a link is right or wrong (beoordelen). It goes above the rules at once and at every later reading of the document.',
    args: {
      mention: t.arg.id({ description: 'Id of the mention, e.g. `Mention:doc:2018-0000060989#m120-140-law`.' }),
      place: t.arg({
        type: Place,
        description: 'Or a place where the rules found none; only with the verdict `RIGHT`.',
      }),
      entity: t.arg.id({ required: true, description: 'Global id of the thing, e.g. `Law:BWBR0010346`.' }),
      verdict: t.arg({ type: VerdictEnum, required: true, description: 'Right, wrong or unsure.' }),
      author: t.arg.string({ required: true, description: 'Name of the person who judges.' }),
      note: t.arg.string({ description: 'Why, in a sentence or two.' }),
    },
    resolve: async (_, given, context): Promise<never> => {
      const writer = writerOf(context);
      const { mention, place, entity, verdict, note } = given;
      const author = given.author.trim();
      if (author === '' || author.length > LONGEST_NAME)
        throw badInput(`author: give a name of 1 to ${LONGEST_NAME} characters`);
      if ((note?.length ?? 0) > LONGEST_NOTE) throw badInput(`note: at most ${LONGEST_NOTE} characters`);
      if (Boolean(mention) === Boolean(place)) throw badInput('give mention or place: one of the two');
      return (await writer.judge({
        mention: mention ? localId('Mention')(mention) : undefined,
        place: place ? { ...place, document: localId('Document')(place.document) } : undefined,
        entity: nodeKey(entity),
        verdict: verdict as never,
        author,
        note: note ?? undefined,
      })) as never;
    },
    graph: { match: '({t}:Judgement {key: {value:key}})', bind: { key: (__, { written }) => written } },
  }),
);
