import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { drainable } from '../../src/server/drain.ts';

const LARGE = 30_000_000;

test('an answer that is written and not yet taken by its reader is sent whole', async () => {
  const server = createServer((_, response) => response.end(Buffer.alloc(LARGE)));
  const drain = drainable(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  let ended: Promise<void> | undefined;
  const size = await new Promise<number>((done, fail) => {
    const sent = request({ port, host: '127.0.0.1', agent }, (response) => {
      ended = drain();
      // a reader that takes its time
      setTimeout(() => {
        let read = 0;
        response.on('data', (chunk: Buffer) => {
          read += chunk.length;
        });
        response.on('end', () => done(read));
        response.on('error', fail);
      }, 300);
    });
    sent.on('error', fail);
    sent.end();
  });
  expect(size).toBe(LARGE);
  await ended;
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
});

test('connections on which nothing is asked do not hold up the end', async () => {
  const server = createServer((_, response) => response.end('x'));
  const drain = drainable(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await (await fetch(`http://127.0.0.1:${port}`)).text();
  const started = performance.now();
  await drain();
  expect(performance.now() - started).toBeLessThan(1000);
});
