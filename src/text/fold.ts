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
const foldTable = (): Uint16Array => {
  if (!table) {
    table = new Uint16Array(0x10000);
    for (let unit = 0; unit < 0x10000; unit += 1) table[unit] = unit;
    for (let unit = 0; unit < 0x2100; unit += 1) table[unit] = foldUnit(unit);
  }
  return table;
};

const NOT_ASCII = /[^\u0000-\u007f]/u;

/** Pieces of this size keep the argument list of `fromCharCode` short. */
const CHUNK = 8192;

/**
 * Lower case, without diacritics, curly quotes and dashes made plain. The result has exactly `text.length` UTF-16 code
 * units, so that offsets hold in both.
 */
export const fold = (text: string): string => {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  const map = foldTable();
  const out: string[] = [];
  const units = new Uint16Array(Math.min(CHUNK, text.length));
  for (let start = 0; start < text.length; start += CHUNK) {
    const size = Math.min(CHUNK, text.length - start);
    for (let i = 0; i < size; i += 1) units[i] = map[text.charCodeAt(start + i)] ?? 0;
    out.push(String.fromCharCode(...units.subarray(0, size)));
  }
  return out.join('');
};
