import { describe, expect, test } from 'vitest';
import type { Part } from '../../src/domain/document.ts';
import { readDocument } from '../../src/ingest/index.ts';
import { parseStructure } from '../../src/structure/index.ts';
import { zipOf } from '../support/zip.ts';

const read = async (text: string | Uint8Array, name = 'file'): Promise<ReturnType<typeof parseStructure>> =>
  parseStructure(await readDocument(typeof text === 'string' ? Buffer.from(text) : text, name));

const wordsOf = (text: string, part: Part | undefined): string =>
  (part?.segments ?? []).map(({ start, end }) => text.slice(start, end)).join(' ');

const ANSWER = `\ufeff<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie><metadata>
  <meta name="DC.identifier" content="ah-tk-20302031-12"/><meta name="DC.type" content="Antwoord"/>
  <meta name="OVERHEIDop.vraagnummer" content="2030Z00001"/><meta name="DCTERMS.issued" content="2031-02-03"/>
</metadata><kamervragen>
  <kamervraagkop><tekstregel>Aanhangsel van de Handelingen</tekstregel></kamervraagkop>
  <kamervraagnummer>12</kamervraagnummer>
  <kamervraagomschrijving type="vraag">Vragen van het lid <naam><achternaam>Vos</achternaam></naam> over fietspaden (ingezonden <datum>3 januari 2031</datum>).</kamervraagomschrijving>
  <vraag><nr>Vraag 1</nr><al>Kent u het rapport?<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Kamerstuk <extref doc="kst-30000-1">30 000, nr. 1</extref></noot.al></noot></al></vraag>
  <vraag><nr>Vraag 2</nr><al>Wat vindt u ervan?</al></vraag>
  <antwoord><nr>Antwoord 1 en 2</nr><al>Ja, zie artikel 2 van de wet.</al><lijst><li><li.nr>a.</li.nr><al>ten eerste</al></li></lijst></antwoord>
</kamervragen></officiele-publicatie>`;

describe('XML of official publications', () => {
  test('questions, joint answers, notes and metadata are taken as marked', async () => {
    const { document, parts, text } = await read(ANSWER);
    expect(document).toMatchObject({
      id: 'ah-tk-20302031-12',
      kind: 'answer',
      reference: '2030Z00001',
      submitted: '2031-01-03',
      date: '2031-02-03',
    });
    expect(parts.map(({ id }) => id)).toEqual(['head', 'q1', 'q2', 'a1', 'fn1']);
    expect(parts.find(({ id }) => id === 'a1')?.answers).toEqual([1, 2]);
    const note = parts.find(({ id }) => id === 'fn1');
    expect(note?.markers?.map(({ part }) => part)).toEqual(['q1']);
    expect(wordsOf(text, note)).toBe('Kamerstuk 30 000, nr. 1');
    expect(wordsOf(text, parts[3])).toContain('a. ten eerste');
    expect(wordsOf(text, parts[0])).not.toContain('Aanhangsel van');
  });

  test('a publication cut off half-way is read as far as it goes', async () => {
    const { parts } = await read(ANSWER.slice(0, ANSWER.indexOf('ten eerste')));
    expect(parts.map(({ id }) => id)).toEqual(['head', 'q1', 'q2', 'a1', 'fn1']);
  });

  test.each([
    ['<toestand><wet/></toestand>', 'the text of a law'],
    ['<metadata_gegevens><metadata name="x"/></metadata_gegevens>', 'metadata of a publication'],
    ['<officiele-publicatie><staatsblad><al>Wij</al></staatsblad></officiele-publicatie>', 'not of parliament'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><kamerstuk><al>&b;</al></kamerstuk>', 'entities of its own'],
    ['<kamerstuk><al/></kamerstuk>', 'without readable text'],
    ['{"value": []}', 'JSON data'],
    ['a;b;c\n1;2;3\n4;5;6\n7;8;9\nten;een;twee\n', 'a table'],
    ['\u001f\u008b', 'unpack it'],
  ])('%s is named for what it is', async (text, reason) => {
    await expect(read(Buffer.from(text, 'latin1'))).rejects.toThrow(reason);
  });

  test('a report of a debate: the words, not the list of speakers', async () => {
    const { document, text } = await read(
      '<vlosCoreDocument><vergadering><titel>3e vergadering</titel><datum>2030-05-06T00:00:00</datum><activiteit><sprekers><spreker><achternaam>Vos</achternaam></spreker></sprekers><woordvoerder><tekst><alinea><alineaitem>De heer <nadruk>Vos</nadruk> (ABC):</alineaitem><alineaitem>Dank u.</alineaitem></alinea></tekst></woordvoerder></activiteit></vergadering></vlosCoreDocument>',
    );
    expect(document).toMatchObject({ kind: 'handelingen', date: '2030-05-06' });
    expect(text).toBe('3e vergadering\n\nDe heer Vos (ABC):\nDank u.');
  });
});

describe('web pages', () => {
  test('the text without navigation, with notes bound to their links', async () => {
    const { parts, text } = await read(
      `<html><head><title>x</title><script>var a = 'nee';</script></head><body><nav>Menu</nav><div id="broodtekst">
        <div class="vraag"><h2>Vraag 1</h2><p>Kent u het stuk?<a class="nootnum" href="#noot-1"><sup>1</sup></a></p></div>
        <div class="antwoord"><h2>Antwoord 1</h2><p>Ja<br>zeker.</p></div>
        <div class="noot" id="noot-1"><a href="#terug">1</a> Krant, 2 mei 2030</div></div></body></html>`,
    );
    expect(parts.map(({ id }) => id)).toEqual(['q1', 'a1', 'fn1']);
    expect(parts[2]?.markers?.map(({ part }) => part)).toEqual(['q1']);
    expect(wordsOf(text, parts[2])).toBe('Krant, 2 mei 2030');
    expect(text).not.toMatch(/Menu|nee/u);
  });
});

describe('OpenDocument', () => {
  test('paragraphs and notes', async () => {
    const content = `<office:document-content><office:body><office:text><text:p>Geachte voorzitter,</text:p><text:p>Zie de brief<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Kamerstuk 31 000</text:p></text:note-body></text:note> van mei.</text:p></office:text></office:body></office:document-content>`;
    const { parts, text } = await read(zipOf({ mimetype: 'application/vnd.oasis', 'content.xml': content }));
    expect(parts.map(({ id }) => id)).toEqual(['body', 'fn1']);
    expect(parts[1]?.markers).toHaveLength(1);
    expect(text).toBe('Geachte voorzitter,\n\nZie de brief1 van mei.\n\n1 Kamerstuk 31 000');
  });
});
