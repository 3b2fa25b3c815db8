import { IngestError } from '../ingest-error.ts';
import { childOf, elementsOf, type MarkupElement } from '../markup/element.ts';
import { parseXml } from '../markup/parse-xml.ts';
import { TextComposer } from '../markup/text-composer.ts';
import type { ReadText } from '../read-text.ts';
import { BodyWriter, type NoteCall } from './body.ts';
import { letterheadOf } from './letterhead.ts';
import { ListCounter } from './numbering.ts';
import { numberedStyles } from './styles.ts';

const PARTS = {
  document: 'word/document.xml',
  footnotes: 'word/footnotes.xml',
  endnotes: 'word/endnotes.xml',
  numbering: 'word/numbering.xml',
  styles: 'word/styles.xml',
  relations: 'word/_rels/document.xml.rels',
} as const;
const HEADER = /^word\/header\d{1,3}\.xml$/u;
const NAMES: ReadonlySet<string> = new Set(Object.values(PARTS));

/** What says how things look, or says them a second time for older programs. */
const SKIP = new Set(['mc:Fallback', 'w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:fldData', 'o:OLEObject']);

/** Root elements of the files in the archive, each parsed when it is first asked for. */
const rootsOf = (files: ReadonlyMap<string, Uint8Array>) => {
  const decoder = new TextDecoder();
  return (name: string): MarkupElement | undefined => {
    const bytes = files.get(name);
    return bytes && elementsOf(parseXml(decoder.decode(bytes), { skip: SKIP }).root)[0];
  };
};

const notesOf = (root: MarkupElement | undefined): ReadonlyMap<string, MarkupElement> =>
  new Map((root ? elementsOf(root) : []).map((note) => [note.attributes['w:id'] ?? '', note]));

/** Notes stand behind the text, each behind its label, in the order in which the text points at them. */
const writeNotes = (
  out: TextComposer,
  writer: BodyWriter,
  calls: readonly NoteCall[],
  notes: Readonly<Record<NoteCall['series'], ReadonlyMap<string, MarkupElement>>>,
): void => {
  for (const { series, id, label } of calls) {
    const note = notes[series].get(id);
    if (!note) continue;
    out.gap();
    out.hint('note', { label, series }, () => {
      out.write(`${label} `);
      out.hold();
      writer.blocks(note);
    });
  }
};

/** Which files of the archive are read. */
export const isDocxPart = (name: string): boolean => NAMES.has(name) || HEADER.test(name);

/**
 * Text of a Word document, a paragraph a line; its notes behind it, bound to their markers by hints.
 * @throws IngestError where it is no Word document, or a damaged one
 */
export const readDocx = (files: ReadonlyMap<string, Uint8Array>): ReadText => {
  const root = rootsOf(files);
  const document = root(PARTS.document);
  const body = childOf(document, 'w:body');
  if (!body) throw new IngestError('broken', 'a Word document without text: open it in Word and save it anew');
  const out = new TextComposer();
  const calls: NoteCall[] = [];
  const lists = new ListCounter(root(PARTS.numbering));
  const writer = new BodyWriter({ out, lists, styles: numberedStyles(root(PARTS.styles)), calls });
  const letterhead = letterheadOf(document, root(PARTS.relations), (target) => root(`word/${target}`));
  if (letterhead) writer.blocks(letterhead);
  out.gap();
  writer.blocks(body);
  writeNotes(out, writer, [...calls], { fn: notesOf(root(PARTS.footnotes)), en: notesOf(root(PARTS.endnotes)) });
  const text = out.text();
  if (text.trim() === '') throw new IngestError('empty', 'the document holds no text');
  return { text, hints: out.hints };
};
