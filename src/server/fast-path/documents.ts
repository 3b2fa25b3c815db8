import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isNonNullType,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Decision } from '../../../schema/neo4j-plugin/decisions.ts';
import { Bounded } from '../bounded.ts';
import { checkDocument } from '../limits/check-document.ts';
import { LIMITS } from '../limits/limits.ts';
import { hashOf } from '../limits/plugin.ts';

/** What is asked at the root, for some outcome of what that hangs on. */
export interface Roots {
  readonly decisions: readonly Decision[];
  /** Undefined where a field is none that the compiler reads. */
  readonly fields: readonly Root[] | undefined;
}

export interface Root {
  /** Name in the answer. */
  readonly key: string;
  /** Undefined for `__typename`. */
  readonly nodes: readonly FieldNode[] | undefined;
}

/** One query of a document, parsed and validated. */
export interface Operation {
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly roots: Roots[];
  /** Names the document in the log without saying what was asked. */
  readonly hash: string;
}

type Operations = ReadonlyMap<string | undefined, Operation>;

/** Documents are kept while they are asked again; both bounds keep a flood of texts from filling the memory. */
const KEPT_LENGTH = 1_000_000;
const NONE: Operations = new Map();

/** Whether a variable that may be null stands where null may not: only graphql-js says well what is wrong then. */
const mayMissValue = (schema: GraphQLSchema, document: DocumentNode): boolean => {
  const types = new TypeInfo(schema);
  let nullable = new Set<string>();
  let found = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: ({ variableDefinitions = [] }) => {
        const loose = variableDefinitions.filter(({ type }) => type.kind !== 'NonNullType');
        nullable = new Set([...nullable, ...loose.map(({ variable }) => variable.name.value)]);
      },
      Variable: ({ name }) => {
        if (isNonNullType(types.getInputType()) && nullable.has(name.value)) found = true;
      },
    }),
  );
  return found;
};

const operationsOf = (document: DocumentNode, hash: string): Operations => {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === 'FragmentDefinition') fragments[definition.name.value] = definition;
  const all = document.definitions.filter((definition) => definition.kind === 'OperationDefinition');
  const named = all
    .filter(({ operation }) => operation === OperationTypeNode.QUERY)
    .map((definition): [string | undefined, Operation] => [
      definition.name?.value,
      { definition, fragments, roots: [], hash },
    ]);
  const [only] = named;
  return new Map(only && all.length === 1 ? [...named, [undefined, only[1]]] : named);
};

/** Parsed and validated documents by their text. */
export class Documents {
  private readonly schema: GraphQLSchema;
  private readonly isAdmitted: (text: string) => boolean;
  private readonly known = new Bounded<Operations>(LIMITS.keptDocuments, KEPT_LENGTH);

  constructor(schema: GraphQLSchema, isAdmitted: (text: string) => boolean) {
    this.schema = schema;
    this.isAdmitted = isAdmitted;
  }

  /** A query by name, or the only one; undefined where graphql-js has to answer: faults, mutations, no such name. */
  operation(text: string, name: string | undefined): Operation | undefined {
    let operations = this.known.get(text);
    if (!operations) {
      operations = this.prepared(text);
      this.known.set(text, operations, text.length);
    }
    return operations.get(name);
  }

  private prepared(text: string): Operations {
    try {
      if (text.length > LIMITS.characters || !this.isAdmitted(text)) return NONE;
      const document = parse(text, { maxTokens: LIMITS.tokens });
      const isFine = !checkDocument(document) && validate(this.schema, document, specifiedRules).length === 0;
      return isFine && !mayMissValue(this.schema, document) ? operationsOf(document, hashOf(text)) : NONE;
    } catch {
      return NONE;
    }
  }
}
