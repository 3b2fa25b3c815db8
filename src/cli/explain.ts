import type { Command } from 'commander';
import { distance } from 'fastest-levenshtein';
import { REFERENCE_TYPES } from '../references/registry.ts';
import { explanationsOf } from './explain-read.ts';
import { type Explanation, explanationText } from './explain-report.ts';
import { say } from './output.ts';

interface Options {
  readonly type?: string;
  readonly all?: true;
  readonly json?: true;
}

/** Below this a reading is doubtful; the table of `extract` marks it with `!`. */
const DOUBTFUL = 0.75;

const checkedType = (type: string): string => {
  const kinds = REFERENCE_TYPES.map(({ kind }) => kind);
  if (kinds.includes(type)) return type;
  const [nearest] = [...kinds].sort((a, b) => distance(a, type) - distance(b, type));
  throw new Error(`--type ${type}: there is no such type. Did you mean ${nearest}? There are: ${kinds.join(', ')}`);
};

const isDoubtful = ({ extracted, mention }: Explanation): boolean =>
  extracted.suspicions.length > 0 || extracted.confidence < DOUBTFUL || mention.resolution.status === 'ambiguous';

const numbered = (all: readonly Explanation[], wanted: string, file: string): readonly Explanation[] => {
  const found = all.find(({ number }) => String(number) === wanted);
  if (found) return [found];
  const close = all.filter(({ extracted }) => extracted.text.toLowerCase().includes(wanted.toLowerCase()));
  if (close.length > 0 && !/^\d+$/u.test(wanted)) return close;
  const range = all.length === 0 ? 'no references were found' : `they are numbered 1 to ${all.length}`;
  throw new Error(`${file} has no reference ${wanted}: ${range} (kamergraaf extract ${file} lists them)`);
};

const chosen = (all: readonly Explanation[], wanted: string | undefined, file: string, options: Options) => {
  const typed = options.type ? all.filter(({ extracted }) => extracted.type === options.type) : all;
  if (wanted !== undefined) return numbered(all, wanted, file);
  return options.type || options.all ? typed : typed.filter(isDoubtful);
};

/** `kamergraaf explain`: why a reference was read as it was. */
export const registerExplain = (program: Command): void => {
  program
    .command('explain')
    .description('say of a reference which rule found it, what it may mean and why; needs no database')
    .argument('<file>', 'document')
    .argument('[reference]', 'its number (#) in the table of extract, or some of its words; default: all doubtful ones')
    .option('-t, --type <type>', 'all references of this type')
    .option('-a, --all', 'all references')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ kamergraaf explain samples/vertrouwenspersonen.txt
  $ kamergraaf explain samples/vertrouwenspersonen.txt 12
  $ kamergraaf explain letter.pdf "artikel 3.2"
  $ kamergraaf explain letter.pdf --type person --json`,
    )
    .action(async (file: string, wanted: string | undefined, options: Options) => {
      if (options.type) checkedType(options.type);
      const all = await explanationsOf(file);
      const picked = chosen(all, wanted, file, options);
      if (options.json) return void process.stdout.write(`${JSON.stringify(picked, null, 2)}\n`);
      if (picked.length === 0) return say(`none of the ${all.length} references is doubtful (--all shows every one)`);
      process.stdout.write(`${picked.map(explanationText).join('\n\n')}\n`);
    });
};
