import type { EntityLabel } from '../../domain/labels.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Detection, ReferenceType, Scene } from '../../domain/reference-type.ts';
import { unresolved } from '../../domain/reference-type.ts';
import type { Resolution } from '../../domain/resolution.ts';

import type { Finder } from './finders.ts';

export interface IdentifierParts {
  /** Canonical ids that the words spell; empty where the number is broken. */
  readonly ids: readonly string[];
}

interface IdentifierType<Kind extends string> {
  readonly kind: Kind;
  readonly description: string;
  readonly targetLabel: EntityLabel;
  /** The places where one is printed. */
  readonly find: Finder;
  readonly ids: (match: RegExpExecArray | RegExpMatchArray) => readonly string[];
  readonly confidence: number;
}

/** A reference type whose words spell an official identifier: one pattern, one id. */
export const identifierType = <Kind extends string>(
  type: IdentifierType<Kind>,
): ReferenceType<Kind, IdentifierParts> => ({
  kind: type.kind,
  description: type.description,
  targetLabel: type.targetLabel,

  *detect(scene: Scene): Iterable<Detection<IdentifierParts>> {
    for (const match of type.find(scene)) {
      const end = match.index + match[0].trimEnd().length;
      yield { start: match.index, end, rule: `${type.kind}.number`, parts: { ids: type.ids(match) } };
    }
  },

  resolve({ parts: { ids } }: Mention<Kind, IdentifierParts>): Resolution {
    if (ids.length === 0) return unresolved('the number is not whole');
    const evidence = { method: 'identifier' as const, note: 'the number as printed', via: [] };
    return {
      status: 'resolved',
      targets: ids.map((id) => ({ entity: id as never, label: id, confidence: type.confidence, evidence })),
    };
  },
});

/** `2022–2023`, `2010/11`, `2022–203` (a slip) → `20222023`; a parliamentary year runs over two calendar years. */
export const parliamentaryYear = (text: string): string | undefined => {
  const [, short] = /^['’‘](\d{2})\//u.exec(text) ?? [];
  const first = short ? Number(short) + (Number(short) < 50 ? 2000 : 1900) : Number(/\d{4}/u.exec(text)?.[0]);
  return first > 1800 ? `${first}${first + 1}` : undefined;
};

/** The chamber in an official id; the second where none is said. */
export const chamberOf = (words: string | undefined): 'tk' | 'ek' | 'vv' => {
  if (words === 'VV') return 'vv';
  return words && /^(?:I|EK|Eerste Kamer|(?:der )?Kamer I)$/u.test(words) ? 'ek' : 'tk';
};

/** `520 en 0548` → 520, 548. */
export const numbersOf = (list: string): number[] => [...new Set(list.match(/\d+/gu)?.map(Number) ?? [])];
