import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { cleanSkeleton, type Skeleton } from './clean-skeleton.ts'
import moduleGraph from './module-graph.json' with { type: 'json' }
import { plantedViolations, wayBack } from './planted-violations.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'medspil-dependency-rules-'))
const config: { forbidden: { name: string }[] } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every planted violation is caught by the rule meant for it, and nothing else is', () => {
  const planted = Object.fromEntries(plantedViolations.map(({ path, text }) => [path, text]))
  expect(cruise({ ...cleanSkeleton(), ...planted, ...wayBack })).toEqual(
    plantedViolations.map(({ path, rule }) => `${path}: ${rule}`).sort(),
  )
})

test('every rule has a planted violation', () => {
  const caught = new Set(plantedViolations.map(({ rule }) => rule))
  expect(config.forbidden.map(({ name }) => name).filter((name) => !caught.has(name))).toEqual([])
})

test('the module graph is the one the decisions describe', () => {
  const edges = Object.entries(moduleGraph).map(([module, others]) => `${module}: ${others.join(' ')}`.trim())
  expect(edges).toEqual([
    'directory:',
    'law: directory',
    'people: directory law',
    'contact: directory law people cases',
    'cases: directory people',
    'notices: directory law people cases contact',
    'disclosure: directory law people cases',
    'fora: directory law people cases contact notices disclosure hotspots',
    'places: directory',
    'hotspots: directory places',
    'events: directory places',
    'outreach: directory places hotspots events contact',
    'prevention: directory',
    'activities: people',
    'leisure-jobs: people cases',
    'programmes: people cases activities leisure-jobs',
    'reporting:',
    'privacy:',
  ])
})

// A stray module folder that imports nothing is invisible to every import rule.
test('every folder under src/modules is a listed module', () => {
  const modules = join(root, 'src', 'modules')
  const folders = existsSync(modules) ? readdirSync(modules) : []
  expect(folders.filter((name) => !Object.keys(moduleGraph).includes(name))).toEqual([])
})

function cruise(skeleton: Skeleton): string[] {
  for (const [path, text] of Object.entries(skeleton)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const settings = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', 'src']
  const run = spawnSync(process.execPath, [program, ...settings], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 })
  const result: { summary: { violations: { from: string; rule: { name: string } }[] } } = JSON.parse(run.stdout)
  return [...new Set(result.summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`))].sort()
}
