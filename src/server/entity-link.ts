import { nodeOf } from '../assemble/node-of.ts';
import { identifierIn } from './identifiers.ts';

const QUERY = `query Thing($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Citable {
      name
      url
      citedBy(first: 10) {
        totalCount
        edges {
          count
          node {
            id
            document {
              title
              date
            }
          }
        }
      }
    }
    ... on Document {
      title
      date
    }
  }
}
`;

const LONGEST = 200;

/** `Law:BWBR0010346` of what an official identifier stands for; undefined where it is none. */
const globalIdOf = (text: string): string | undefined => {
  if (/^[A-Z][A-Za-z]{2,20}:[^:\s]\S*$/u.test(text) && !text.startsWith('ECLI:')) return text;
  const canonical = identifierIn(text) ?? (/^https?:/u.test(text) ? undefined : text);
  return canonical && nodeOf(canonical)?.key;
};

/** Address of a question about the thing that a path names, `/kst-34843-5`; undefined where it names none. */
export const entityLink = (path: string): string | undefined => {
  if (path.length > LONGEST) return undefined;
  let text: string;
  try {
    text = decodeURIComponent(path.slice(1));
  } catch {
    return undefined;
  }
  const id = globalIdOf(text);
  if (!id) return undefined;
  const search = new URLSearchParams({ query: QUERY, variables: JSON.stringify({ id }) });
  return `/graphql?${search}`;
};
