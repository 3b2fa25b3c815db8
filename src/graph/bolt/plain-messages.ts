import type { Protocol } from './known-driver.ts';
import { unpack } from './unpack.ts';

/** A message as the driver's channel hands it on: in one piece, or in as many as it came in. */
interface Pieces {
  readonly position?: number;
  readonly _buffer?: unknown;
  readonly _buffers?: readonly Pieces[];
}

/** The message in one piece; undefined where it is not what is expected. */
const bytesOf = ({ position, _buffer, _buffers }: Pieces): Buffer | undefined => {
  if (position !== 0) return undefined;
  if (Buffer.isBuffer(_buffer)) return _buffer;
  const parts = _buffers?.map(({ _buffer: part }) => part) ?? [];
  return parts.length > 0 && parts.every(Buffer.isBuffer) ? Buffer.concat(parts) : undefined;
};

/** A usual statement with its values, in one piece: by itself the driver sends 1400 bytes at a time. */
const SENT_BYTES = 8192;

const changed = new WeakSet<Protocol>();

/** Has a connection's messages sent whole, and read by {@link unpack}, or by the driver itself where that cannot. */
export const exchangePlainly = (protocol: Protocol): void => {
  if (changed.has(protocol)) return;
  changed.add(protocol);
  if (typeof protocol._chunker?._bufferSize === 'number') protocol._chunker._bufferSize = SENT_BYTES;
  const byDriver = protocol.unpack.bind(protocol);
  protocol.unpack = (message) => {
    const bytes = bytesOf(message as Pieces);
    return (bytes && unpack(bytes)) ?? byDriver(message);
  };
};
