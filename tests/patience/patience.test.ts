import { expect, test, vi } from 'vitest';
import { DatabaseUnavailable, StatementTooSlow, shared, whileAlive } from '../../src/graph/patience.ts';

const PATIENCE = { unsureMs: 20, statementMs: 120 };
const after = <T>(ms: number, value: T): Promise<T> => new Promise((done) => setTimeout(() => done(value), ms));
const alive = async (): Promise<void> => undefined;

test('a slow statement of a living database is waited for', async () => {
  expect(await whileAlive(after(70, 'late'), alive, PATIENCE)).toBe('late');
});

test('one without end is given up', async () => {
  await expect(whileAlive(after(1000, 'never'), alive, PATIENCE)).rejects.toThrow(StatementTooSlow);
});

test('a database without a pulse is given up at once', async () => {
  const started = Date.now();
  const dead = async (): Promise<void> => {
    throw new DatabaseUnavailable('no pulse');
  };
  await expect(whileAlive(after(1000, 'never'), dead, PATIENCE)).rejects.toThrow(DatabaseUnavailable);
  expect(Date.now() - started).toBeLessThan(100);
});

test('a fast answer needs no pulse, an error comes through, and many share one', async () => {
  const pulse = vi.fn(alive);
  expect(await whileAlive(after(1, 'soon'), pulse, PATIENCE)).toBe('soon');
  await expect(whileAlive(Promise.reject(new Error('broken')), pulse, PATIENCE)).rejects.toThrow('broken');
  expect(pulse).not.toHaveBeenCalled();
  const beat = vi.fn(() => after(20, undefined));
  const one = shared(beat);
  await Promise.all([one(), one(), one()]);
  expect(beat).toHaveBeenCalledTimes(1);
});
