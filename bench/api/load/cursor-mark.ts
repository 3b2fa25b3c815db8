import { type Surroundings, start } from '../servers/all.ts';
import { Connection, requestOf } from './connection.ts';

/** How a cursor of a list in its usual order begins, read from one of ours: the raw server writes its cursors the same. */
export const cursorMarkOf = async (
  bodies: readonly Buffer[] | undefined,
  surroundings: Omit<Surroundings, 'cursorMark'>,
): Promise<string> => {
  const [body] = bodies ?? [];
  if (!body) return '';
  const server = await start('ours', { ...surroundings, cursorMark: '' });
  const connection = new Connection(server.url);
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      // on a cold database the first answer may come too late
      const reply = await connection.ask(requestOf(server.url, body));
      const cursor = /"endCursor":"([^"]+)"/u.exec(reply.body.toString())?.[1];
      if (cursor) return String((JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[])[0]);
    }
    return '';
  } finally {
    connection.close();
    await server.close();
  }
};
