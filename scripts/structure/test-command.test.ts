import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const scripts = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'medspil-test-command-'))
const good = { name: 'types', passed: true, output: '' }
const bad = { name: 'lint', passed: false, output: 'a.ts:1:1 spaces' }

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a failed check is shown, named and counted, and the command fails', () => {
  const { lines, code } = report([good, bad], { passed: 3, failures: ['a.test.ts: says no'] })
  expect(lines).toEqual([
    '',
    '── lint ──',
    'a.ts:1:1 spaces',
    '',
    'Failed:',
    '  lint',
    '  a.test.ts: says no',
    '',
    '4 passed, 2 failed',
  ])
  expect(code).toBe(1)
})

test('nothing passed is a failure', () => {
  expect(report([])).toEqual({ lines: ['', '0 passed, 0 failed'], code: 1 })
})

test('when all went well the last line says so', () => {
  expect(report([good], { passed: 41, failures: [] })).toEqual({ lines: ['', '42 passed, 0 failed'], code: 0 })
})

test('counts passed and failed tests, a file that cannot run, and a run without tests', () => {
  writeFileSync(join(folder, 'vitest.config.mjs'), 'export default {}\n')
  expect(vitest()).toEqual({ passed: 0, failures: ['vitest: no test ran'] })
  const start = "import { expect, test } from 'vitest'\n"
  writeFileSync(join(folder, 'two.test.mjs'), `${start}test('a', () => {})\ntest('b', () => expect(1).toBe(2))\n`)
  writeFileSync(join(folder, 'broken.test.mjs'), "import './nowhere.mjs'\n")
  const { passed, failures } = vitest()
  expect(passed).toBe(1)
  expect(failures.map((failure) => failure.replace(/^.*\//, '')).sort()).toEqual([
    'broken.test.mjs: could not run',
    'two.test.mjs: b',
  ])
})

function report(...given: unknown[]): { lines: string[]; code: number | null } {
  const call = `reportResults(...${JSON.stringify(given)})`
  const run = runScript(`import { reportResults } from '${address('report-results.mjs')}'\n${call}`)
  return { lines: run.stdout.trimEnd().split('\n'), code: run.status }
}

function vitest(): { passed: number; failures: string[] } {
  const settings = JSON.stringify(['--root', folder, '--config', join(folder, 'vitest.config.mjs')])
  const call = `JSON.stringify(await runVitest(process.execPath, ${settings}))`
  const run = runScript(`import { runVitest } from '${address('run-vitest.mjs')}'\nconsole.log('\\n' + ${call})`)
  return JSON.parse(run.stdout.trimEnd().split('\n').at(-1) ?? '')
}

function runScript(script: string) {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
}

function address(name: string): string {
  return pathToFileURL(join(scripts, name)).href.replaceAll("'", '%27')
}
