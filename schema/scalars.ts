import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

const refused = (name: string, value: unknown, advice: string): GraphQLError =>
  new GraphQLError(`${name}: ${JSON.stringify(value)} is none: ${advice}`, { extensions: { code: 'BAD_USER_INPUT' } });

const isDay = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

builder.scalarType('Date', {
  description:
    'A calendar day (datum), `YYYY-MM-DD`, as written in the Netherlands; no time, no zone. E.g. `2018-03-08`.',
  serialize: (value) => String(value),
  parseValue: (value) => {
    if (typeof value === 'string' && isDay(value)) return value;
    throw refused('Date', value, 'write a day as YYYY-MM-DD, e.g. 2018-03-08');
  },
});

builder.scalarType('DateTime', {
  description:
    'A moment (tijdstip) in UTC, ISO 8601, e.g. `2026-11-24T12:00:00.000Z`; in a filter a day alone will do.',
  serialize: (value) => String(value),
  parseValue: (value) => {
    const time = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/u.test(value) ? Date.parse(value) : Number.NaN;
    if (!Number.isNaN(time)) return new Date(time).toISOString();
    throw refused('DateTime', value, 'write a moment as 2026-11-24T12:00:00Z, or a day as 2026-11-24');
  },
});
