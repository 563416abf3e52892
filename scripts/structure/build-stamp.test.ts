import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

type Subject = { isBuilt(project: string): boolean; sourceStamp(project: string): string }
const { isBuilt, sourceStamp }: Subject = await import(new URL('../build.mjs', import.meta.url).href)

let project = ''
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'medspil-build-'))
  for (const folder of ['src/kernel', 'scripts', 'dist']) mkdirSync(join(project, folder), { recursive: true })
  write('src/main.ts', 'export const word = 1')
  write('package-lock.json', '{}')
  write('dist/main.js', 'export const word = 1')
  write('dist/.stamp', sourceStamp(project))
})
afterEach(() => rmSync(project, { recursive: true }))

function write(path: string, text: string): void {
  writeFileSync(join(project, path), text)
}

test('a build is out of date when a source changes, appears or goes', () => {
  write('src/kernel/new.ts', '')
  expect(isBuilt(project)).toBe(false)
  rmSync(join(project, 'src/kernel/new.ts'))
  expect(isBuilt(project)).toBe(true)
  write('src/main.ts', 'export const word = 2')
  expect(isBuilt(project)).toBe(false)
})

test('a build is out of date when the installed packages or the compiler settings change', () => {
  write('package-lock.json', '{"packages":{}}')
  expect(isBuilt(project)).toBe(false)
  write('package-lock.json', '{}')
  write('tsconfig.build.json', '{}')
  expect(isBuilt(project)).toBe(false)
})

test('a build that was cut short does not count', () => {
  rmSync(join(project, 'dist/.stamp'))
  expect(isBuilt(project)).toBe(false)
})

test('a fresh copy of the same sources needs no new build, nor does a changed test', () => {
  utimesSync(join(project, 'src/main.ts'), 1, 1)
  write('src/kernel/main.test.ts', 'test')
  expect(isBuilt(project)).toBe(true)
})
