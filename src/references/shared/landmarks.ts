import type { Scene } from '../../domain/reference-type.ts';
import { UnitBuffer } from '../../text/units.ts';
import { CAPITAL, kindOf, OTHER } from './word-kinds.ts';

/** Where capitals and digits stand, several in a row once: by far the most units of a text are neither. */
export interface Landmarks {
  /** Offsets in text order. */
  readonly capitals: Int32Array;
  /** Of the digits 0 to 9. */
  readonly digits: Int32Array;
}

const buffer = new UnitBuffer();
/** Places of the scene that is being read: room for all scenes. */
let room = { capitals: new Int32Array(4096), digits: new Int32Array(4096) };

const read = ({ text }: Scene): Landmarks => {
  const { length } = text;
  const units = buffer.read(text);
  if (room.capitals.length < length) room = { capitals: new Int32Array(length), digits: new Int32Array(length) };
  const { capitals, digits } = room;
  let before = OTHER;
  let capital = 0;
  let digit = 0;
  for (let at = 0; at < length; at += 1) {
    const kind = kindOf(units[at] ?? 0);
    if (kind >= CAPITAL && kind !== before) {
      if (kind === CAPITAL) {
        capitals[capital] = at;
        capital += 1;
      } else {
        digits[digit] = at;
        digit += 1;
      }
    }
    before = kind;
  }
  return { capitals: capitals.slice(0, capital), digits: digits.slice(0, digit) };
};

const remembered = new WeakMap<Scene, Landmarks>();

/** One pass, once a scene. */
export const landmarks = (scene: Scene): Landmarks => {
  const known = remembered.get(scene);
  if (known) return known;
  const found = read(scene);
  remembered.set(scene, found);
  return found;
};
