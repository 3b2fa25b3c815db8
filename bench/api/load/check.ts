import { Agent } from 'node:http';
import type { Server } from '../servers/start.ts';
import { post } from './client.ts';
import { holdsSame, isSame } from './same.ts';

const CHECKED = 15;

/** @throws where a server answers something else than ours: then its speed would say nothing */
export const checkSame = async (
  question: string,
  ours: readonly [Server, readonly Buffer[]],
  other: readonly [Server, readonly Buffer[]],
): Promise<void> => {
  const agent = new Agent({ keepAlive: true });
  const hasOurShape = !other[0].name.startsWith('peer');
  for (let at = 0; at < Math.min(CHECKED, ours[1].length); at += 1) {
    const mine = await post(ours[0].url, agent, ours[1][at] as Buffer);
    const theirs = await post(other[0].url, agent, other[1][at] as Buffer);
    const fine = mine.status === 200 && (hasOurShape ? isSame : holdsSame)(mine, theirs);
    if (!fine)
      throw new Error(
        `${question}: ${other[0].name} answers something else\n${ours[1][at]}\n${mine.body.subarray(0, 1500)}\n${theirs.body.subarray(0, 1500)}`,
      );
  }
  agent.destroy();
};
