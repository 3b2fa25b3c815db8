/** Thrown where a message holds what is not read here: dates, points, nodes, bytes. */
class NotPlain extends Error {
  override readonly name = 'NotPlain';
}

export interface Message {
  readonly signature: number;
  readonly fields: readonly unknown[];
}

/** PackStream's signs of a type; lengths and small values stand in the sign itself, or in the bytes behind it. */
const [NULL, FLOAT, FALSE, TRUE] = [0xc0, 0xc1, 0xc2, 0xc3];
const [INT_8, INT_16, INT_32, INT_64] = [0xc8, 0xc9, 0xca, 0xcb];
const [STRING_8, STRING_16, STRING_32] = [0xd0, 0xd1, 0xd2];
const [LIST_8, LIST_16, LIST_32] = [0xd4, 0xd5, 0xd6];
const [MAP_8, MAP_16, MAP_32] = [0xd8, 0xd9, 0xda];

/** An integer that JavaScript holds exactly, or an infinity: as the driver does without lossless integers. */
const asNumber = (value: bigint): number => {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) return Number.POSITIVE_INFINITY;
  return value < BigInt(Number.MIN_SAFE_INTEGER) ? Number.NEGATIVE_INFINITY : Number(value);
};

/**
 * Reads PackStream from one piece of memory, by one look at each sign. The driver asks of each value in turn whether it is a
 * boolean, a number, a string …, byte by byte through three layers of buffers.
 */
class Unpacker {
  private readonly bytes: Buffer;
  private at: number;

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  value(): unknown {
    const sign = this.bytes[this.at++] as number;
    if (sign < 0x80) return sign;
    if (sign < 0x90) return this.text(sign & 15);
    if (sign < 0xa0) return this.list(sign & 15);
    if (sign < 0xb0) return this.map(sign & 15);
    if (sign >= 0xf0) return sign - 0x100;
    return this.marked(sign);
  }

  private marked(sign: number): unknown {
    switch (sign) {
      case NULL:
        return null;
      case TRUE:
        return true;
      case FALSE:
        return false;
      case STRING_8:
      case STRING_16:
      case STRING_32:
        return this.text(this.size(sign - STRING_8));
      case LIST_8:
      case LIST_16:
      case LIST_32:
        return this.list(this.size(sign - LIST_8));
      case MAP_8:
      case MAP_16:
      case MAP_32:
        return this.map(this.size(sign - MAP_8));
      default:
        return this.number(sign);
    }
  }

  private number(sign: number): number {
    const { bytes, at } = this;
    switch (sign) {
      case INT_8:
        this.at += 1;
        return bytes.readInt8(at);
      case INT_16:
        this.at += 2;
        return bytes.readInt16BE(at);
      case INT_32:
        this.at += 4;
        return bytes.readInt32BE(at);
      case INT_64:
        this.at += 8;
        return asNumber(bytes.readBigInt64BE(at));
      case FLOAT:
        this.at += 8;
        return bytes.readDoubleBE(at);
      default:
        throw new NotPlain();
    }
  }

  /** A length in one, two or four bytes. */
  private size(power: number): number {
    const { bytes, at } = this;
    this.at += 1 << power;
    if (power === 0) return bytes[at] as number;
    return power === 1 ? bytes.readUInt16BE(at) : bytes.readUInt32BE(at);
  }

  private text(size: number): string {
    const start = this.at;
    this.at += size;
    return size === 0 ? '' : this.bytes.toString('utf8', start, this.at);
  }

  private list(size: number): unknown[] {
    const values: unknown[] = [];
    for (let left = size; left > 0; left -= 1) values.push(this.value());
    return values;
  }

  private map(size: number): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (let left = size; left > 0; left -= 1) {
      const key = this.value() as string;
      values[key] = this.value();
    }
    return values;
  }
}

/** A structure of one field: every message of the server is one. */
const MESSAGE = 0xb1;

/** A message of the server; undefined where it holds more than plain values, which the driver itself has to read. */
export const unpack = (bytes: Buffer): Message | undefined => {
  if (bytes[0] !== MESSAGE) return undefined;
  try {
    return { signature: bytes[1] as number, fields: [new Unpacker(bytes, 2).value()] };
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
};
