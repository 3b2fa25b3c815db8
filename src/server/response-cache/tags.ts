import type { IncomingMessage, ServerResponse } from 'node:http';

/** Whether the client says that it has the answer of this tag; weak tags count as well, `*` does not. */
export const hasAnswer = ({ headers }: IncomingMessage, tag: string | undefined): boolean => {
  const given = headers['if-none-match'];
  if (given === undefined || tag === undefined) return false;
  return given.split(',').some((one) => one.trim().replace(/^W\//u, '') === tag);
};

/** How answers may be kept by others: always to be asked for again, which costs nothing while nothing changed. */
export const keepingOf = (tag: string | undefined, response: ServerResponse): Readonly<Record<string, string>> => {
  if (tag === undefined) return {};
  const vary = response.getHeader('vary');
  return { etag: tag, 'cache-control': 'no-cache', vary: vary === undefined ? 'Accept' : `${vary}, Accept` };
};
