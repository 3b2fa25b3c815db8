import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** File and line of a literal; `built` for one that is put together. */
  readonly where: string;
}

const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('cases.ts'))
    .map((name) => join(folder, name))
    .sort();

/** Every regular expression that is written out in the sources, by their syntax trees. */
export const literalPatterns = (folder: string): Pattern[] =>
  sourcesBelow(folder).flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true);
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: `${path}:${line}` });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });

/** Every regular expression that is put together while `work` runs: the constructor is watched meanwhile. */
export const builtPatterns = async (work: () => Promise<void>): Promise<Pattern[]> => {
  const found = new Map<string, Pattern>();
  const Original = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    found.set(`${made.flags} ${made.source}`, { source: made.source, flags: made.flags, where: 'built' });
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, given) => note(Reflect.construct(target, given) as RegExp),
    apply: (target, self, given) => note(Reflect.apply(target, self, given) as RegExp),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
};

/** Modules of the stages: importing them builds their patterns. */
export const stageModules = (): string[] =>
  [
    'text',
    'ingest',
    'structure',
    'references',
    'coreference',
    'registries',
    'resolve',
    'assemble',
    'evaluation',
  ].flatMap((stage) => sourcesBelow(`src/${stage}`));
