import { builder } from '../builder.ts';
import type { Target } from '../connection.ts';
import { localId } from '../ids.ts';
import { type Connection, type ListOptions, list } from '../list.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';

/** How the things of a type are found. */
export interface Entry {
  readonly type: Target;
  /** Primary label, and first part of the id: `Law`. */
  readonly label: string;
  /** Other types whose ids name the same nodes. */
  readonly also?: readonly string[];
  /** Local id of an example: `BWBR0010346`. */
  readonly example: string;
  /** In the singular, with the Dutch term: `regulation (wet)`. */
  readonly what: string;
}

/** `law(id)`: null where the graph has none. */
export const one = (name: string, { type, label, also = [], example, what }: Entry): void => {
  builder.queryField(name, (t) =>
    t.field({
      type,
      nullable: true,
      description: `One ${what} by id, e.g. \`${label}:${example}\`; null where the graph has none.`,
      args: {
        id: t.arg({
          type: 'ID',
          required: true,
          description: `Its id, with or without the type: \`${label}:${example}\` or \`${example}\`.`,
        }),
      },
      resolve: FROM_GRAPH,
      graph: {
        match: `({t}:${label} {id: {value:id}})`,
        bind: { id: (argument) => localId(label, ...also)(argument('id')) },
      },
    }),
  );
};

/** `laws(filter, orderBy, first …)`. */
export const many = (
  name: string,
  type: Connection,
  match: string,
  description: string,
  options: ListOptions,
): void => {
  builder.queryField(name, (t) => t.field(list(type, match, description, options)));
};

export const MOST_CITED = [{ expression: 'COUNT { ({t})<-[:CITES]-() }', descending: true }];
export const BY_NAME = [{ expression: "toLower(coalesce({t}.surname, {t}.name, {t}.title, {t}.id, ''))" }];
