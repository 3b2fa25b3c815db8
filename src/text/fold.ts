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

/**
 * Lower case, without diacritics, curly quotes and dashes made plain. The result has exactly `text.length` UTF-16 code
 * units, so that offsets hold in both.
 */
export const fold = (text: string): string => {
  const map = foldTable();
  const { length } = text;
  const narrow = Buffer.allocUnsafe(length);
  let at = 0;
  for (; at < length; at += 1) {
    const unit = map[text.charCodeAt(at)] ?? 0;
    if (unit > 0xff) break;
    narrow[at] = unit;
  }
  if (at === length) return narrow.toString('latin1');
  const wide = new Uint16Array(length);
  for (let i = 0; i < length; i += 1) wide[i] = map[text.charCodeAt(i)] ?? 0;
  return Buffer.from(wide.buffer).toString('utf16le');
};
