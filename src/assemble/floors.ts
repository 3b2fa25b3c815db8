import type { ParsedDocument, Part } from '../domain/document.ts';
import type { PartId } from '../domain/ids.ts';
import { countWhile } from '../text/sorted.ts';

/** The last of a part's pieces that starts at or before an offset; the pieces stand in order. */
const pieceAt = ({ segments }: Part, offset: number): Part['segments'][number] | undefined => {
  const piece = segments[countWhile(segments, ({ start }) => start <= offset) - 1];
  return piece && offset < piece.end ? piece : undefined;
};

/** Tells where the piece of its part that holds a mention begins, behind the heading. */
export const floorsOf = (parsed: ParsedDocument): ((part: PartId, offset: number) => number) => {
  const byId = new Map(parsed.parts.map((part) => [part.id, part]));
  return (id, offset) => {
    const home = byId.get(id);
    if (!home) return 0;
    const heading = home.heading && home.heading.end <= offset ? home.heading.end : 0;
    return Math.max(pieceAt(home, offset)?.start ?? 0, heading);
  };
};
