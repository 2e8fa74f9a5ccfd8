// The layers of docs/architecture.md: a layer imports only from those before it.
// Tests and their support may use what stands beside them and the scripts that run servers.
const tests = String.raw`\.(?:test|bench)\.tsx?$|/testing(?:/|\.tsx?$)`

const mayNotReach = (from, to) => ({
  name: `${from.replaceAll(/\W/g, '-')}-comes-before`,
  comment: `${from} comes before ${to.join(', ')} in the order of layers.`,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: tests },
  to: { path: `^(?:${to.join('|')})(?:/|\\.)` },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(?:server-only|client-only)$' },
    },
    mayNotReach('domain', ['collections', 'newsroom', 'app', 'scripts', 'e2e', 'migrations', 'payload']),
    mayNotReach('collections', ['newsroom', 'app', 'scripts', 'e2e']),
    mayNotReach('newsroom', ['app', 'scripts', 'e2e']),
    mayNotReach('app', ['scripts', 'e2e']),
    mayNotReach('locales', ['domain', 'collections', 'newsroom', 'app', 'scripts', 'e2e']),
    {
      name: 'domain-is-pure',
      comment: 'domain/ knows no framework, database or system: only TypeScript and these small libraries.',
      severity: 'error',
      from: { path: '^domain/', pathNot: tests },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'],
        pathNot: '^node_modules/(?:@noble/hashes|diff)/',
      },
    },
    {
      name: 'editor-and-primitives-run-in-the-browser',
      severity: 'error',
      from: { path: '^app/\\(desk\\)/(?:_editor|_ui)/', pathNot: tests },
      to: { path: '^newsroom/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'reader-knows-no-desk',
      comment: 'What both need lies in app/_shared.',
      severity: 'error',
      from: { path: '^app/\\(reader\\)/' },
      to: { path: '^app/\\(desk\\)/' },
    },
    {
      name: 'desk-knows-no-reader',
      comment: 'What both need lies in app/_shared.',
      severity: 'error',
      from: { path: '^app/\\(desk\\)/' },
      to: { path: '^app/\\(reader\\)/' },
    },
    {
      name: 'components-call-no-payload',
      comment: 'Screens go through newsroom/: a verb or a query.',
      severity: 'error',
      from: { path: '^app/(?:\\(desk\\)|\\(reader\\)|_shared)/', pathNot: tests },
      to: { path: '^collections/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: String.raw`^(?:\.next|\.data)/` },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.mts', '.d.ts'],
    },
  },
}
