import { UnitBuffer } from './units.ts';

/** Letters whose plain form Unicode's decomposition does not give, each one code unit for one. */
const SPECIAL: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 's',
  æ: 'a',
  œ: 'o',
  ı: 'i',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
};

/** One code unit folded to one code unit; what has no single plain letter stays. */
const foldUnit = (unit: number): number => {
  const character = String.fromCharCode(unit);
  const lower = character.toLowerCase();
  if (lower in SPECIAL) return (SPECIAL[lower] ?? lower).charCodeAt(0);
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.length === 1 ? plain.charCodeAt(0) : unit;
};

let table: Uint16Array | undefined;

/** For each code unit its folded form. */
export const foldTable = (): Uint16Array => {
  if (!table) {
    table = new Uint16Array(0x10000);
    for (let unit = 0; unit < 0x10000; unit += 1) table[unit] = unit;
    for (let unit = 0; unit < 0x2100; unit += 1) table[unit] = foldUnit(unit);
  }
  return table;
};

/** Below this the engine's own conversion of a text is quicker, where it does the same. */
const SHORT = 256;
/** ASCII without the backtick, which is folded to an apostrophe: only the letter case changes. */
const isPlain = (text: string): boolean => {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f || unit === 0x60) return false;
  }
  return true;
};

const buffer = new UnitBuffer();

/**
 * Lower case, without diacritics, curly quotes and dashes made plain. The result has exactly `text.length` UTF-16 code
 * units, so that offsets hold in both.
 */
export const fold = (text: string): string => {
  const { length } = text;
  if (length < SHORT && isPlain(text)) return text.toLowerCase();
  const map = foldTable();
  const units = buffer.read(text);
  let all = 0;
  for (let i = 0; i < length; i += 1) {
    const unit = map[units[i] ?? 0] ?? 0;
    units[i] = unit;
    all |= unit;
  }
  if (all > 0xff) return Buffer.from(units.buffer).toString('utf16le', 0, length * 2);
  const narrow = Buffer.allocUnsafe(length);
  narrow.set(units);
  return narrow.toString('latin1');
};
