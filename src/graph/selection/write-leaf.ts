import type { Leaf } from './tree.ts';

/** A value that the schema does not allow in its place: graphql-js has to say what is wrong, and what of the answer stays. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
}

export type WriteLeaf = (value: unknown) => string;

const PLAIN = /^[^"\\\u0000-\u001f\ud800-\udfff]*$/;

/** A string as JSON; most have nothing to escape. */
export const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

const refuse = (value: unknown, type: string): never => {
  throw new Unwritable(`${typeof value} where the schema says ${type}`);
};

/** As the `serialize` of GraphQL's own types and of `Date` and `DateTime`, for the values that these take as they are. */
const BY_TYPE: Readonly<Record<string, WriteLeaf>> = {
  Int: (value) => (typeof value === 'number' && (value | 0) === value ? `${value}` : refuse(value, 'Int')),
  Float: (value) => (typeof value === 'number' && Number.isFinite(value) ? `${value}` : refuse(value, 'Float')),
  Boolean: (value) => (typeof value === 'boolean' ? `${value}` : refuse(value, 'Boolean')),
};

const ofText: WriteLeaf = (value) => (typeof value === 'string' ? quoted(value) : refuse(value, 'String'));

const ofEnum = (names: ReadonlyMap<unknown, string>): WriteLeaf => {
  const texts = new Map([...names].map(([value, name]) => [value, JSON.stringify(name)]));
  return (value) => texts.get(value) ?? refuse(value, 'an enum');
};

const listed =
  (item: WriteLeaf): WriteLeaf =>
  (value) => {
    if (!Array.isArray(value)) return refuse(value, 'a list');
    let text = '[';
    for (let at = 0; at < value.length; at += 1) text += at === 0 ? item(value[at]) : `,${item(value[at])}`;
    return `${text}]`;
  };

/** Writes values of a leaf's type. @throws Unwritable where one does not fit */
export const leafWriter = ({ type, isList, isNullable, names }: Leaf): WriteLeaf => {
  const item = names ? ofEnum(names) : (BY_TYPE[type] ?? ofText);
  const whole = isList ? listed(item) : item;
  return isNullable ? (value) => (value === null || value === undefined ? 'null' : whole(value)) : whole;
};
