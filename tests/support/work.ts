/** Units of text, and elements of lists, that were looked at. */
export interface Work {
  text: number;
  list: number;
}

const { indexOf } = String.prototype;

type Method = (this: unknown, ...given: unknown[]) => unknown;
type Methods = Record<string, Method>;

/** How far a pattern looked from where it was started; a sticky one looks at the place only. */
const lookedAt = (pattern: RegExp, text: string, from: number, found: RegExpExecArray | null): number =>
  pattern.sticky ? 1 : found ? found.index + found[0].length - from : text.length - from;

/**
 * Counts what patterns, searches for words and walks over lists look at while `work` runs. It does not count loops
 * written out, and counts a list that is left early as walked to its end: a measure of growth, not of time.
 */
export const workOf = (work: () => void): Work => {
  const counted: Work = { text: 0, list: 0 };
  const undo: (() => void)[] = [];
  const watch = (prototype: object, name: string, wrap: (original: Method) => Method): void => {
    const methods = prototype as Methods;
    const original = methods[name] as Method;
    methods[name] = wrap(original);
    undo.push(() => {
      methods[name] = original;
    });
  };
  // `test`, `match`, `replace` and `split` call a changed `exec`
  watch(
    RegExp.prototype,
    'exec',
    (original) =>
      function exec(this: unknown, ...given: unknown[]): unknown {
        const pattern = this as RegExp;
        const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
        const found = original.apply(this, given) as RegExpExecArray | null;
        counted.text += lookedAt(pattern, String(given[0]), from, found);
        return found;
      },
  );
  for (const name of ['indexOf', 'includes'])
    watch(
      String.prototype,
      name,
      (original) =>
        function search(this: unknown, ...given: unknown[]): unknown {
          const [text, words, from] = [String(this), String(given[0]), Number(given[1] ?? 0)];
          const at = indexOf.call(text, words, from);
          counted.text += Math.max(0, (at < 0 ? text.length : at) - from);
          return original.apply(this, given);
        },
    );
  for (const name of [
    'filter',
    'find',
    'findIndex',
    'findLast',
    'some',
    'every',
    'map',
    'flatMap',
    'forEach',
    'includes',
  ])
    watch(
      Array.prototype,
      name,
      (original) =>
        function walk(this: unknown, ...given: unknown[]): unknown {
          counted.list += (this as unknown[]).length;
          return original.apply(this, given);
        },
    );
  try {
    work();
  } finally {
    for (const restore of undo.reverse()) restore();
  }
  return counted;
};
