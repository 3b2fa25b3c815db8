import { startProxy } from '../neo4j/proxy.ts';
import { type ServerName, type Surroundings, start } from '../servers/all.ts';
import { Connection, requestOf } from './connection.ts';

const ASKED = 40;

/** What a request costs on the way to Neo4j. */
export interface Trips {
  /** Round trips a request. */
  readonly trips: number;
  /** Different texts that were run: more than those of one request would miss Neo4j's cache of plans. */
  readonly statements: number;
}

/** Asks each question one by one, over a counting proxy. */
export const countTrips = async <Name extends string>(
  server: ServerName,
  surroundings: Surroundings,
  bodies: ReadonlyMap<Name, readonly Buffer[]>,
): Promise<ReadonlyMap<Name, Trips>> => {
  const proxy = await startProxy(surroundings.neo4jPort);
  const running = await start(server, { ...surroundings, neo4jPort: proxy.port });
  const connection = new Connection(running.url);
  const ask = (body: Buffer) => connection.ask(requestOf(running.url, body));
  const counted = new Map<Name, Trips>();
  try {
    for (const [name, all] of bodies) {
      // connections are opened and greeted before it counts
      for (const body of all.slice(0, 3)) await ask(body);
      proxy.take();
      const asked = all.slice(0, ASKED);
      for (const body of asked) await ask(body);
      const { trips, statements } = proxy.take();
      counted.set(name, { trips: trips / asked.length, statements });
    }
  } finally {
    connection.close();
    await running.close();
    proxy.close();
  }
  return counted;
};
