import { type FieldNode, type GraphQLField, type GraphQLInputObjectType, getNamedType } from 'graphql';
import { type Parameter, parameterName } from '../../src/graph/read.ts';
import type { SchemaContext } from '../context.ts';
import { type ArgumentOf, type GraphField, isStep } from './field.ts';
import { type Given, givenArgument, type Variables } from './given.ts';

export type Definition = GraphQLField<unknown, unknown>;

/** Fills a parameter when the query runs. @throws GraphQLError where what was given cannot be used */
export type Binder = (variables: Variables, context: SchemaContext) => unknown;

/** A field of the document with its arguments; those it lacks are its owner's: facets share the words of their list. */
export class Asking {
  readonly definition: Definition;
  readonly node: FieldNode;
  readonly spec: GraphField;
  private readonly owner: Asking | undefined;
  private readonly binders: Binder[];
  private readonly known = new Map<string, Parameter>();

  constructor(definition: Definition, node: FieldNode, spec: GraphField, binders: Binder[], owner?: Asking) {
    this.definition = definition;
    this.node = node;
    this.spec = spec;
    this.binders = binders;
    this.owner = owner;
  }

  /** What an argument of its own is given; undefined where it has no such argument. */
  given(name: string): Given | undefined {
    return givenArgument(this.definition, this.node, name);
  }

  inputType(name: string): GraphQLInputObjectType | undefined {
    const argument = this.definition.args.find((one) => one.name === name);
    return argument && (getNamedType(argument.type) as GraphQLInputObjectType);
  }

  parameter(binder: Binder): Parameter {
    this.binders.push(binder);
    return { index: this.binders.length - 1 };
  }

  /** `{value:name}`: an argument, or what the field makes of its arguments. */
  value(name: string): Parameter {
    const known = this.known.get(name) ?? this.newValue(name);
    this.known.set(name, known);
    return known;
  }

  private newValue(name: string): Parameter {
    const bind = isStep(this.spec) ? this.spec.bind?.[name] : undefined;
    const isOwn = bind !== undefined || this.definition.args.some((argument) => argument.name === name);
    if (!isOwn && this.owner) return this.owner.value(name);
    const at =
      (variables: Variables): ArgumentOf =>
      (argument) =>
        this.given(argument)?.at(variables);
    return this.parameter((variables, context) =>
      bind ? bind(at(variables), context) : (at(variables)(name) ?? null),
    );
  }

  /** A template with the names of its parameters filled in. */
  filled(text: string): string {
    return text.replace(/\{value:(\w+)\}/gu, (_, name: string) => `$${parameterName(this.value(name))}`);
  }
}
