import type { Span } from '../../domain/span.ts';
import type { Scene } from '../reference-type.ts';

export interface MediumPlace extends Span {
  /** The register's, without prefix: `nrc`. */
  readonly id: string;
}

export interface Media {
  /** The medium that is named at an offset, `.nl` and `website` included. */
  readonly at: (start: number) => MediumPlace | undefined;
  /** The name that starts at an offset, after `de` or `het` (which the name may have itself). */
  readonly behindArticle: (start: number) => MediumPlace | undefined;
  /** The medium whose site an address at an offset is on. */
  readonly ofAddress: (start: number) => MediumPlace | undefined;
}

const SUFFIX = /^(?:\.(?:nl|com|be|eu|tv)(?![\p{L}\d.])|[ -](?:website|online|site)(?![\p{L}]))/u;
const ARTICLE =
  /^(?:de |het |het programma |het tv-programma |het televisieprogramma |televisieprogramma |tv-programma |programma |dagblad |de krant )/iu;
const ADDRESS = /^[.,:;]? ?[([]? ?(?:h?ttps?:\/\/)?(?:www\.)?/u;

/** Where media are named; one a scene. */
export const mediaOf = (scene: Scene): Media => {
  const { text } = scene;
  const byStart = new Map<number, MediumPlace>();
  for (const { start, end, ids } of scene.names('medium'))
    byStart.set(start, { start, end, id: (ids[0] ?? '').replace('media:', '') });
  const at = (start: number): MediumPlace | undefined => {
    const place = byStart.get(start);
    if (!place) return undefined;
    return { ...place, end: place.end + (SUFFIX.exec(text.slice(place.end, place.end + 10))?.[0].length ?? 0) };
  };
  const behindArticle = (start: number): MediumPlace | undefined => {
    const here = at(start);
    if (here && /\p{Lu}|\d|\./u.test(text.slice(start, here.end))) return here;
    const article = ARTICLE.exec(text.slice(start, start + 30))?.[0].length;
    const behind = article === undefined ? undefined : at(start + article);
    return behind && /^[\p{Lu}\d]/u.test(text[behind.start] ?? '') ? behind : undefined;
  };
  const ofAddress = (start: number): MediumPlace | undefined => {
    const host = start + (ADDRESS.exec(text.slice(start, start + 24))?.[0].length ?? 0);
    return byStart.get(host);
  };
  return { at, behindArticle, ofAddress };
};
