import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

type Subject = {
  missingPackages(project: string, wanted: { development: boolean }): string[]
  excuse(project: string, names: string[]): void
}
const subject: Subject = await import(new URL('../missing-packages.mjs', import.meta.url).href)

const base = mkdtempSync(join(tmpdir(), 'medspil-missing-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

type Entry = { version: string; dev?: boolean; optional?: boolean; os?: string | string[]; cpu?: string | string[] }

const kysely: Entry = { version: '0.29.9' }
const here = { os: [process.platform], cpu: [process.arch] }

/** A project whose lock file wants some packages, with others installed; null for one that npm did not finish. */
function givenProject(wanted: Record<string, Entry>, installed: Record<string, Entry> | null): string {
  const project = mkdtempSync(join(base, 'project-'))
  const inModules = (packages: Record<string, Entry>) =>
    Object.fromEntries(Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry]))
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...inModules(wanted) } }))
  mkdirSync(join(project, 'node_modules'))
  for (const name of Object.keys(installed ?? wanted)) {
    mkdirSync(join(project, 'node_modules', name), { recursive: true })
    writeFileSync(join(project, 'node_modules', name, 'package.json'), '{}')
  }
  if (installed !== null) {
    const list = join(project, 'node_modules', '.package-lock.json')
    writeFileSync(list, JSON.stringify({ packages: inModules(installed) }))
  }
  return project
}

function missingIn(project: string, development = true): string[] {
  return subject.missingPackages(project, { development })
}

test('a package that is not there is missing, also when nothing at all is installed', () => {
  expect(missingIn(givenProject({ kysely }, {}))).toEqual(['kysely'])
  const bare = givenProject({ kysely }, {})
  rmSync(join(bare, 'node_modules'), { recursive: true, force: true })
  expect(missingIn(bare)).toEqual(['kysely'])
})

test('an installation that was cut short is missing as a whole', () => {
  expect(missingIn(givenProject({ kysely, pg: { version: '8.23.1' } }, null))).toEqual(['kysely', 'pg'])
})

test('another version is as good as missing', () => {
  expect(missingIn(givenProject({ kysely }, { kysely: { version: '0.28.0' } }))).toEqual(['kysely'])
})

test('a package that is on the list but not on the disk is missing', () => {
  const project = givenProject({ kysely }, { kysely })
  rmSync(join(project, 'node_modules', 'kysely'), { recursive: true })
  expect(missingIn(project)).toEqual(['kysely'])
})

test('an optional package for this system is missing, one for another system is not', () => {
  const ours: Entry = { version: '1.0.0', optional: true, ...here }
  const other: Entry = { version: '1.0.0', optional: true, os: ['aix'], cpu: ['ppc64'] }
  const notHere: Entry = { version: '1.0.0', optional: true, os: `!${process.platform}` }
  expect(missingIn(givenProject({ ours, other, notHere }, {}))).toEqual(['ours'])
})

test('what only tests need is not missing for running', () => {
  const project = givenProject({ vitest: { version: '5.1.1', dev: true } }, {})
  expect(missingIn(project, true)).toEqual(['vitest'])
  expect(missingIn(project, false)).toEqual([])
})

test('an optional package that npm would not install is not asked for again, until the lock file changes', () => {
  const ours: Entry = { version: '1.0.0', optional: true, ...here }
  const project = givenProject({ ours, kysely }, { kysely })
  subject.excuse(project, ['ours'])
  expect(missingIn(project)).toEqual([])
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages: { 'node_modules/ours': ours } }))
  expect(missingIn(project)).toEqual(['ours'])
})
