import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

const DRAIN_MS = 10_000;

/**
 * Ends a server without cutting anybody off: connections on which an answer is being made or sent are closed behind it, the
 * others at once. (node's `closeIdleConnections` takes an answer that is written and not yet sent for done.)
 */
export const drainable = (server: Server): (() => Promise<void>) => {
  const busy = new Map<Socket, number>();
  let isDraining = false;
  server.on('connection', (socket: Socket) => {
    busy.set(socket, 0);
    socket.once('close', () => busy.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    busy.set(socket, (busy.get(socket) ?? 0) + 1);
    response.once('close', () => {
      const left = (busy.get(socket) ?? 1) - 1;
      if (busy.has(socket)) busy.set(socket, left);
      if (isDraining && left === 0) socket.end();
    });
  });
  return () =>
    new Promise((resolve) => {
      isDraining = true;
      const force = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      // of http's own close the first step is closeIdleConnections
      NetServer.prototype.close.call(server, () => {
        clearTimeout(force);
        resolve();
      });
      for (const [socket, count] of busy) if (count === 0) socket.end();
    });
};
