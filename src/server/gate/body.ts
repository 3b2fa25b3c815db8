import type { IncomingMessage } from 'node:http';

/** A request whose body was read; what stands behind the gate takes it from here. */
export type ReadRequest = IncomingMessage & { body?: Buffer };

export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** The whole body, kept on the request as well. @throws BodyTooLarge as soon as that shows */
export const readBody = (request: ReadRequest, limit: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > limit) return reject(new BodyTooLarge());
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      request.pause();
      reject(new BodyTooLarge());
    });
    request.on('error', reject);
    request.on('end', () => {
      const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
      request.body = body;
      resolve(body);
    });
  });
