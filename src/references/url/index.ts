import type { Scene } from '../reference-type.ts';
import { identifierType } from '../shared/paper-identifier.ts';
import { addressesIn } from './addresses.ts';

const plain = identifierType({
  kind: 'url',
  description: 'A web address as written.',
  targetLabel: 'WebPage',
  find: () => [],
  confidence: 0.99,
  ids: () => [],
});

/** A web address; its target is what a browser needs, so a bare `www.` or host gets a scheme. */
export const url: typeof plain = {
  ...plain,
  *detect(scene: Scene) {
    const { text } = scene;
    for (const { start, end } of addressesIn(scene)) {
      const address = text.slice(start, end).replace(/\s+/gu, '');
      const whole = address.replace(/^(?:h?ttps?:\/\/)+(?=h?ttps?:\/\/)/iu, '').replace(/^ttp/iu, 'http');
      yield {
        start,
        end,
        rule: 'url.address',
        parts: { ids: [/^https?:/iu.test(whole) ? whole : `https://${whole}`] },
      };
    }
  },
};
