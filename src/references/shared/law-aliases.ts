import type { Scene } from '../../domain/reference-type.ts';

export interface LawAlias {
  readonly start: number;
  readonly end: number;
  /** Ids of the law it was defined for. */
  readonly ids: readonly string[];
}

const DEFINITION =
  /^\s\((?:(?:hierna|verder)(?:\s(?:ook|te noemen))?:?\s)?(?:de\s|het\s)?[‘’“”'"«»]?(\p{Lu}[\p{L}\d-]{1,15})[‘’“”'"«»]?\)/u;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Short names that the text itself gives to a law (`Wet X (Wx)`), where defined and wherever used; those the gazetteer knows are left out. */
export const definedAliases = (scene: Scene): readonly LawAlias[] => {
  const found: LawAlias[] = [];
  const known = new Set(scene.names('law').map(({ start }) => start));
  for (const { end, ids } of scene.names('law')) {
    const match = DEFINITION.exec(scene.text.slice(end, end + 60));
    const alias = match?.[1];
    if (!match || !alias) continue;
    const use = new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(alias)}(?![\\p{L}\\p{N}])`, 'gu');
    use.lastIndex = end;
    for (const { index } of scene.text.slice(0).matchAll(use)) {
      if (index > end && !known.has(index)) found.push({ start: index, end: index + alias.length, ids });
    }
  }
  return found;
};
