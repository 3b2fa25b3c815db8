import type { NodeKey, Properties } from '../domain/graph-write.ts';
import type { NodeLabel } from '../domain/labels.ts';
import { openersAmong } from '../text/scan/openers.ts';

/** Where a canonical id lives in the graph. */
export interface NodeRef {
  readonly key: NodeKey;
  readonly labels: readonly [NodeLabel, ...NodeLabel[]];
  readonly id: string;
  /** What the id itself tells, e.g. the number of an article. */
  readonly properties: Properties;
}

/** An id up to its article: a paragraph or an item is told by the edge. */
const articleOf = (canonicalId: string): string => {
  const at = canonicalId.indexOf('&artikel=');
  return at < 0 ? canonicalId : canonicalId.replace(/(&artikel=[^&]+).*/u, '$1');
};

type Build = (match: RegExpMatchArray) => Omit<NodeRef, 'key'>;

const jciUrl = (law: string, article: string): string =>
  `https://wetten.overheid.nl/jci1.3:c:${law}&artikel=${article}`;
const publicationUrl = (id: string): string => `https://zoek.officielebekendmakingen.nl/${id}.html`;

/** Canonical ids by their shape; the first that fits wins. */
const SHAPES: readonly (readonly [RegExp, Build])[] = [
  [/^person:(.+)$/u, ([, id = '']) => ({ labels: ['Person'], id, properties: {} })],
  [/^post:(.+)$/u, ([, id = '']) => ({ labels: ['Post'], id, properties: {} })],
  [/^ministry:(.+)$/u, ([, id = '']) => ({ labels: ['Ministry', 'Organization'], id, properties: {} })],
  [/^party:(.+)$/u, ([, id = '']) => ({ labels: ['Party', 'Organization'], id, properties: {} })],
  [/^(?:org|media):(.+)$/u, ([, id = '']) => ({ labels: ['Organization'], id, properties: {} })],
  [
    /^jci[\d.]+:c:(BWB[RV]\d{7})&artikel=([^&]+)/u,
    ([, law = '', number = '']) => ({
      labels: ['LawArticle'],
      id: `${law}/${number}`,
      properties: { number, lawId: law, url: jciUrl(law, number) },
    }),
  ],
  [
    /^(BWB[RV]\d{7}|BW)$/u,
    ([, id = '']) => ({
      labels: ['Law'],
      id,
      properties: id === 'BW' ? {} : { url: `https://wetten.overheid.nl/${id}` },
    }),
  ],
  [
    /^celex:(.+)$/u,
    ([, id = '']) => ({
      labels: ['EuAct'],
      id,
      properties: { url: `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${id}` },
    }),
  ],
  [
    /^(ECLI:.+)$/u,
    ([, id = '']) => ({
      labels: ['CourtDecision'],
      id,
      properties: { url: `https://deeplink.rechtspraak.nl/uitspraak?id=${id}` },
    }),
  ],
  [
    /^(kst-(.+)-([^-]+))$/u,
    ([, id = '', dossier = '', number = '']) => ({
      labels: ['Kamerstuk'],
      id,
      properties: { dossier, number, url: publicationUrl(id) },
    }),
  ],
  [
    /^dossier-(.+)$/u,
    ([, id = '']) => ({
      labels: ['Dossier'],
      id,
      properties: { url: `https://zoek.officielebekendmakingen.nl/dossier/${id}` },
    }),
  ],
  [/^news:(.+)$/u, ([, id = '']) => ({ labels: ['NewsArticle'], id, properties: {} })],
  [/^(https?:\/\/.+)$/u, ([, id = '']) => ({ labels: ['WebPage'], id, properties: { url: id } })],
  [/^tk:(.+)$/u, ([, id = '']) => ({ labels: ['Work'], id, properties: { scheme: 'tk' } })],
  [
    /^((ah|h|stb|stcrt|trb|kv)-.+)$/u,
    ([, id = '', scheme = '']) => ({ labels: ['Work'], id, properties: { scheme, url: publicationUrl(id) } }),
  ],
];

const builders = new Map(SHAPES);
const shapesOf = openersAmong(SHAPES.map(([shape]) => shape));

/** The node of a canonical id; undefined for an id of no known shape. */
export const nodeOf = (canonicalId: string): NodeRef | undefined => {
  for (const shape of shapesOf(canonicalId)) {
    const match = shape.exec(canonicalId);
    const node = match && builders.get(shape)?.(match);
    if (!node) continue;
    return {
      ...node,
      key: `${node.labels[0]}:${node.id}`,
      properties: { canonicalId: articleOf(canonicalId), ...node.properties },
    };
  }
  return undefined;
};
