import type { Config } from '../config.ts';
import { loadRegistries } from '../registries/load.ts';
import { extractorOf } from '../server/extractor.ts';
import { startServer } from '../server/index.ts';
import { openLog } from '../server/observe/log.ts';
import { keepAnswersShortLived } from '../server/short-lived.ts';
import { warmUp } from '../server/warm.ts';
import { done, hint, say } from './output.ts';
import type { Opened } from './with-graph.ts';

/** Serves until a signal asks to stop; then finishes what is under way. */
export const serveUntilStopped = async (config: Config, opened: Opened): Promise<void> => {
  keepAnswersShortLived();
  const log = openLog(config.logLevel, process.stderr.fd);
  const extractor = extractorOf(await loadRegistries());
  const server = await startServer({
    config,
    log,
    graph: opened.graph,
    extractor,
    report: (error) => log.error({ error: String(error) }, 'request failed'),
  });
  done(`GraphiQL and API: ${server.url}`);
  hint('stop: Ctrl-C     another terminal: npx kamergraaf doctor');
  let isOver = false;
  void warmUp(opened.graph, extractor, () => isOver);
  await new Promise<void>((resolve) => {
    const stop = (signal: NodeJS.Signals): void => {
      say(`${signal}: finishing what is under way …`);
      isOver = true;
      resolve();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await server.close();
  log.flush();
};
