import type { ServerResponse } from 'node:http';
import { json } from '../answers.ts';

/** A fault as GraphQL says it, without `data`: nothing was run. */
export const refuse = (
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void => json(response, status, { errors: [{ message, extensions: { code } }] }, headers);
