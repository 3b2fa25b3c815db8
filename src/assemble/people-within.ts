import type { ResolvedMention } from '../domain/resolution.ts';
import type { Span } from '../domain/span.ts';
import { countWhile } from '../text/sorted.ts';

/** Tells which people are named inside a span, in the order of the mentions; each span costs a binary search. */
export const peopleWithin = (mentions: readonly ResolvedMention[]): ((span: Span) => readonly string[]) => {
  const people = mentions
    .map((mention, order) => ({ mention, order }))
    .filter(({ mention: { kind } }) => kind === 'person')
    .sort((a, b) => a.mention.span.start - b.mention.span.start);
  return ({ start, end }) => {
    const inside: (typeof people)[number][] = [];
    for (
      let at = countWhile(people, ({ mention }) => mention.span.start < start);
      (people[at]?.mention.span.start ?? end) < end;
      at += 1
    ) {
      const person = people[at];
      if (person && person.mention.span.end <= end) inside.push(person);
    }
    inside.sort((a, b) => a.order - b.order);
    return inside.flatMap(({ mention: { resolution } }) =>
      resolution.status === 'resolved' ? resolution.targets.map(({ entity }) => entity as string) : [],
    );
  };
};
