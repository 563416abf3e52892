// Which way imports may point. Every rule has a planted violation in scripts/structure/dependency-rules.test.ts.
// The module graph is module-graph.json; a new module or a new edge is an ADR.
const mayUse = require('./scripts/structure/module-graph.json')

const M = '^src/modules/'
const PURE_LAW = '^src/modules/law/rules-of-law\\.ts$'
const WIRE = '^src/modules/[^/]+/[a-z-]+\\.wire\\.ts$'
const TEST = '\\.test\\.tsx?$'
const TOP = '^src/[^/]+\\.tsx?$'
const package_ = (...names) => `(^|/)node_modules/(${names.join('|')})/`
const rule = (name, from, to) => ({ name, severity: 'error', from, to })

const floors = [
  rule('no-cycles', {}, { circular: true }),
  rule(
    'kernel-is-the-floor',
    { path: '^src/kernel/', pathNot: TEST },
    // `module` only to load the heavy holiday rules at the first question.
    { pathNot: ['^src/kernel/', package_('uuid', 'date-holidays'), '^module$'] },
  ),
  rule('kernel-tests-stay-on-the-floor', { path: `^src/kernel/.*${TEST}` }, { path: '^src/(?!kernel/|testing/)' }),
  rule('platform-knows-no-module', { path: '^src/platform/' }, { path: M }),
  rule('nothing-below-imports-the-top', { path: '^src/(kernel|platform|modules|islands)/' }, { path: TOP }),
  rule('only-tests-use-testing', { path: '^src/', pathNot: [TEST, '/testing/'] }, { path: '^src/testing/' }),
  rule(
    'demonstration-stays-outside',
    { path: '^src/(kernel|platform|modules|islands)/' },
    { path: '^src/demonstration/' },
  ),
  rule(
    'islands-stand-alone',
    { path: '^src/islands/', pathNot: TEST },
    // altcha-lib solves the proof of work in the visitor's browser; leaflet draws the map; idb speaks to the phone's store.
    {
      pathNot: [
        '^src/islands/',
        '^src/kernel/',
        WIRE,
        package_('preact', 'altcha-lib', 'leaflet', '@types/leaflet', 'idb'),
      ],
    },
  ),
  // What a module's page and its script in the browser agree on: types, lists and pure functions, nothing of the server.
  rule('wires-are-pure', { path: WIRE }, { pathNot: ['^src/kernel/', WIRE] }),
]

const betweenModules = [
  rule(
    'module-front-door-only',
    { path: `${M}([^/]+)/` },
    { path: M, pathNot: [`${M}$1/`, `${M}[^/]+/(index|messages)\\.ts$`, PURE_LAW, WIRE] },
  ),
  rule('messages-stay-home', { path: `${M}([^/]+)/` }, { path: `${M}[^/]+/messages\\.ts$`, pathNot: `${M}$1/` }),
  rule(
    'the-top-uses-front-doors',
    { path: TOP },
    { path: M, pathNot: `${M}[^/]+/((index|routes|messages)\\.ts$|tasks/)` },
  ),
  rule('every-module-is-listed', { path: `${M}(?!(${Object.keys(mayUse).join('|')})/)` }, {}),
  ...Object.entries(mayUse).map(([module, others]) =>
    rule(
      `${module}-may-use-only-what-is-listed`,
      { path: `${M}${module}/` },
      { path: M, pathNot: [module, ...others].map((name) => `${M}${name}/`) },
    ),
  ),
]

const insideAModule = [
  rule(
    'front-door-shows-actions-and-types',
    { path: `${M}[^/]+/index\\.ts$` },
    { path: `${M}[^/]+/((data|pages|tasks)/|(messages|routes)\\.ts$)` },
  ),
  rule(
    'domain-is-pure',
    { path: `${M}([^/]+)/domain/`, pathNot: TEST },
    { pathNot: [`${M}$1/domain/`, `${M}$1/[a-z-]+\\.wire\\.ts$`, '^src/kernel/', PURE_LAW, package_('zod')] },
  ),
  rule('data-below-actions', { path: `${M}[^/]+/data/`, pathNot: TEST }, { path: `${M}[^/]+/(actions|pages|tasks)/` }),
  rule('actions-below-pages', { path: `${M}[^/]+/actions/`, pathNot: TEST }, { path: `${M}[^/]+/(pages|tasks)/` }),
  rule(
    'pages-see-actions-and-look-only',
    { path: `${M}([^/]+)/pages/`, pathNot: TEST },
    {
      pathNot: [
        `${M}$1/((actions|domain|pages)/|[a-z-]*messages\\.ts$|[a-z-]+\\.wire\\.ts$)`,
        `${M}[^/]+/(index|messages)\\.ts$`,
        '^src/platform/(web|ui|i18n|documents|calendar)/',
        '^src/kernel/',
        package_('preact', 'zod'),
      ],
    },
  ),
  rule(
    'tasks-and-routes-do-not-touch-data',
    { path: `${M}[^/]+/(tasks/|routes\\.ts$)`, pathNot: TEST },
    { path: `${M}[^/]+/data/` },
  ),
]

const packages = [
  rule('pool-stays-home', { pathNot: '^src/platform/db/' }, { path: '^src/platform/db/pool\\.ts$' }),
  rule(
    'driver-stays-in-platform',
    { path: '^src/', pathNot: ['^src/(platform/(db|queue)|testing)/', TEST] },
    { path: package_('pg', 'pg-pool', 'pg-copy-streams', '@types/pg') },
  ),
  rule(
    'html-is-made-in-one-place',
    { pathNot: ['^src/platform/web/', '^src/platform/ui/testing/', TEST] },
    { path: package_('preact-render-to-string') },
  ),
  rule(
    'production-needs-no-development-package',
    { path: '^src/', pathNot: [TEST, '/testing/'] },
    { dependencyTypes: ['npm-dev'] },
  ),
  rule('packages-are-declared', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
  rule('imports-lead-somewhere', {}, { couldNotResolve: true }),
]

module.exports = {
  forbidden: [...floors, ...betweenModules, ...insideAModule, ...packages],
  options: {
    // Type-only imports are imports: they are read by people too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
}
