import { distance } from 'fastest-levenshtein';
import { GraphQLError } from 'graphql';
import { DOCUMENT_LABELS, ENTITY_LABELS } from '../src/domain/labels.ts';

/** Types whose nodes have another primary label in the graph: a motion is a Kamerstuk. */
const PRIMARY: Readonly<Record<string, string>> = { Motion: 'Kamerstuk', Letter: 'Kamerstuk', TextPart: 'Part' };
const TYPES = [...ENTITY_LABELS, ...DOCUMENT_LABELS.filter((label) => label !== 'Part'), 'TextPart'];
const LONGEST = 2000;

const split = (id: string): readonly [string, string] => {
  const colon = id.indexOf(':');
  return colon < 0 ? ['', id] : [id.slice(0, colon), id.slice(colon + 1)];
};

const badId = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_ID' } });

const shown = (id: unknown): string => {
  const text = String(id);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

const nearest = (name: string): string =>
  [...TYPES].sort(
    (a, b) => distance(a.toLowerCase(), name.toLowerCase()) - distance(b.toLowerCase(), name.toLowerCase()),
  )[0] ?? '';

/** `Motion:kst-34843-5` → type and local part. @throws GraphQLError where it is no global id, with what was perhaps meant */
export const parsedId = (value: unknown): readonly [string, string] => {
  const [type, rest] = split(String(value).slice(0, LONGEST));
  if (TYPES.includes(type) && rest !== '') return [type, rest];
  const example = 'write Type:id, for instance Law:BWBR0010346';
  if (!/^[A-Za-z]+$/u.test(type) || rest === '') throw badId(`${shown(value)} is no id: ${example}`);
  throw badId(`${shown(value)}: there is no type ${type}. Did you mean ${nearest(type)}:${shown(rest)}?`);
};

/** `Law:BWBR0010346` or `BWBR0010346` → `BWBR0010346`. @throws GraphQLError where the id is of another type */
export const localId =
  (...types: readonly string[]) =>
  (value: unknown): string => {
    const text = String(value).slice(0, LONGEST);
    const [type, rest] = split(text);
    if (types.includes(type)) return rest;
    if (TYPES.includes(type))
      throw badId(`${shown(text)} is a ${type}, not a ${types.join(' or ')}. Did you mean node(id: "${shown(text)}")?`);
    // official ids have colons of their own: ECLI:NL:…, doc:2018-…
    if (/^[A-Z][a-z]/u.test(type))
      throw badId(`${shown(text)}: there is no type ${type}. Did you mean ${types[0]}:${shown(rest)}?`);
    return text;
  };

/** The same for a list. */
export const localIds = (...types: readonly string[]) => {
  const one = localId(...types);
  return (values: unknown): readonly string[] => (values as readonly unknown[]).map(one);
};

/** A global id → the key of its node in the graph. @throws GraphQLError where it is no global id */
export const nodeKey = (value: unknown): string => {
  const [type, rest] = parsedId(value);
  return `${PRIMARY[type] ?? type}:${rest}`;
};
