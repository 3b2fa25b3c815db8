import { type Logger, type LoggerOptions, pino } from 'pino';

/** Lines are written together: each by itself would cost a request as much as reading its question. */
const BUFFER_BYTES = 8192;
const FLUSH_MS = 250;
/** Warnings and worse go out at once, and so do writes with their author. */
const URGENT = 40;

const OPTIONS: LoggerOptions = {
  base: null,
  redact: ['token', 'authorization', '*.token', '*.authorization'],
};

const isUrgent = (level: number, [first]: readonly unknown[]): boolean =>
  level >= URGENT || (typeof first === 'object' && first !== null && 'audit' in first);

/** The log of a server on a file descriptor, one JSON object a line; what waits is out within a quarter of a second. */
export const openLog = (level: string, descriptor: number): Logger => {
  const destination = pino.destination({ dest: descriptor, sync: false, minLength: BUFFER_BYTES });
  setInterval(() => destination.flush(), FLUSH_MS).unref();
  return pino(
    {
      ...OPTIONS,
      level,
      hooks: {
        logMethod(given, method, line) {
          method.apply(this, given);
          if (isUrgent(line, given)) destination.flush();
        },
      },
    },
    destination,
  );
};
