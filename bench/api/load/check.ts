import type { Server } from '../servers/start.ts';
import { Connection, requestOf } from './connection.ts';
import { holdsSame, isSame } from './same.ts';

const CHECKED = 15;

/** @throws where a server answers something else than ours: then its speed would say nothing */
export const checkSame = async (
  question: string,
  ours: readonly [Server, readonly Buffer[]],
  other: readonly [Server, readonly Buffer[]],
): Promise<void> => {
  const [first, second] = [new Connection(ours[0].url), new Connection(other[0].url)];
  const hasOurShape = !other[0].name.startsWith('peer');
  for (let at = 0; at < Math.min(CHECKED, ours[1].length); at += 1) {
    const mine = await first.ask(requestOf(ours[0].url, ours[1][at] as Buffer));
    const theirs = await second.ask(requestOf(other[0].url, other[1][at] as Buffer));
    const fine = mine.status === 200 && (hasOurShape ? isSame : holdsSame)(mine, theirs);
    if (!fine)
      throw new Error(
        `${question}: ${other[0].name} answers something else\n${ours[1][at]}\n${mine.body.subarray(0, 1500)}\n${theirs.body.subarray(0, 1500)}`,
      );
  }
  first.close();
  second.close();
};
