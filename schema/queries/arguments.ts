import { builder } from '../builder.ts';

/** `id` of anything, with its type. */
export const anyId = (description: string) => builder.args((t) => ({ id: t.id({ required: true, description }) })).id;

/** `first` of a list that has no pages behind it. */
export const firstRows = (what: string) =>
  builder.args((t) => ({ first: t.int({ description: `At most so many ${what}: 1 to 500, by default 25.` }) })).first;
