const RUN = 0x10;
/** How a string of more than 15, 255 and 65535 bytes starts. */
const STRING_8 = 0xd0;
const STRING_16 = 0xd1;

const stringAt = (message: Buffer, at: number): string => {
  const sign = message[at] ?? 0;
  if (sign >= 0x80 && sign < 0x90) return message.toString('utf8', at + 1, at + 1 + (sign & 15));
  if (sign === STRING_8) return message.toString('utf8', at + 2, at + 2 + message.readUInt8(at + 1));
  if (sign === STRING_16) return message.toString('utf8', at + 3, at + 3 + message.readUInt16BE(at + 1));
  return message.toString('utf8', at + 5, at + 5 + message.readUInt32BE(at + 1));
};

/** Reads what a driver sends, and calls back with the text of each statement that it runs. */
export const statementsIn = (found: (text: string) => void): ((chunk: Buffer) => void) => {
  let buffer = Buffer.alloc(0);
  let message: Buffer[] = [];
  let isGreeting = true;
  return (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    if (isGreeting) {
      // the handshake ends where the HELLO begins: a structure of one field with the signature 1
      const hello = buffer.indexOf(Buffer.from([0xb1, 0x01]));
      if (hello < 2) return;
      buffer = buffer.subarray(hello - 2);
      isGreeting = false;
    }
    while (buffer.length >= 2) {
      const size = buffer.readUInt16BE(0);
      if (buffer.length < 2 + size) return;
      if (size > 0) message.push(buffer.subarray(2, 2 + size));
      else {
        const whole = Buffer.concat(message);
        if (whole[1] === RUN) found(stringAt(whole, 2));
        message = [];
      }
      buffer = buffer.subarray(2 + size);
    }
  };
};
