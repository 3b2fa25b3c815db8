import { Buffer } from 'node:buffer';
import { builder } from '../builder.ts';
import { Document } from '../refs.ts';
import { badInput, writerOf } from './write-access.ts';

const bytesOf = (text: string | null | undefined, base64: string | null | undefined): Uint8Array => {
  if (typeof text === 'string' && typeof base64 !== 'string') return Buffer.from(text);
  if (typeof base64 === 'string' && typeof text !== 'string') {
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length > 0 && /^[\w+/\s-]+={0,2}\s*$/u.test(base64)) return bytes;
    throw badInput('base64: no bytes could be made of it');
  }
  throw badInput('give text, or base64 of the bytes of a file: one of the two');
};

builder.mutationField('ingest', (t) =>
  t.field({
    type: Document,
    description:
      'Reads a document into the graph (inlezen), as the command line does; reading the same again changes nothing.',
    args: {
      text: t.arg.string({ description: 'Its text, e.g. of an answer to questions.' }),
      base64: t.arg.string({ description: 'Or the bytes of a file (PDF, Word, …) in base64.' }),
      source: t.arg.string({
        required: true,
        description: 'Its address or name (bron), for people; nothing is fetched.',
      }),
    },
    resolve: async (_, { text, base64, source }, context): Promise<never> =>
      (await writerOf(context).ingest({ bytes: bytesOf(text, base64), source: source.slice(0, 500) })) as never,
    graph: { match: '({t}:Document {key: {value:key}})', bind: { key: (__, { written }) => written } },
  }),
);
