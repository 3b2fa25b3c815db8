import { z } from 'zod';

const targets = z.array(z.string());

const reference = z.object({
  /** The words of the mention; white space and hyphens do not count. */
  quote: z.string(),
  /** A longer stretch that holds the quote, where the quote stands more than once. */
  context: z.string().optional(),
  type: z.string(),
  part: z.string().optional(),
  targets: targets.optional(),
  /** Other target lists that are right too. */
  or: z.array(targets).optional(),
  /** Right if found, no miss if not. */
  optional: z.boolean().optional(),
});

const gold = z.object({
  /** Path of the document, below the folder that holds the gold folder. */
  source: z.string(),
  /** Types that were looked for; a type that was not is not scored. */
  annotated: z.array(z.string()).optional(),
  questions: z.array(z.number()).optional(),
  answers: z.array(z.array(z.number())).optional(),
  /** In which part the marker of each note stands. */
  notes: z.record(z.string(), z.string()).optional(),
  references: z.array(reference),
});

/** One annotated reference. */
export type GoldReference = z.infer<typeof reference>;
/** One annotated document, as in docs/extract-format.md. */
export type GoldDocument = z.infer<typeof gold>;

/** @throws Error that says which field of which file is wrong */
export const goldOf = (json: string, file: string): GoldDocument => {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (error) {
    throw new Error(`${file}: no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = gold.safeParse(raw);
  if (read.success) return read.data;
  throw new Error(`${file}: no gold file: ${z.prettifyError(read.error)}`);
};
