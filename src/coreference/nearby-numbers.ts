import type { Mention, MentionLink } from '../domain/mention.ts';
import type { Scene } from '../domain/reference-type.ts';

/** What may stand between a phrase and the number behind it: the rest of its sentence up to a parenthesis, or a comma. */
const TO_PARENTHESIS = /[([] ?(?:zie |met |ook |TK |EK )*$/u;
const TO_COMMA = /^[.,:]? ?(?:[–-] )?(?:zie |met |in |als )?$/u;
const SENTENCE_END = /[.?!;]["”’»)]?\s+\p{Lu}|\n/u;
/** `Kamerstuk 36 410, nr. 31 (motie Bikker)`, `…, de motie Bikker`. */
const TO_PHRASE = /^,? ?[(–-]? ?(?:de |het |zie |aangenomen |d\.d\. [^,;()\n]{5,30}, )*$/u;
const REACH = 240;

const isPhrase = ({ kind }: Mention): boolean => kind === 'motion' || kind === 'letter';

const follows = (gap: string): boolean =>
  TO_COMMA.test(gap) || (TO_PARENTHESIS.test(gap) && !SENTENCE_END.test(gap) && !gap.includes(')'));

/** Both ways: the phrase is the paper of that number, and its words tell whether the number is misprinted. */
const tied = (phrase: Mention, number: Mention): MentionLink[] => [
  { from: phrase.id, to: number.id, why: 'antecedent' },
  { from: number.id, to: phrase.id, why: 'antecedent' },
];

/** `motie van het lid X over … (Kamerstuk 35 570, nr. 14)`: the number beside it is the paper's. */
export const nearbyNumberLinks = (scene: Scene, mentions: readonly Mention[]): readonly MentionLink[] => {
  const links: MentionLink[] = [];
  const taken = new Set<Mention>();
  const relevant = mentions.filter((mention) => isPhrase(mention) || mention.kind === 'kamerstuk');
  relevant.forEach((phrase, index) => {
    const number = relevant[index + 1];
    if (!isPhrase(phrase) || number?.kind !== 'kamerstuk') return;
    if (number.reading.start - phrase.reading.end > REACH) return;
    const inside = number.reading.end <= phrase.reading.end;
    const gap = scene.text.slice(phrase.reading.end, number.reading.start).replace(/\([^()\n]{1,60}\)/u, '');
    if (!inside && !follows(gap)) return;
    taken.add(phrase).add(number);
    links.push(...tied(phrase, number));
  });
  relevant.forEach((number, index) => {
    const phrase = relevant[index + 1];
    if (number.kind !== 'kamerstuk' || !phrase || !isPhrase(phrase) || taken.has(number) || taken.has(phrase)) return;
    if (phrase.reading.start - number.reading.end > 60 || phrase.part !== number.part) return;
    if (TO_PHRASE.test(scene.text.slice(number.reading.end, phrase.reading.start))) links.push(...tied(phrase, number));
  });
  return links;
};
