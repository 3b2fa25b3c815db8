import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { csvOf, flattenOne, SeveralLists } from '../tables/flatten.ts';
import type { Handler } from './gate/index.ts';

const CSV = 'text/csv';

/** `?format=csv` is as good as `Accept: text/csv`: a spreadsheet cannot send the latter. */
export const withFormat = (next: Handler): Handler => {
  return (request: IncomingMessage, response) => {
    const { url = '' } = request;
    const at = url.indexOf('?');
    const format = at < 0 ? null : new URLSearchParams(url.slice(at)).get('format');
    if (format === 'csv') request.headers.accept = CSV;
    return next(request, response);
  };
};

interface Result {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/** What yoga keeps for itself in an error stays inside. */
const shown = (error: unknown): unknown => {
  const { message, locations, path, extensions } = JSON.parse(JSON.stringify(error));
  const { http: _, ...rest } = extensions ?? {};
  return { message, locations, path, extensions: rest };
};

/** Excel takes a file without this sign for something else than UTF-8; a program may trip over it. */
const signOf = (url: string): string => (url.includes('format=csv') ? '\uFEFF' : '');

const fault = (message: string): Result => ({ errors: [{ message, extensions: { code: 'NO_TABLE' } }] });

const tableOf = (data: unknown): string | Result => {
  try {
    const { columns, rows } = flattenOne(data);
    return csvOf(columns, rows);
  } catch (error) {
    if (error instanceof SeveralLists) return fault(error.message);
    throw error;
  }
};

/** Answers as a table where that is asked for; faults stay JSON. */
export const csvPlugin: Plugin = {
  onResultProcess({ request, acceptableMediaTypes, setResultProcessor }) {
    acceptableMediaTypes.push(CSV);
    if (!request.headers.get('accept')?.includes(CSV)) return;
    setResultProcessor((given, { Response }) => {
      const { data, errors } = given as Result;
      const table = errors || !data ? { errors: (errors ?? []).map(shown) } : tableOf(data);
      if (typeof table !== 'string')
        return new Response(JSON.stringify(table), {
          status: 400,
          headers: { 'content-type': 'application/json; charset=utf-8' },
        });
      return new Response(`${signOf(request.url)}${table}`, {
        status: 200,
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': 'inline; filename="kamergraaf.csv"',
        },
      });
    }, CSV);
  },
};
