import { createRequire } from 'node:module';
import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { exchangePlainly } from '../../src/graph/bolt/plain-messages.ts';
import { unpack } from '../../src/graph/bolt/unpack.ts';

/** The driver's own packing, as the oracle. */
const driver = createRequire(import.meta.url)('neo4j-driver-bolt-connection');
const RECORD = 0x71;
const RUNS = Number(process.env.FC_RUNS ?? 300);

const packed = (value: unknown): Buffer => {
  const sink = driver.channel.alloc(1 << 22);
  const packer = new driver.packstream.v2.Packer(sink);
  packer.packStruct(RECORD, [packer.packable(value)]);
  return sink._buffer.subarray(0, sink.position);
};

const channelBuffer = (bytes: Buffer) => {
  const buffer = driver.channel.alloc(bytes.length);
  bytes.copy(buffer._buffer);
  return buffer;
};

/** What the driver's channel makes of a message that comes in these chunks. */
const dechunked = (parts: readonly Buffer[]): unknown => {
  const chunks = [...parts, Buffer.alloc(0)].flatMap((part) => [
    Buffer.from([part.length >> 8, part.length & 255]),
    part,
  ]);
  const dechunker = new driver.channel.Dechunker();
  let message: unknown;
  dechunker.onmessage = (one: unknown) => {
    message = one;
  };
  dechunker.write(channelBuffer(Buffer.concat(chunks)));
  return message;
};

const byDriver = (bytes: Buffer): unknown => {
  const message = new driver.packstream.v2.Unpacker(true).unpack(channelBuffer(bytes));
  return message.fields;
};

/** Integers go as the driver packs them, in as few bytes as hold them. */
const { any: values } = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false),
    fc.integer().map((one) => neo4j.int(one)),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((one) => neo4j.int(one)),
    fc.constantFrom(-17, -16, -1, 0, 127, 128, 32_767, 32_768, -32_769, 2 ** 31, 2 ** 53).map((one) => neo4j.int(one)),
    fc.double(),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom('é'.repeat(200), 'x'.repeat(300), ''),
    fc.array(tie('any'), { maxLength: 20 }),
    fc.array(fc.constant(null), { minLength: 250, maxLength: 300 }),
    fc.dictionary(
      fc.string({ maxLength: 20 }).filter((key) => key !== '__proto__'),
      tie('any'),
    ),
  ),
}));

describe('unpack', () => {
  test('reads what the driver reads', () => {
    fc.assert(
      fc.property(fc.array(values, { maxLength: 5 }), (row) => {
        const bytes = packed(row);
        const message = unpack(bytes);
        expect(message?.signature).toBe(RECORD);
        expect(message?.fields).toEqual(byDriver(bytes));
      }),
      { numRuns: RUNS },
    );
  });

  test('reads texts of every length', () => {
    for (const length of [15, 16, 255, 256, 65_535, 65_536, 200_000])
      expect(unpack(packed(['é'.repeat(length)]))?.fields).toEqual([['é'.repeat(length)]]);
  });

  test('leaves dates and bytes to the driver', () => {
    const date = new driver.packstream.structure.Structure(0x44, [neo4j.int(17_000)]);
    expect(unpack(packed(['x', date]))).toBeUndefined();
    expect(unpack(packed([Int8Array.from([1, 2, 3])]))).toBeUndefined();
  });

  test('a message in several pieces is the same, wherever it was cut', () => {
    const row = ['een kop koffie — één', [neo4j.int(5), null], 'x'.repeat(500)];
    const bytes = packed(row);
    const asked: unknown[] = [];
    const protocol = { unpack: (message: unknown) => asked.push(message) };
    exchangePlainly(protocol);
    for (let cut = 1; cut < bytes.length; cut += 7) {
      const message = protocol.unpack(dechunked([bytes.subarray(0, cut), bytes.subarray(cut)]));
      expect(message).toEqual({ signature: RECORD, fields: [[row[0], [5, null], row[2]]] });
    }
    expect(asked).toEqual([]);
  });

  test('what it cannot read goes to the driver as it came', () => {
    const given = { position: 0, _buffer: packed([Int8Array.from([1])]) };
    const asked: unknown[] = [];
    const protocol = { unpack: (message: unknown) => asked.push(message) };
    exchangePlainly(protocol);
    protocol.unpack(given);
    protocol.unpack({ position: 3, _buffer: packed([null]) });
    protocol.unpack('something else');
    expect(asked).toEqual([given, { position: 3, _buffer: packed([null]) }, 'something else']);
  });
});
