/** UTF-16 offsets of a text as code points, the unit in which gold spans are compared. */
export const codePointsOf = (text: string): ((offset: number) => number) => {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (offset) => offset;
  const table = new Uint32Array(text.length + 1);
  let unit = 0;
  let point = 0;
  for (const character of text) {
    table.fill(point, unit, unit + character.length);
    unit += character.length;
    point += 1;
  }
  table[text.length] = point;
  return (offset) => table[Math.min(offset, text.length)] ?? 0;
};
