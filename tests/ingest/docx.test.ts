import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/ingest/index.ts';
import { parseStructure } from '../../src/structure/index.ts';
import { zipOf } from '../support/zip.ts';

const p = (runs: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
const t = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const numbered = (list: string): string => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
const list = (id: string, text: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`;
const NUMBERING = `<w:numbering>${list('1', 'Vraag %1')}${list('2', '%1)')}<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
const FOOTNOTES = `<w:footnotes><w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote><w:footnote w:id="5">${p(`<w:r><w:footnoteRef/></w:r>${t(' Kamerstuk 35 000, nr. 2')}`)}</w:footnote></w:footnotes>`;

const letter = (body: string): Promise<ReturnType<typeof parseStructure>> =>
  readDocument(
    zipOf({
      'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
      'word/footnotes.xml': FOOTNOTES,
      'word/numbering.xml': NUMBERING,
    }),
    'brief.docx',
  ).then(parseStructure);

describe('Word documents', () => {
  test('a footnote is bound to its marker, list numbers are read as printed', async () => {
    const { parts, text } = await letter(
      [
        p('', numbered('7')).replace('</w:p>', `${t('')}</w:p>`),
        p(t('Kent u het bericht? 1)')),
        p(t('Antwoord op vraag 1')),
        p(`${t('Ja, dat staat in de wet.')}<w:r><w:footnoteReference w:id="5"/></w:r>`),
        p(t('Dagblad, 3 maart 2020'), numbered('8')),
      ].join(''),
    );
    expect(parts.map(({ id }) => id)).toEqual(['head', 'q1', 'a1', 'fn1', 'en1'].filter((id) => id !== 'head'));
    const note = parts.find(({ id }) => id === 'fn1');
    expect(note?.markers?.map(({ part }) => part)).toEqual(['a1']);
    expect(note?.segments.map(({ start, end }) => text.slice(start, end))).toEqual(['Kamerstuk 35 000, nr. 2']);
    expect(parts.find(({ id }) => id === 'en1')?.markers?.map(({ part }) => part)).toEqual(['q1']);
  });

  test('codes of fields, deleted words and soft hyphens stay out; results, text boxes and links come in', async () => {
    const { text } = await letter(
      [
        p(`${t('Ons kenmerk ')}${field('DOCPROPERTY kenmerk', '2020-0001')}`),
        p(`${t('Een uit\u00advoerige ')}<w:del>${t('oude ')}</w:del><w:hyperlink>${t('verwijzing')}</w:hyperlink>`),
        p(
          `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p(t('Terzijde'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback>${t('dubbel')}</mc:Fallback></mc:AlternateContent></w:r>`,
        ),
      ].join(''),
    );
    expect(text).toBe('Ons kenmerk 2020-0001\nEen uitvoerige verwijzing\n\nTerzijde');
  });

  test('a document that unpacks to too much is refused', async () => {
    await expect(letter(p(t('a'.repeat(60_000_000))))).rejects.toThrow('unpacks to more than');
  });
});
