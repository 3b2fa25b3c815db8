import { type NameEnding, union } from './name-automaton.ts';

/** The longest name of each kind at one place, in the order in which the kinds were first met there. */
export class LongestNames {
  count = 0;
  readonly names: NameEnding[] = [];
  readonly ends: number[] = [];
  /** Ids of a name at the place, or of several names of one kind that read the same. */
  readonly ids: (readonly string[])[] = [];

  add(name: NameEnding, end: number): void {
    let at = 0;
    while (at < this.count && this.names[at]?.kind !== name.kind) at += 1;
    const isAgain = at < this.count && this.ends[at] === end;
    this.ids[at] = isAgain ? union(this.ids[at] ?? [], name.ids) : name.ids;
    this.names[at] = name;
    this.ends[at] = end;
    if (at === this.count) this.count += 1;
  }
}
