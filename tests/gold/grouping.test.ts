import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/ingest/index.ts';
import { parseStructure } from '../../src/structure/index.ts';
import { describeShared, shared } from '../support/shared.ts';

interface Gold {
  readonly source: string;
  readonly questions: readonly number[];
  readonly answers: readonly (readonly number[])[];
  readonly notes: Readonly<Record<string, string>>;
  readonly document: { readonly submitted: string | null; readonly answered: string | null };
}

describeShared('questions, answers and notes of the annotated documents', () => {
  const golds = () =>
    readdirSync(shared('gold'))
      .filter((name) => name.endsWith('.gold.json'))
      .map((name) => JSON.parse(readFileSync(shared(`gold/${name}`), 'utf8')) as Gold);

  test('are grouped as annotated', { timeout: 60_000 }, async () => {
    for (const { source, questions, answers, notes, document } of golds()) {
      const parsed = parseStructure(await readDocument(readFileSync(shared(source)), source));
      const asked = parsed.parts.flatMap(({ kind, number, numbers }) =>
        kind === 'question' ? [...(numbers ?? [number ?? 0])] : [],
      );
      expect(asked, source).toEqual(questions);
      expect(
        parsed.parts.flatMap(({ kind, answers: numbers }) => (kind === 'answer' ? [numbers] : [])),
        source,
      ).toEqual(answers);
      const homes = Object.fromEntries(
        parsed.parts.filter(({ kind }) => kind === 'note').map(({ id, markers }) => [id, markers?.[0]?.part]),
      );
      expect(homes, source).toEqual(notes);
      expect(parsed.document.submitted ?? null, source).toBe(document.submitted);
      expect(parsed.document.answered ?? null, source).toBe(document.answered);
    }
  });
});
