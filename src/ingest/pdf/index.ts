import { getDocumentProxy } from 'unpdf';
import { IngestError } from '../ingest-error.ts';
import type { ReadText } from '../read-text.ts';
import { refuseBombs } from './guard.ts';
import { type PageLine, pageLines, pageText, type TextRun } from './lines.ts';
import { badlySpacedSizes } from './spacing.ts';

const MAX_PAGES = 2000;

interface PdfTextItem {
  readonly str: string;
  readonly transform: number[];
  readonly width: number;
  readonly height: number;
}

const runOf = ({ str, transform, width, height }: PdfTextItem): TextRun => ({
  text: str,
  x: transform[4] ?? 0,
  y: transform[5] ?? 0,
  width,
  size: height || Math.abs(transform[3] ?? 10) || 10,
});

const runsOf = (items: readonly (PdfTextItem | object)[]): TextRun[] =>
  items.flatMap((item) => ('str' in item ? [runOf(item)] : []));

/** Pages end in a form feed, as pdftotext writes them. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadText> => {
  refuseBombs(bytes);
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((cause: unknown) => {
    throw new IngestError('broken', 'not a readable PDF: open it and save it anew, or give its text', { cause });
  });
  try {
    if (pdf.numPages > MAX_PAGES)
      throw new IngestError('too-large', `${pdf.numPages} pages: split it below ${MAX_PAGES}`);
    const pages: PageLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageLines(runsOf(items)));
      page.cleanup();
    }
    const badSizes = badlySpacedSizes(pages.flat());
    const text = pages.map((lines) => pageText(lines, badSizes)).join('\n\f');
    if (!/\p{L}{3}/u.test(text)) {
      throw new IngestError(
        'scan-without-text',
        'the pages are pictures without text: run OCR over it first (for instance ocrmypdf)',
      );
    }
    return { text, hints: [] };
  } catch (cause) {
    if (cause instanceof IngestError) throw cause;
    throw new IngestError('broken', `a damaged PDF (${String((cause as Error).message)}): open it and save it anew`, {
      cause,
    });
  } finally {
    await pdf.destroy();
  }
};
