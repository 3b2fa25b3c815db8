import { identifierType } from '../shared/paper-identifier.ts';

/** Without what closes the sentence around it; a closing parenthesis stays where the address opened one. */
const PATTERN = /(?<![\p{L}\p{N}@/.])(?:https?:\/\/|www\.)[^\s<>"«»“”‘’]{2,2000}/giu;

const trimmed = (address: string): string => {
  const bare = address.replace(/[.,;:!?'\]]+$/u, '');
  return bare.endsWith(')') && !bare.includes('(') ? trimmed(bare.slice(0, -1)) : bare;
};

const plain = identifierType({
  kind: 'url',
  description: 'A web address as written.',
  targetLabel: 'WebPage',
  pattern: PATTERN,
  confidence: 0.99,
  ids: ([address]) => [address],
});

export const url: typeof plain = {
  ...plain,
  *detect(scene) {
    for (const found of plain.detect(scene)) {
      const address = trimmed(scene.text.slice(found.start, found.end));
      if (!/\.\p{L}{2,}/u.test(address)) continue;
      yield {
        ...found,
        end: found.start + address.length,
        parts: { ids: [/^www\./iu.test(address) ? `https://${address}` : address] },
      };
    }
  },
};
