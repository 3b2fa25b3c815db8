import { describe, expect, test } from 'vitest';
import { Limiter, Overloaded } from '../../src/server/gate/limiter.ts';

const options = { slots: 2, targetMs: 50, intervalMs: 200, longestQueue: 3 };
const settled = (promise: Promise<void>): Promise<string> =>
  promise.then(
    () => 'in',
    (error: unknown) => (error instanceof Overloaded ? 'shed' : 'fault'),
  );

describe('limiter', () => {
  test('lets so many in, and the next when one leaves', async () => {
    const limiter = new Limiter(options);
    await limiter.enter();
    await limiter.enter();
    const third = settled(limiter.enter());
    expect([limiter.inFlight, limiter.queued]).toEqual([2, 1]);
    limiter.leave();
    expect(await third).toBe('in');
    expect([limiter.inFlight, limiter.queued]).toEqual([2, 0]);
  });

  test('a burst waits out the interval; in a standing queue one waits only the target', async () => {
    let now = 0;
    const limiter = new Limiter(options, () => now);
    await limiter.enter();
    await limiter.enter();
    const early = settled(limiter.enter());
    now = 150;
    const late = settled(limiter.enter());
    limiter.leave();
    expect(await early).toBe('in');
    now = 210;
    // never empty for longer than the interval: 60 ms are too long by now
    limiter.leave();
    expect(await late).toBe('shed');
    expect([limiter.inFlight, limiter.queued]).toEqual([1, 0]);
  });

  test('turns away at once where the queue is full', async () => {
    const limiter = new Limiter(options);
    const all = Array.from({ length: 6 }, () => settled(limiter.enter()));
    expect(await all[5]).toBe('shed');
    for (let i = 0; i < 5; i += 1) limiter.leave();
    expect(await Promise.all(all)).toEqual(['in', 'in', 'in', 'in', 'in', 'shed']);
  });

  test('those whom nobody lets in are turned away by the clock', async () => {
    const limiter = new Limiter(options);
    await Promise.all([limiter.enter(), limiter.enter()]);
    expect(await settled(limiter.enter())).toBe('shed');
  });
});
