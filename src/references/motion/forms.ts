import type { Detection, Scene } from '../reference-type.ts';
import { LOOSE_DAY } from '../shared/loose-date.ts';
import { stemHits } from '../shared/stems.ts';
import { itemBehind } from './item.ts';
import { nounAt, STEMS } from './noun.ts';
import type { MotionParts } from './parts.ts';
import { subjectAt } from './subject.ts';
import { type Reading, SURELY, submitted } from './submitted.ts';
import { type Submitters, submitterReader } from './submitters.ts';

const CENSURE =
  /^ van (?:wantrouwen|afkeuring|treurnis)(?: (?:tegen|jegens) [^.,;\n]{3,60}?(?= van (?:het lid|de leden)))?/u;
const DATED = new RegExp(`^ (?:van|d\\.d\\.) (${LOOSE_DAY})`, 'iu');
const NUMBER_BETWEEN = /^ \((?:TK |Kamerstuk|\d{2})[^()\n]{4,80}\)/u;
const MAYBE = /^(?:-| van (?:de |het )?| |(?=\p{Lu}))/iu;
const DEFINITE =
  /(?:^|[^\p{L}])(?:de|het|mijn|zijn|haar|hun|uw|onze|diens|alle|beide|aangenomen|verworpen|ingediende|aangehouden|ontraden|voorgestelde|bovengenoemde|genoemde|eerdere|andere)[\s‘«"]$/iu;
const NUMBER_NEAR = /^[^.;?!\n]{0,160}\((?:Kamerstuk|TK |\d{2} ?\d{3})/u;
const PASSED = /(?:ingediende|voorgestelde|opgestelde|aangenomen) (?:en aangenomen |gewijzigde )?$/u;
const BY_MEMBERS = / door (?:(?:het|de) )?(?:lid|leden|heer|mevrouw|Kamerlid|Kamerleden) /giu;
const BY = /(?:^|[^\p{L}])(?:lid|leden|heer|mevrouw) /u;
const HAVE = /(?:heeft|hebben) (?:op [^.;\n]{5,30} )?(?:een|de volgende) $/u;
const LONGEST_NAMES = 120;

const sortOf = (noun: string): MotionParts['sort'] => (/amendement/iu.test(noun) ? 'amendment' : 'motion');

/** Names behind the noun: sure ones (`van het lid`), and others where more says that they are names. */
const submittersBehind = (reading: Reading, from: number): Submitters | undefined => {
  const { text } = reading.scene;
  const sure = SURELY.exec(text.slice(from, from + 50));
  if (sure) return reading.submittersAt(from + sure[0].length, true);
  const maybe = MAYBE.exec(text.slice(from, from + 10));
  if (!maybe) return undefined;
  const found =
    reading.submittersAt(from + maybe[0].length, false) ??
    (maybe[0].length > 5 ? reading.submittersAt(from + ' van '.length, false) : undefined);
  if (!found) return undefined;
  if (found.known || maybe[0] === '-') return found;
  const behind = text.slice(found.end, found.end + 30);
  const told = found.names.length > 1 || /(?:c\.s\.|cs\.?|cum suis)$/u.test(text.slice(from, found.end));
  return told || /^,? ?(?:\(?(?:Kamerstuk|TK|\d{2} ?\d{3})|over |inzake )/u.test(behind) || reading.marked(found.end)
    ? found
    : undefined;
};

/** `de op 20 juni door het lid X ingediende motie`: where the name starts, and who it is. */
const submittersBefore = ({ scene, submittersAt }: Reading, noun: number): Submitters | undefined => {
  const before = scene.text.slice(Math.max(0, noun - 160), noun);
  if (!PASSED.test(before)) return undefined;
  const by = [...before.matchAll(BY_MEMBERS)].at(-1);
  return by && submittersAt(noun - before.length + by.index + by[0].length, true);
};

/** `De leden X en Y hebben op 9 december een motie ingediend`. */
const submittersInSentence = ({ scene, submittersAt }: Reading, noun: number, end: number): Submitters | undefined => {
  if (!/^ (?:ingediend|voorgesteld)/u.test(scene.text.slice(end, end + 14))) return undefined;
  const before = scene.text.slice(Math.max(0, noun - 200), noun);
  const have = HAVE.exec(before);
  if (!have) return undefined;
  const sentence = Math.max(...Array.from('.;\n', (sign) => before.lastIndexOf(sign, have.index))) + 1;
  const from = Math.max(sentence, have.index - LONGEST_NAMES);
  const by = BY.exec(before.slice(from, have.index - 3));
  return by ? submittersAt(noun - before.length + from + by.index + by[0].length, true) : undefined;
};

const isDefinite = ({ scene, marked }: Reading, start: number, end: number): boolean => {
  const before = scene.text.slice(Math.max(0, start - 20), start);
  if (/(?:deze|dit|volgende|welke)\s$/iu.test(before)) return false;
  return DEFINITE.test(before) || NUMBER_NEAR.test(scene.text.slice(end, end + 190)) || marked(end);
};

/** Everything that follows the noun, in the order in which it may stand there. */
function* motionsAt(reading: Reading, start: number, noun: string): Iterable<Detection<MotionParts>> {
  const { text } = reading.scene;
  const sort = sortOf(noun);
  let end = start + noun.length;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(text.slice(end, end + 110));
    if (found) end += found[0].length;
    return found;
  };
  const censure = take(CENSURE);
  const item = itemBehind(text, end);
  end = item?.end ?? end;
  const date = take(DATED)?.[1];
  const named = end;
  if (SURELY.test(text.slice(end + (NUMBER_BETWEEN.exec(text.slice(end, end + 100))?.[0].length ?? 0)).slice(0, 50)))
    take(NUMBER_BETWEEN);
  const parts: MotionParts = {
    sort,
    ...(date ? { date } : {}),
    ...(item ? { numbers: item.numbers } : {}),
  };
  const behind = submittersBehind(reading, end);
  if (behind) {
    yield* submitted(reading, start, behind, parts, /s$|en$/iu.test(noun));
    return;
  }
  end = named;
  const before = submittersBefore(reading, start) ?? submittersInSentence(reading, start, end);
  const subject = censure ? undefined : subjectAt(reading.scene, end);
  const about = subject && { subject: text.slice(subject.start, subject.end) };
  if (before) {
    const to = subject?.end ?? end;
    yield {
      start: before.start,
      end: to,
      rule: 'motion.submitted-by',
      parts: { ...parts, ...about, submitters: before.names },
    };
  } else if (item) yield { start, end, rule: 'motion.item', parts };
  else if (subject && isDefinite(reading, start, subject.end))
    yield { start, end: subject.end, rule: 'motion.subject', parts: { ...parts, ...about } };
  else if (date && isDefinite(reading, start, end)) yield { start, end, rule: 'motion.dated', parts };
}

/** All motions and amendments that the text names. */
export function* motionsIn(scene: Scene): Iterable<Detection<MotionParts>> {
  let submittersAt: Reading['submittersAt'] | undefined;
  const markers = new Set(scene.markers.map(({ at }) => at));
  const reading: Reading = {
    scene,
    submittersAt: (from, sure) => {
      submittersAt ??= submitterReader(scene);
      return submittersAt(from, sure);
    },
    marked: (at) => markers.has(at) || markers.has(at + 1),
  };
  for (const at of stemHits(scene, STEMS)) {
    const noun = nounAt(scene.text, at);
    if (noun) yield* motionsAt(reading, noun.start, noun.words);
  }
}
