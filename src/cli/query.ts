import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { distance } from 'fastest-levenshtein';
import { graphql } from 'graphql';
import { schema } from '../../schema/index.ts';
import { loadConfig } from '../config.ts';
import { loadRegistries } from '../registries/load.ts';
import { extractorOf } from '../server/extractor.ts';
import { contextFor } from '../server/graphql.ts';
import { operations } from '../server/operations.ts';
import { csvOf, flatten } from '../tables/flatten.ts';
import { fittedTable } from './fitted-table.ts';
import { hint } from './output.ts';
import { withGraph } from './with-graph.ts';

const FORMATS = ['table', 'json', 'csv'];

const named = (name: string): { query: string; variables: Readonly<Record<string, unknown>> } => {
  if (existsSync(name)) return { query: readFileSync(name, 'utf8'), variables: {} };
  const all = operations();
  const found = all.find((operation) => operation.name.toLowerCase() === name.toLowerCase());
  if (found) return found;
  const [nearest] = [...all].sort(
    (a, b) => distance(a.name.toLowerCase(), name.toLowerCase()) - distance(b.name.toLowerCase(), name.toLowerCase()),
  );
  throw new Error(
    `${name}: no file and no named operation. Did you mean ${nearest?.name}? There are: ${all.map((one) => one.name).join(', ')}`,
  );
};

const parsed = (json: string): Record<string, unknown> => {
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch {
    throw new Error(`--variables is no JSON: ${json}`);
  }
};

export const registerQuery = (program: Command): void => {
  program
    .command('query')
    .description('run a named operation, or a file with one, and print the result')
    .argument('<operation>', 'name (see schema/operations) or path of a .graphql file')
    .option('-v, --variables <json>', 'variables as JSON; a named operation has its own')
    .option('-f, --format <format>', `output: ${FORMATS.join(', ')}`, 'table')
    .addHelpText(
      'after',
      `\nExamples:\n  $ kamergraaf query WhoCitesThisLaw\n  $ kamergraaf query WhoCitesThisLaw --variables '{"law": "Law:BWBR0005537"}' --format csv\n  $ kamergraaf query my-question.graphql --format json`,
    )
    .action(async (name: string, options: { variables?: string; format: string }) => {
      if (!FORMATS.includes(options.format))
        throw new Error(`--format ${options.format}: choose one of ${FORMATS.join(', ')}`);
      const { query, variables } = named(name);
      const given = options.variables ? parsed(options.variables) : variables;
      const extractor = extractorOf(await loadRegistries());
      const result = await withGraph(loadConfig(), ({ graph }) =>
        graphql({ schema, source: query, variableValues: given, contextValue: contextFor(graph, extractor) }),
      );
      if (result.errors) throw new Error(result.errors.map(({ message }) => message).join('\n'));
      if (options.format === 'json') return void process.stdout.write(`${JSON.stringify(result.data, null, 2)}\n`);
      const { columns, rows } = flatten(result.data);
      if (options.format === 'csv') return void process.stdout.write(csvOf(columns, rows));
      const { text, notes } = fittedTable(columns, rows, process.stdout.isTTY ? process.stdout.columns : undefined);
      process.stdout.write(`${text}\n`);
      for (const note of notes) hint(note);
    });
};
