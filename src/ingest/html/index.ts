import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { decodeText } from '../decode-text.ts';
import { IngestError } from '../ingest-error.ts';
import { metaFields } from '../koop/index.ts';
import { documentMetadata } from '../koop/metadata.ts';
import { descendantsOf, elementsOf, type MarkupElement, type MarkupNode, wordsOf } from '../markup/element.ts';
import { MarkupWriter } from '../markup/writer.ts';
import type { ReadText } from '../read-text.ts';
import { htmlRules } from './rules.ts';

const MAX_BYTES = 20 * 1024 * 1024;
const MAX_DEPTH = 400;

type Node = DefaultTreeAdapterTypes.Node;

/** parse5's tree as ours; what nests absurdly deep is left out. */
const treeOf = (node: Node, depth = 0): MarkupNode[] => {
  if (node.nodeName === '#text') return ['value' in node ? node.value : ''];
  if (!('childNodes' in node) || depth > MAX_DEPTH) return [];
  const children = node.childNodes.flatMap((child) => treeOf(child, depth + 1));
  if (!('tagName' in node)) return children;
  const attributes = Object.fromEntries(node.attrs.slice(0, 50).map(({ name, value }) => [name, value]));
  return [{ name: node.tagName, attributes, children }];
};

const hasClass = ({ attributes }: MarkupElement, name: string): boolean =>
  (attributes.class ?? '').split(/\s+/u).includes(name);

/** Where the page's own text stands; the rest is navigation. */
const contentOf = (root: MarkupElement): MarkupElement => {
  const all = ['main', 'article', 'div'].flatMap((name) => descendantsOf(root, name));
  const named = (test: (element: MarkupElement) => boolean): MarkupElement | undefined => all.find(test);
  return (
    named(({ attributes }) => attributes.id === 'broodtekst') ??
    named((element) => hasClass(element, 'stuk')) ??
    named(({ attributes }) => attributes.id === 'main-column') ??
    named(({ name }) => name === 'main') ??
    named(({ attributes }) => attributes.id === 'content') ??
    descendantsOf(root, 'body')[0] ??
    root
  );
};

/** Pages about a publication of others, and the Chamber's own pages about a paper. */
const refuse = (root: MarkupElement, id: string | undefined): void => {
  if (id && !/^(?:ah|kst|kv|h|blg|nds|ag)-/u.test(id)) {
    throw new IngestError('other-publication', `publication ${id}, not of parliament: skipped`);
  }
  const canonical = descendantsOf(root, 'link').find(({ attributes }) => attributes.rel === 'canonical')?.attributes
    .href;
  if (
    /tweedekamer\.nl\/kamerstukken\//u.test(canonical ?? '') ||
    /tweedekamer\.nl/u.test(wordsOf(descendantsOf(root, 'title')[0]))
  ) {
    throw new IngestError(
      'other-publication',
      'a page about a paper, not the paper: skipped; download the paper itself',
    );
  }
};

/**
 * Text of a web page of officielebekendmakingen.nl, rijksoverheid.nl and their like.
 * @throws IngestError where it is a page about something else, too large, or without text
 */
export const readHtml = (bytes: Uint8Array): ReadText => {
  if (bytes.length > MAX_BYTES)
    throw new IngestError('too-large', `a page of over ${MAX_BYTES / 1024 / 1024} MB: save its text`);
  const [...nodes] = treeOf(parse(decodeText(bytes)));
  const root: MarkupElement = { name: '', attributes: {}, children: nodes };
  const metadata = documentMetadata(metaFields(root));
  refuse(root, metadata.id);
  const content = contentOf(root);
  const { text, hints } = new MarkupWriter(htmlRules(root)).write(content).finish();
  if (!/\p{L}{3}/u.test(text)) throw new IngestError('empty', 'the page holds no text');
  return { text, hints, metadata: elementsOf(root).length > 0 ? metadata : {} };
};
