import { connect, createServer, type Socket } from 'node:net';
import { statementsIn } from './bolt.ts';

/** Counts what goes over a server's connections to Neo4j. */
export interface Proxy {
  readonly port: number;
  /** Since the last call: round trips (changes of direction, from the server to Neo4j), and the different statements. */
  take(): { readonly trips: number; readonly statements: number };
  close(): void;
}

/** Stands between a server and Neo4j. */
export const startProxy = async (target: number): Promise<Proxy> => {
  let trips = 0;
  const statements = new Set<string>();
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    const look = statementsIn((text) => statements.add(text));
    let isUp = false;
    client.on('data', (chunk: Buffer) => {
      if (!isUp) trips += 1;
      isUp = true;
      look(chunk);
      upstream.write(chunk);
    });
    upstream.on('data', (chunk: Buffer) => {
      isUp = false;
      client.write(chunk);
    });
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one);
      one.setNoDelay(true);
      one.on('close', () => other.destroy()).on('error', () => other.destroy());
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    take: () => {
      const taken = { trips, statements: statements.size };
      trips = 0;
      statements.clear();
      return taken;
    },
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
};
