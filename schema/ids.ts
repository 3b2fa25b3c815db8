import { GraphQLError } from 'graphql';

/** Types whose nodes have another primary label in the graph: a motion is a Kamerstuk. */
const PRIMARY: Readonly<Record<string, string>> = { Motion: 'Kamerstuk', Letter: 'Kamerstuk', TextPart: 'Part' };

const split = (id: string): readonly [string, string] => {
  const colon = id.indexOf(':');
  return colon < 0 ? ['', id] : [id.slice(0, colon), id.slice(colon + 1)];
};

/** `Law:BWBR0010346` or `BWBR0010346` → `BWBR0010346`. @throws GraphQLError where the id is of another type */
export const localId =
  (...types: readonly string[]) =>
  (value: unknown): unknown => {
    const [type, rest] = split(String(value));
    if (types.includes(type)) return rest;
    if (!/^[A-Z][A-Za-z]+$/u.test(type) || type === 'ECLI') return String(value);
    throw new GraphQLError(
      `${String(value)} is a ${type}, not a ${types.join(' or ')}: ask node(id: "${String(value)}")`,
      { extensions: { code: 'BAD_ID' } },
    );
  };

/** A global id → the key of its node in the graph. @throws GraphQLError where it is no global id */
export const nodeKey = (value: unknown): unknown => {
  const [type, rest] = split(String(value));
  if (!/^[A-Z][A-Za-z]+$/u.test(type) || rest === '') {
    throw new GraphQLError(`${String(value)} is no id: write Type:id, for instance Law:BWBR0010346`, {
      extensions: { code: 'BAD_ID' },
    });
  }
  return `${PRIMARY[type] ?? type}:${rest}`;
};
