import { readDebate } from './debate/index.ts';
import { decodeText } from './decode-text.ts';
import { repaired } from './double-encoded.ts';
import { IngestError } from './ingest-error.ts';
import { metaFields, readKoop } from './koop/index.ts';
import { elementsOf, type MarkupElement } from './markup/element.ts';
import { parseXml } from './markup/parse-xml.ts';
import type { ReadText } from './read-text.ts';

/** Root elements of files that say something about documents; they hold none. */
const METADATA: Readonly<Record<string, string>> = {
  metadata_gegevens: 'metadata of a publication',
  metadata: 'metadata of a publication',
  'owms-metadata': 'metadata of a publication',
  record: 'a search result',
  searchRetrieveResponse: 'search results',
  feed: 'a feed of the Tweede Kamer',
  entry: 'an entry of a feed',
  Edmx: 'the description of a data service',
  document: 'an open-data record of rijksoverheid.nl',
  documents: 'a list of open-data records of rijksoverheid.nl',
  'voorzitters-informatie': 'a list of office holders',
};

/** Root elements of what is published, but not by parliament. */
const OTHER: Readonly<Record<string, string>> = {
  toestand: 'the text of a law (BWB)',
  wetgeving: 'the text of a law (BWB)',
  work: 'the manifest of a law (BWB)',
  'wetstechnische-informatie': 'technical information on a law (BWB)',
  cvdr: 'local legislation (CVDR)',
  'open-rechtspraak': 'a judgment',
  schema: 'an XML schema',
};

const PARLIAMENT = new Set([
  'kamervragen',
  'kamerstuk',
  'handelingen',
  'vraag',
  'antwoord',
  'agenda',
  'niet-dossierstuk',
]);

const localName = ({ name }: MarkupElement): string => name.slice(name.indexOf(':') + 1);

const refuse = (root: MarkupElement): void => {
  const name = localName(root);
  const metadata = METADATA[name];
  if (metadata) throw new IngestError('metadata', `${metadata}, not a document: skipped`);
  const other = OTHER[name];
  if (other) throw new IngestError('other-publication', `${other}, not a document of parliament: skipped`);
};

const hasWords = (text: string): boolean => /\p{L}{3}/u.test(text);

const broken = (faults: readonly string[]): IngestError =>
  new IngestError(
    'broken',
    `XML without readable text${faults[0] ? ` (${faults[0]})` : ''}: get it anew from its source`,
  );

const read = (bytes: Uint8Array): ReadText => {
  const parsed = parseXml(repaired(decodeText(bytes)));
  const root = elementsOf(parsed.root)[0];
  if (!root) throw broken(parsed.faults);
  refuse(root);
  if (localName(root) === 'officiele-publicatie') {
    const kind = elementsOf(root).find(({ name }) => name !== 'metadata')?.name ?? '';
    if (!PARLIAMENT.has(kind)) {
      const name = metaFields(root).get('overheidop.publicationname')?.[0] ?? kind;
      throw new IngestError('other-publication', `a publication of another kind (${name}), not of parliament: skipped`);
    }
    return readKoop(parsed);
  }
  return root.name === 'fragments' || PARLIAMENT.has(root.name) ? readKoop(parsed) : readDebate(parsed.root);
};

/**
 * Text and structure of an XML document; what is broken is read as far as it goes.
 * @throws IngestError where it is no document of parliament, or holds no text
 */
export const readXml = (bytes: Uint8Array): ReadText => {
  const found = read(bytes);
  if (!hasWords(found.text)) throw broken([]);
  return found;
};
