import { importing, type Skeleton } from './clean-skeleton.ts'

/** One planted file: where it lies, what it says, and the one rule that must fire on it. */
export type PlantedViolation = { path: string; text: string; rule: string }

const plant = (rule: string, path: string, ...specifiers: string[]): PlantedViolation => ({
  path,
  text: importing(...specifiers),
  rule,
})
const cases = 'src/modules/cases'

const floors = [
  plant('no-cycles', `${cases}/actions/planted-round.ts`, './planted-trip.ts'),
  plant('kernel-is-the-floor', 'src/kernel/planted-up.ts', '../platform/db/transaction.ts'),
  plant('kernel-is-the-floor', 'src/kernel/planted-file.ts', 'node:fs'),
  plant('kernel-is-the-floor', 'src/kernel/planted-package.ts', 'zod'),
  plant('kernel-tests-stay-on-the-floor', 'src/kernel/planted.test.ts', '../platform/ui/button.tsx'),
  plant('platform-knows-no-module', 'src/platform/ui/planted.tsx', '../../modules/cases/index.ts'),
  plant('nothing-below-imports-the-top', 'src/platform/web/planted-top.ts', '../../main.ts'),
  plant('only-tests-use-testing', `${cases}/actions/planted-given.ts`, '../../../testing/given.ts'),
  plant('demonstration-stays-outside', `${cases}/actions/planted-fill.ts`, '../../../demonstration/fill.ts'),
  plant('islands-stand-alone', 'src/islands/planted-button.tsx', '../platform/ui/button.tsx'),
  plant('islands-stand-alone', 'src/islands/planted-file.ts', 'node:fs'),
  plant('islands-stand-alone', 'src/islands/planted-inside.ts', '../modules/cases/domain/status.ts'),
  plant('wires-are-pure', 'src/modules/cases/planted.wire.ts', './domain/status.ts'),
]

const betweenModules = [
  plant('module-front-door-only', `${cases}/actions/planted-inside.ts`, '../../people/data/read.ts'),
  {
    rule: 'module-front-door-only',
    path: `${cases}/actions/planted-type.ts`,
    text: "import type { Level } from '../../people/domain/level.ts'\nexport type Own = Level\n",
  },
  plant('module-front-door-only', 'src/modules/fora/actions/planted-law.ts', '../../law/domain/status.ts'),
  plant('domain-is-pure', 'src/modules/fora/domain/planted-law.ts', '../../law/index.ts'),
  plant('messages-stay-home', `${cases}/pages/planted-messages.view.tsx`, '../../people/messages.ts'),
  plant('the-top-uses-front-doors', 'src/planted.ts', './modules/cases/data/read.ts'),
  plant('every-module-is-listed', 'src/modules/helpdesk/actions/planted.ts', '../../../kernel/ids.ts'),
]

// One edge that is not in the graph for each module.
const unlistedEdges = [
  ['directory', 'people'],
  ['law', 'people'],
  ['people', 'cases'],
  ['contact', 'disclosure'],
  ['cases', 'disclosure'],
  ['notices', 'disclosure'],
  ['disclosure', 'fora'],
  ['fora', 'programmes'],
  ['places', 'hotspots'],
  ['hotspots', 'people'],
  ['events', 'people'],
  ['outreach', 'people'],
  ['prevention', 'people'],
  ['activities', 'cases'],
  ['leisure-jobs', 'programmes'],
  ['programmes', 'disclosure'],
  ['reporting', 'cases'],
  ['privacy', 'people'],
].map(([module, other]) =>
  plant(`${module}-may-use-only-what-is-listed`, `src/modules/${module}/actions/planted.ts`, `../../${other}/index.ts`),
)

const insideAModule = [
  {
    rule: 'front-door-shows-actions-and-types',
    path: 'src/modules/notices/index.ts',
    text: "export * from './data/read.ts'\n",
  },
  {
    rule: 'front-door-shows-actions-and-types',
    path: 'src/modules/prevention/index.ts',
    text: "export * from './messages.ts'\n",
  },
  plant('domain-is-pure', `${cases}/domain/planted-sql.ts`, '../../../platform/db/transaction.ts'),
  plant('domain-is-pure', `${cases}/domain/planted-file.ts`, 'node:fs'),
  plant('domain-is-pure', `${cases}/domain/planted-package.ts`, 'date-holidays'),
  plant('data-below-actions', `${cases}/data/planted.ts`, '../actions/open.ts'),
  plant('actions-below-pages', `${cases}/actions/planted-view.ts`, '../pages/open.view.tsx'),
  plant('pages-see-actions-and-look-only', `${cases}/pages/planted-sql.page.tsx`, '../data/read.ts'),
  plant('pages-see-actions-and-look-only', `${cases}/pages/planted.page.tsx`, '../../../platform/db/transaction.ts'),
  plant('tasks-and-routes-do-not-touch-data', `${cases}/tasks/planted.ts`, '../data/read.ts'),
  plant('tasks-and-routes-do-not-touch-data', 'src/modules/fora/routes.ts', './data/read.ts'),
]

const packages = [
  plant('pool-stays-home', 'src/platform/queue/planted-pool.ts', '../db/pool.ts'),
  plant('driver-stays-in-platform', 'src/platform/web/planted-driver.ts', 'pg'),
  plant('html-is-made-in-one-place', 'src/platform/ui/planted-render.tsx', 'preact-render-to-string'),
  plant('production-needs-no-development-package', `${cases}/actions/planted-package.ts`, 'fast-check'),
  plant('packages-are-declared', `${cases}/actions/planted-undeclared.ts`, 'undeclared'),
  plant('imports-lead-somewhere', `${cases}/actions/planted-nowhere.ts`, './nowhere.ts'),
]

/** Every violation we plant: at least one for each rule of `.dependency-cruiser.cjs`. */
export const plantedViolations: PlantedViolation[] = [
  ...floors,
  ...betweenModules,
  ...unlistedEdges,
  ...insideAModule,
  ...packages,
]

/** The way back that makes the planted cycle one; a cycle is reported once, at its other end. */
export const wayBack: Skeleton = { [`${cases}/actions/planted-trip.ts`]: importing('./planted-round.ts') }
