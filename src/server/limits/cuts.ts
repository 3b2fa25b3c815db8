import type { Plugin } from 'graphql-yoga';
import type { SchemaContext } from '../../../schema/index.ts';

/** Lists without pages that were longer than may be given, by their name in the answer. */
type Cuts = ReadonlyMap<string, number>;

/** What a question's context needs to hear of lists that were cut. */
export const cutsOf = (): Required<Pick<SchemaContext, 'onCut'>> & { readonly cuts: Cuts } => {
  const cuts = new Map<string, number>();
  return { cuts, onCut: (name, given) => void cuts.set(name, given) };
};

const said = (cuts: Cuts) =>
  [...cuts].map(([list, given]) => ({
    list,
    given,
    message: `${list}: at least one of these lists is longer than the ${given} that are given; where there is a list with pages beside it, ask for that`,
  }));

/** Says in `extensions.cut` which lists are not whole: nobody should count the rows of one and believe that it is all. */
export const cutsPlugin: Plugin<{ cuts?: Cuts }> = {
  onExecute({ args }) {
    const { cuts } = args.contextValue as { cuts?: Cuts };
    if (!cuts) return undefined;
    return {
      onExecuteDone: ({ result, setResult }) => {
        if (!result || Symbol.asyncIterator in result || cuts.size === 0) return;
        setResult({ ...result, extensions: { ...result.extensions, cut: said(cuts) } });
      },
    };
  },
};
