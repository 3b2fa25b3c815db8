import { SaxesParser } from 'saxes';
import { IngestError } from '../ingest-error.ts';
import type { MarkupElement, MarkupNode } from './element.ts';

/** Deeper than any publication nests; a deeper one was made to make readers fall. */
const MAX_DEPTH = 256;
const CHUNK = 65_536;

interface Building extends MarkupElement {
  readonly children: MarkupNode[];
}

export interface XmlOptions {
  /** Elements that are left out with all that they hold. */
  readonly skip?: ReadonlySet<string>;
}

export interface ParsedXml {
  /** A nameless element that holds the document's own. */
  readonly root: MarkupElement;
  readonly comments: readonly string[];
  /** What is wrong with it, by line; the tree then holds what could be read. */
  readonly faults: readonly string[];
}

const MAX_FAULTS = 20;

/**
 * The element tree of an XML text; a byte order mark may precede it. Faults do not stop the reading: a publication cut
 * off half-way still says much.
 * @throws IngestError on a document type with declarations of its own (entities are how XML is made to explode) and on absurd nesting
 */
export const parseXml = (text: string, { skip = new Set() }: XmlOptions = {}): ParsedXml => {
  const root: Building = { name: '', attributes: {}, children: [] };
  const open: Building[] = [root];
  const comments: string[] = [];
  const faults: string[] = [];
  let skipped = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    if (faults.length < MAX_FAULTS) faults.push(error.message);
  });
  parser.on('doctype', (doctype) => {
    if (/\[|<!ENTITY/iu.test(doctype))
      throw new IngestError('broken', 'XML that declares entities of its own: refused');
  });
  parser.on('comment', (comment) => comments.push(comment));
  const addText = (piece: string): void => {
    if (skipped === 0) open.at(-1)?.children.push(piece);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ name, attributes }) => {
    if (skipped > 0 || skip.has(name)) {
      skipped += 1;
      return;
    }
    if (open.length > MAX_DEPTH)
      throw new IngestError('broken', `XML nested over ${MAX_DEPTH} deep: no publication is`);
    const element: Building = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (skipped > 0) skipped -= 1;
    else if (open.length > 1) open.pop();
  });
  const clean = text.replace(/^\ufeff?\s{0,100}/u, '');
  for (let at = 0; at < clean.length; at += CHUNK) parser.write(clean.slice(at, at + CHUNK));
  parser.close();
  return { root, comments, faults };
};
