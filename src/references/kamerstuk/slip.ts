const isSwap = (printed: string, meant: string, at: number): boolean =>
  printed[at] === meant[at + 1] && printed[at + 1] === meant[at];

/** Whether two numbers differ as a slip of the pen makes them differ: one digit, or two neighbours swapped. */
export const isSlip = (printed: string, meant: string): boolean => {
  if (printed === meant || printed.length !== meant.length) return false;
  const wrong = [...printed].flatMap((digit, index) => (digit === meant[index] ? [] : [index]));
  if (wrong.length === 1) return true;
  const [a = 0, b = 0] = wrong;
  return wrong.length === 2 && b === a + 1 && isSwap(printed, meant, a);
};

/** Numbers with two unequal neighbours swapped: `34483` → `43483`, `34843`, … */
export const swapsOf = (number: string): readonly string[] =>
  [...number].slice(0, -1).flatMap((digit, at) => {
    const next = number[at + 1] ?? '';
    return digit === next ? [] : [`${number.slice(0, at)}${next}${digit}${number.slice(at + 2)}`];
  });

/** Numbers with another digit in one place. */
export const changesOf = (number: string): readonly string[] =>
  [...number].flatMap((digit, at) =>
    [...'0123456789'].flatMap((other) =>
      other === digit ? [] : [`${number.slice(0, at)}${other}${number.slice(at + 1)}`],
    ),
  );
