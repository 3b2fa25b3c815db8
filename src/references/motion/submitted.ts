import type { Detection, Scene } from '../reference-type.ts';
import { itemBehind } from './item.ts';
import type { MotionParts } from './parts.ts';
import { subjectAt } from './subject.ts';
import type { Submitters } from './submitters.ts';

/** Behind these stand submitters without doubt. */
export const SURELY =
  /^,? ?(?:ingediend )?(?:van|door) ?(?:(?:het |de )?(?:toenmalige? |voormalige? )?(?:lid|leden|kamerlid|kamerleden|heer|heren|mevrouw|collega(?:['’]?s)?|fracties? van(?: de| het)?) |mevr\. |dhr\. )/iu;
/** A scene, and what is asked of it for every motion. */
export interface Reading {
  readonly scene: Scene;
  readonly submittersAt: (from: number, sure: boolean) => Submitters | undefined;
  readonly marked: (at: number) => boolean;
}

const AND_OF = /^(?:,| en|, en) (?=van (?:het lid|de leden|lid|leden) )/u;

/** A motion with its submitters; behind a plural, `en van het lid Y` is the next one. */
export function* submitted(
  reading: Reading,
  start: number,
  first: Submitters,
  parts: MotionParts,
  plural: boolean,
): Iterable<Detection<MotionParts>> {
  const { text } = reading.scene;
  const subjectOf = (end: number) => {
    const party = /^ \([^()\n]{1,60}\)/u.exec(text.slice(end, end + 64))?.[0].length ?? 0;
    const found = subjectAt(reading.scene, end + party);
    return found ? { subject: text.slice(found.start, found.end) } : {};
  };
  // `motie-Aardema op stuk nr. 38`, `amendement-Bikker (stuk nr. 34)`
  const item = parts.numbers ? undefined : itemBehind(text, first.end);
  let end = item?.end ?? first.end;
  const numbers = item ? { numbers: item.numbers } : {};
  yield {
    start,
    end,
    rule: 'motion.submitters',
    parts: { ...parts, ...numbers, submitters: first.names, ...subjectOf(end) },
  };
  while (plural) {
    const about = subjectAt(reading.scene, end)?.end ?? end;
    end = about + (/^ ?\([^()\n]{3,60}\)/u.exec(text.slice(about, about + 64))?.[0].length ?? 0);
    const and = AND_OF.exec(text.slice(end, end + 40));
    const sure = and && SURELY.exec(` ${text.slice(end + and[0].length, end + and[0].length + 50)}`);
    const next = and && sure ? reading.submittersAt(end + and[0].length + sure[0].length - 1, true) : undefined;
    if (!and || !next) return;
    const { sort } = parts;
    yield {
      start: end + and[0].length,
      end: next.end,
      rule: 'motion.next',
      parts: { sort, submitters: next.names, ...subjectOf(next.end) },
    };
    end = next.end;
  }
}
