import type { GraphQLError } from 'graphql';
import type { SchemaContext } from '../../../schema/context.ts';
import type { Variables } from '../../../schema/neo4j-plugin/given.ts';
import type { Plan } from '../../../schema/neo4j-plugin/plan.ts';
import type { ConnectionField, ConnectionPart, EdgeField, Projection, Step, StepField } from '../../graph/read.ts';
import { LIMITS } from './limits.ts';
import { refused } from './refused.ts';

/** A list without pages is as long as what it is of: the signatories of a letter, the way between two nodes. */
const WHOLE_LIST = 20;
/** Counting walks the whole list. */
const COUNT = 10;
/** The text of a document or part is as large as many other values. */
const TEXT = 20;

/** Prices a plan as the rows that it may read: every list multiplies what is asked of its rows by its page. */
class Pricer {
  private readonly rowsOf: (step: Step) => number;

  constructor(rowsOf: (step: Step) => number) {
    this.rowsOf = rowsOf;
  }

  private projection({ variants }: Projection): number {
    // a row is of one type: of the dearest at most
    return Math.max(0, ...variants.map(({ fields }) => this.fields(fields)));
  }

  private fields(fields: readonly EdgeField[]): number {
    return fields.reduce((sum, field) => sum + this.field(field), 0);
  }

  field(field: EdgeField): number {
    switch (field.kind) {
      case 'scalar':
        return field.expression.endsWith('}.text') ? TEXT : 0;
      case 'step':
        return this.step(field);
      case 'connection':
        return this.connection(field);
      case 'node':
        return this.projection(field.target);
      default:
        return 0;
    }
  }

  private step({ many, step, target }: StepField): number {
    return (many ? Math.min(WHOLE_LIST, this.rowsOf(step)) : 1) * (1 + this.projection(target));
  }

  private connection({ step, parts }: ConnectionField): number {
    const rows = Math.max(0, this.rowsOf(step) - 1);
    const isRead = parts.some(({ kind }) => kind === 'nodes' || kind === 'edges' || kind === 'pageInfo');
    const aRow = parts.reduce((sum, part) => sum + this.ofRow(part), 1);
    const whole = parts.reduce((sum, part) => sum + this.ofList(part), 1);
    return (isRead ? rows * aRow : 0) + whole;
  }

  private ofRow(part: ConnectionPart): number {
    if (part.kind === 'nodes') return this.projection(part.target);
    return part.kind === 'edges' ? this.fields(part.fields) : 0;
  }

  private ofList(part: ConnectionPart): number {
    if (part.kind === 'totalCount') return COUNT;
    return part.kind === 'beside' ? COUNT + this.field(part.field) : 0;
  }
}

const NO_CONTEXT = {} as SchemaContext;

/**
 * Rows that a compiled root field may read with these variables, page sizes and defaults included.
 * @throws GraphQLError where a page size cannot be used
 */
export const costOf = ({ answer, binders }: Plan, variables: Variables): number => {
  const rowsOf = ({ limit }: Step): number =>
    limit ? Number(binders[limit.index]?.(variables, NO_CONTEXT) ?? WHOLE_LIST) : WHOLE_LIST;
  return new Pricer(rowsOf).field(answer);
};

/** Why a question of this cost is refused, or undefined. */
export const checkCost = (cost: number): GraphQLError | undefined =>
  cost <= LIMITS.cost
    ? undefined
    : refused(
        `Cost ${cost} is over the limit of ${LIMITS.cost}: the rows this may read, pages of inner lists multiplied by those around them. ` +
          'Ask for smaller pages (first), leave inner lists out, or page on with after',
        'COST_TOO_HIGH',
        400,
        { cost, limit: LIMITS.cost },
      );
