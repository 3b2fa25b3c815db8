import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { SchemaContext } from '../../../schema/index.ts';
import type { ReadRequest } from '../gate/body.ts';
import type { Handler } from '../gate/index.ts';
import { checkVariables } from '../limits/check-variables.ts';
import { noteOf } from '../observe/note.ts';
import { persistedOperations } from '../persisted.ts';
import type { Asked, ResponseCache } from '../response-cache/index.ts';
import { hasAnswer, keepingOf } from '../response-cache/tags.ts';
import { answered, runOf } from './answer.ts';
import { type MediaType, mediaTypeFor, type Question, questionOfBody, questionOfSearch } from './asked.ts';
import { Documents } from './documents.ts';
import { keepReads, type Reads } from './reads.ts';

export interface FastPathOptions {
  readonly schema: GraphQLSchema;
  readonly context: SchemaContext;
  /** Takes what is not answered here. */
  readonly next: Handler;
  readonly cache: ResponseCache;
  /** Whether only named operations are answered. */
  readonly persistedOnly: boolean;
}

/** A question under way. */
interface Turn {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly type: MediaType;
  readonly asked: Asked;
}

const send = ({ response, type, asked }: Turn, body: Buffer): void => {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'content-length': body.length };
  response.writeHead(200, { ...headers, ...keepingOf(asked.tag, response) });
  response.end(body);
};

const notModified = ({ request, response, asked }: Turn): void => {
  noteOf(request).isHit = true;
  response.writeHead(304, keepingOf(asked.tag, response));
  response.end();
};

/**
 * Answers questions that are made wholly of compiled fields: statements run, and the rows are written as JSON at once; or
 * nothing runs, where the answer is known and the data are as they were. All else goes on to `next`, with what was read for
 * it. Stands behind the gate, and holds to the same limits as yoga's plugins.
 */
export const fastPath = ({ schema, context, next, cache, persistedOnly }: FastPathOptions): Handler => {
  const stored = persistedOperations();
  const admitted = new Set(stored.values());
  const documents = new Documents(schema, (text) => !persistedOnly || admitted.has(text));

  const runFor = (turn: Turn, { query, operationName, variables }: Question) => {
    const operation = checkVariables(variables) ? undefined : documents.operation(query, operationName);
    const run = operation && runOf(schema, operation, variables, context);
    if (run) {
      const { hash, definition } = operation;
      const name = definition.name?.value;
      Object.assign(noteOf(turn.request), {
        hash,
        cost: run.cost,
        ...(name ? { operation: name } : {}),
      });
    }
    return run;
  };

  const answer = async (turn: Turn, question: Question | undefined): Promise<unknown> => {
    const { request, response, asked } = turn;
    const run = question && runFor(turn, question);
    if (!run) return next(request, response);
    const reads: Reads = new Map();
    let written: Buffer;
    try {
      written = Buffer.from(await answered(run, context, reads));
    } catch {
      keepReads(request, reads);
      return next(request, response);
    }
    cache.keep(asked, written);
    return send(turn, written);
  };

  return (request: ReadRequest, response) => {
    const { url = '', body } = request;
    const type = mediaTypeFor(request);
    const given = request.method === 'GET' ? url.slice(url.indexOf('?') + 1) : body?.toString();
    if (!type || given === undefined) return next(request, response);
    const turn = { request, response, type, asked: cache.asked(type, given) };
    if (hasAnswer(request, turn.asked.tag)) return notModified(turn);
    const kept = cache.get(turn.asked);
    if (kept) {
      noteOf(request).isHit = true;
      return send(turn, kept);
    }
    return answer(turn, request.method === 'GET' ? questionOfSearch(given, stored) : questionOfBody(given, stored));
  };
};
