import { expect, test, vi } from 'vitest';
import { DataVersion } from '../../src/server/response-cache/data-version.ts';
import { ResponseCache } from '../../src/server/response-cache/index.ts';
import { hasAnswer } from '../../src/server/response-cache/tags.ts';

const body = (text: string): Buffer => Buffer.from(text);

test('an answer is given again while the data stay as they are, and never after', () => {
  const version = { current: 'v1' as string | undefined };
  const cache = new ResponseCache(version, 10_000, 'p');
  const asked = cache.asked('application/json', '{"query":"{a}"}');
  cache.keep(asked, body('one'));
  expect(cache.get(cache.asked('application/json', '{"query":"{a}"}'))?.toString()).toBe('one');
  expect(cache.get(cache.asked('application/json', '{"query":"{b}"}'))).toBeUndefined();
  expect(cache.get(cache.asked('application/graphql-response+json', '{"query":"{a}"}'))).toBeUndefined();
  version.current = 'v2';
  expect(cache.get(cache.asked('application/json', '{"query":"{a}"}'))).toBeUndefined();
  cache.keep(asked, body('late: it was asked of v1'));
  version.current = 'v1';
  expect(cache.get(cache.asked('application/json', '{"query":"{a}"}'))?.toString()).toBe('one');
  version.current = undefined;
  const unknown = cache.asked('application/json', '{"query":"{a}"}');
  cache.keep(unknown, body('of no known state'));
  expect([unknown.tag, cache.get(unknown)]).toEqual([undefined, undefined]);
});

test('tags tell document, variables, media type, data and program apart', () => {
  const tags = [
    ['p', 'v', 'application/json', 'a'],
    ['q', 'v', 'application/json', 'a'],
    ['p', 'w', 'application/json', 'a'],
    ['p', 'v', 'application/graphql-response+json', 'a'],
    ['p', 'v', 'application/json', 'b'],
  ].map(
    ([program = '', current = '', type = '', question = '']) =>
      new ResponseCache({ current }, 0, program).asked(type, question).tag,
  );
  expect(new Set(tags).size).toBe(tags.length);
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]{27}"$/u);
});

test('a client names the answers that it has', () => {
  const given = (value: string) => ({ headers: { 'if-none-match': value } }) as never;
  expect(hasAnswer(given('"x", W/"abc"'), '"abc"')).toBe(true);
  expect(hasAnswer(given('*'), '"abc"')).toBe(false);
  expect(hasAnswer(given('"abc"'), undefined)).toBe(false);
  expect(hasAnswer({ headers: {} } as never, '"abc"')).toBe(false);
});

test('the state is unknown from a write of our own until it is read anew, and while the database is away', async () => {
  let listener: () => void = () => undefined;
  const replies: ((value: string | Error) => void)[] = [];
  const graph = {
    read: () =>
      new Promise<[[string]]>((resolve, reject) => {
        replies.push((value) => (value instanceof Error ? reject(value) : resolve([[value]])));
      }),
    onWrite: (given: () => void) => {
      listener = given;
      return () => undefined;
    },
  };
  vi.useFakeTimers();
  const version = new DataVersion(graph, 1000);
  const settle = () => vi.advanceTimersByTimeAsync(0);
  replies.shift()?.('one');
  await settle();
  expect(version.current).toBe('one');
  await vi.advanceTimersByTimeAsync(1000);
  listener();
  expect(version.current).toBeUndefined();
  replies.shift()?.('read before the write ended');
  await settle();
  expect(version.current).toBeUndefined();
  replies.shift()?.('two');
  await settle();
  expect(version.current).toBe('two');
  await vi.advanceTimersByTimeAsync(1000);
  replies.shift()?.(new Error('away'));
  await settle();
  expect(version.current).toBeUndefined();
  version.close();
  vi.useRealTimers();
});
