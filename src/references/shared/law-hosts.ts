import type { Scene } from '../../domain/reference-type.ts';
import { firstEndingAfter } from '../../text/sorted.ts';
import type { LawName } from './law-name.ts';
import { lawNames } from './law-names.ts';

/** Finds the regulation that an article belongs to by where it stands. */
export interface Hosts {
  startingAt(position: number): LawName | undefined;
  /** The regulation right before a cue: `Wabo, art. 2.12`, `Arbowet: de artikelen 7 en 26`. */
  joinedBefore(position: number): LawName | undefined;
  /** The last regulation of these kinds named at most `reach` before; `anywhere`: also in another paragraph. */
  lastBefore(
    position: number,
    reach: number,
    kinds: ReadonlySet<LawName['kind']>,
    anywhere?: boolean,
  ): LawName | undefined;
}

const JOINED =
  /^(?: \([^()\n]{1,60}\))?(?:[,:;]? |: ?|,)(?:in het bijzonder |met name |meer specifiek |te weten |namelijk )?(?:in )?(?:de |het )?$/u;
const MAX_JOINT = 100;

export const hostsOf = (scene: Scene): Hosts => {
  const { text } = scene;
  const names = lawNames(scene);
  const byStart = new Map(names.map((name) => [name.start, name]));
  const before = (position: number): number => firstEndingAfter(names, position) - 1;
  return {
    startingAt: (position) => byStart.get(position),
    joinedBefore: (position) => {
      const name = names[before(position)];
      if (!name || position - name.end > MAX_JOINT) return undefined;
      return JOINED.test(text.slice(name.end, position)) ? name : undefined;
    },
    lastBefore: (position, reach, kinds, anywhere = false) => {
      for (let index = before(position); index >= 0; index -= 1) {
        const name = names[index];
        if (!name || position - name.end > reach) return undefined;
        if (!anywhere && text.slice(name.end, position).includes('\n')) return undefined;
        if (kinds.has(name.kind) && !name.needsArticle) return name;
      }
      return undefined;
    },
  };
};
