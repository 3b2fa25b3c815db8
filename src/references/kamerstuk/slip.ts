/** Whether two numbers differ as a slip of the pen makes them differ: one digit, or two neighbours swapped. */
export const isSlip = (printed: string, meant: string): boolean => {
  if (printed === meant || printed.length !== meant.length) return false;
  const wrong = [...printed].flatMap((digit, index) => (digit === meant[index] ? [] : [index]));
  if (wrong.length === 1) return true;
  const [a = 0, b = 0] = wrong;
  return wrong.length === 2 && b === a + 1 && printed[a] === meant[b] && printed[b] === meant[a];
};
