const STAGES = '^src/(text|ingest|structure|references|coreference|registries|resolve|assemble|evaluation)/';

/** Each rule's comment says where the code should go instead. */
/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle: move what both need into a module below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-imports-nothing',
      comment: 'src/domain holds types and tiny constructors; behaviour goes to the stage that needs it.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'stages-do-no-io',
      comment: 'Stages are pure: files, sockets and the database belong to src/graph, src/server, src/export, src/cli.',
      severity: 'error',
      from: { path: STAGES, pathNot: '^src/registries/load' },
      to: { path: '^(node:)?(fs|http|https|net|child_process)(/|$)|node_modules/(neo4j-driver|graphql|@pothos)/' },
    },
    {
      name: 'stages-are-siblings',
      comment: 'What passes between stages is a domain type: put it in src/domain.',
      severity: 'error',
      from: { path: '^src/(ingest|structure|references|coreference|resolve|assemble|registries)/' },
      to: {
        path: '^src/(ingest|structure|references|coreference|resolve|assemble|registries)/',
        pathNot: '^src/$1/',
      },
    },
    {
      name: 'evaluation-judges-what-is-written',
      comment: 'Evaluation compares the extract format with annotations: it must not see how the stages work.',
      severity: 'error',
      from: { path: '^src/evaluation/' },
      to: { path: '^(src|schema)/', pathNot: '^src/(evaluation|domain|text)/' },
    },
    {
      name: 'stages-do-not-see-their-judge',
      comment: 'Only the command line, scripts and tests measure.',
      severity: 'error',
      from: { path: '^(src|schema)/', pathNot: '^src/(evaluation|cli)/' },
      to: { path: '^src/evaluation/' },
    },
    {
      name: 'reference-types-are-siblings',
      comment: 'Reference types never import each other; what two need goes to references/shared.',
      severity: 'error',
      from: { path: '^src/references/([^/]+)/' },
      to: { path: '^src/references/[^/]+/', pathNot: '^src/references/($1|shared)/' },
    },
    {
      name: 'registry-is-the-only-door',
      comment: 'Import references/registry.ts, not the inside of a reference type.',
      severity: 'error',
      from: { path: '^(src|schema)/', pathNot: '^src/references/' },
      to: { path: '^src/references/[^/]+/' },
    },
    {
      name: 'only-graph-knows-neo4j',
      comment: 'Ask src/graph for what you need; it is the only code that knows the driver.',
      severity: 'error',
      from: { path: '^(src|schema)/', pathNot: '^src/graph/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'only-schema-knows-pothos',
      comment: 'GraphQL types are built in schema/.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/@pothos' },
    },
    {
      name: 'schema-is-imported-by-edges-only',
      comment: 'Only the server and the command line may import the schema.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(server|cli)/' },
      to: { path: '^schema/' },
    },
    {
      name: 'schema-does-not-see-the-pipeline',
      comment: 'The schema reads the graph; src/references/registry.ts (for the enum) is the one bridge.',
      severity: 'error',
      from: { path: '^schema/' },
      to: { path: '^src/', pathNot: '^src/(domain|graph)/|^src/references/registry\\.ts$' },
    },
    {
      name: 'nothing-imports-server-or-cli',
      comment: 'The edges are leaves: move shared code below them.',
      severity: 'error',
      from: { path: '^(src|schema)/', pathNot: '^src/(server|cli)/' },
      to: { path: '^src/(server|cli)/' },
    },
    {
      name: 'cases-are-for-tests',
      comment: 'cases.ts documents a type and feeds its tests; production code has no use for it.',
      severity: 'error',
      from: { path: '^(src|schema)/', pathNot: '/cases\\.ts$' },
      to: { path: '/cases\\.ts$' },
    },
    {
      name: 'src-not-to-tests',
      comment: 'Production code never imports tests.',
      severity: 'error',
      from: { path: '^(src|schema)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-orphans',
      comment: 'Dead file? Delete it.',
      severity: 'warn',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^tests/', '/cases\\.ts$', '^src/cli/main\\.ts$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
