import moduleGraph from './module-graph.json' with { type: 'json' }

/** A tree of small files, path → text. */
export type Skeleton = Record<string, string>

/** Imports as a file would have them. */
export function importing(...specifiers: string[]): string {
  return specifiers.map((specifier) => `import '${specifier}'\n`).join('')
}

const floors: Skeleton = {
  'src/kernel/ids.ts': importing('uuid', 'date-holidays'),
  'src/kernel/dates.ts': importing('./ids.ts'),
  'src/kernel/dates.test.ts': importing('./dates.ts', '../testing/given.ts', 'vitest', 'node:fs'),
  'src/platform/db/pool.ts': importing('pg', 'pg-copy-streams'),
  'src/platform/db/transaction.ts': importing('./pool.ts', 'node:fs'),
  'src/platform/queue/queue.ts': 'import type { Pool } from "pg"\nexport type Queue = Pool\n',
  'src/platform/web/render.ts': importing('preact-render-to-string'),
  'src/platform/ui/button.tsx': importing('preact'),
  'src/platform/ui/button.test.tsx': importing('./button.tsx', 'preact-render-to-string', 'vitest'),
  'src/platform/i18n/translate.ts': importing('../../kernel/dates.ts'),
  'src/islands/map.tsx': importing(
    './outline.ts',
    '../kernel/ids.ts',
    '../modules/cases/case.wire.ts',
    'preact',
    'leaflet',
  ),
  'src/modules/cases/case.wire.ts': importing('../../kernel/ids.ts', '../people/seen.wire.ts'),
  'src/modules/people/seen.wire.ts': '',
  'src/islands/outline.ts': '',
  'src/testing/given.ts': importing(
    '../app.ts',
    '../modules/cases/index.ts',
    '../platform/db/transaction.ts',
    'pg',
    'vitest',
  ),
  'src/demonstration/fill.ts': importing('../modules/cases/index.ts', '../platform/db/transaction.ts'),
  'src/app.ts': importing('./modules/cases/index.ts', './modules/cases/routes.ts', './modules/cases/messages.ts'),
  'src/main.ts': importing('./app.ts', './modules/cases/tasks/remind.ts', './demonstration/fill.ts'),
}

const rooms: Skeleton = {
  'domain/status.ts': importing('./level.ts', '../../../kernel/dates.ts'),
  'domain/level.ts': '',
  'domain/status.test.ts': importing('./status.ts', 'vitest', 'fast-check'),
  'data/read.ts': importing('../domain/status.ts', '../../../platform/db/transaction.ts'),
  'data/read.data.test.ts': importing('./read.ts', '../actions/open.ts', '../../../testing/given.ts'),
  'actions/open.ts': importing('../data/read.ts', '../domain/status.ts', 'zod'),
  'pages/open.page.tsx': importing(
    './open.view.tsx',
    '../actions/open.ts',
    '../domain/status.ts',
    '../../../platform/web/render.ts',
    'zod',
  ),
  'pages/open.view.tsx': importing(
    '../messages.ts',
    '../../../platform/ui/button.tsx',
    '../../../platform/i18n/translate.ts',
    '../../../kernel/dates.ts',
    'preact',
  ),
  'pages/open.page.test.ts': importing('./open.page.tsx', '../data/read.ts', '../../../testing/given.ts'),
  'tasks/remind.ts': importing('../actions/open.ts', '../../../platform/queue/queue.ts'),
  'messages.ts': importing('../../platform/i18n/translate.ts'),
  'routes.ts': importing('./pages/open.page.tsx', '../../platform/web/render.ts'),
}

/** A tree in which every listed module has every room and uses every module it may use. No rule may fire on it. */
export function cleanSkeleton(): Skeleton {
  const skeleton: Skeleton = { ...floors }
  for (const [module, others] of Object.entries(moduleGraph)) {
    const folder = `src/modules/${module}`
    for (const [path, text] of Object.entries(rooms)) skeleton[`${folder}/${path}`] = text
    skeleton[`${folder}/index.ts`] = importing('./actions/open.ts', './domain/status.ts')
    if ((others as readonly string[]).includes('law'))
      skeleton[`${folder}/domain/ask-law.ts`] = importing('../../law/rules-of-law.ts', 'zod')
    skeleton[`${folder}/actions/ask-others.ts`] = importing(...others.map((other) => `../../${other}/index.ts`))
  }
  skeleton['src/modules/law/rules-of-law.ts'] = importing('./domain/status.ts')
  return { ...skeleton, ...packages() }
}

function packages(): Skeleton {
  const used = ['uuid', 'date-holidays', 'pg', 'pg-copy-streams', 'preact', 'preact-render-to-string', 'zod', 'leaflet']
  const development = ['vitest', 'fast-check']
  const manifest = { dependencies: asVersions(used), devDependencies: asVersions(development), type: 'module' }
  const skeleton: Skeleton = { 'package.json': JSON.stringify(manifest) }
  for (const name of [...used, ...development, 'undeclared']) {
    skeleton[`node_modules/${name}/package.json`] = JSON.stringify({ name, version: '1.0.0', main: 'index.js' })
    skeleton[`node_modules/${name}/index.js`] = ''
  }
  return skeleton
}

function asVersions(names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, '1.0.0']))
}
