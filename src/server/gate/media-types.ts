import type { IncomingMessage } from 'node:http';

const TAKEN = new Set(['application/json', 'application/graphql-response+json']);

/**
 * What is wrong with the type of a body, or undefined. Only JSON is taken: a page of another site can send forms and plain
 * text without being asked, JSON it cannot.
 */
export const typeFault = ({ headers }: IncomingMessage): string | undefined => {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') return `content-encoding ${encoding}: send the body as it is`;
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  if (!TAKEN.has(type.trim())) return `content-type ${type.trim() || 'missing'}: send application/json`;
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='));
  if (charset !== undefined && !/^charset="?utf-?8"?$/u.test(charset)) return `${charset}: send UTF-8`;
  return undefined;
};
