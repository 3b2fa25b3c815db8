import type { Scene } from '../../domain/reference-type.ts';
import { UnitBuffer } from '../../text/units.ts';
import { CAPITAL, DIGIT, kindOf } from './word-kinds.ts';

/** Where capitals and numbers stand: by far the most units of a text are neither. */
export interface Landmarks {
  /** Offsets of all capitals, in text order. */
  readonly capitals: Int32Array;
  /** Offsets of digits (0 to 9) that stand behind none, in text order. */
  readonly numbers: Int32Array;
}

const buffer = new UnitBuffer();
let room = { capitals: new Int32Array(4096), numbers: new Int32Array(4096) };

const read = ({ text }: Scene): Landmarks => {
  const { length } = text;
  const units = buffer.read(text);
  if (room.capitals.length < length) room = { capitals: new Int32Array(length), numbers: new Int32Array(length) };
  const { capitals, numbers } = room;
  let capital = 0;
  let number = 0;
  for (let at = 0; at < length; at += 1) {
    const kind = kindOf(units[at] ?? 0);
    if (kind < CAPITAL) continue;
    if (kind === CAPITAL) {
      capitals[capital] = at;
      capital += 1;
    } else if (at === 0 || kindOf(units[at - 1] ?? 0) !== DIGIT) {
      numbers[number] = at;
      number += 1;
    }
  }
  return { capitals: capitals.subarray(0, capital), numbers: numbers.subarray(0, number) };
};

let latest: { readonly scene: Scene; readonly found: Landmarks } | undefined;

/** One pass, once a scene; what it gives is valid until another scene is asked for, for its room is used again. */
export const landmarks = (scene: Scene): Landmarks => {
  if (latest?.scene === scene) return latest.found;
  const found = read(scene);
  latest = { scene, found };
  return found;
};
