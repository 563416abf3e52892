import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'
import { ended, startNode } from './run-checks.mjs'

const resultFile = join(root, '.cache', `vitest-results-${process.pid}.json`)

/**
 * Runs Vitest with these arguments, its own progress on the terminal. Returns `{ passed, failures }`: how many tests
 * passed, and one line for each that did not, for each file that could not run, and for a run that ended badly or ran
 * no test at all.
 */
export async function runVitest(node, args) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`]
  const program = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const settings = ['run', '--silent=passed-only', ...reporters, ...args]
  const child = startNode(node, [program, ...settings], ['ignore', 'inherit', 'inherit'])
  const code = await ended(child)
  const results = readResults()
  rmSync(resultFile, { force: true })
  return tally(results, code)
}

function readResults() {
  try {
    return JSON.parse(readFileSync(resultFile, 'utf8'))
  } catch {
    return { numPassedTests: 0, testResults: [] }
  }
}

function tally({ numPassedTests, testResults }, code) {
  const failures = testResults.flatMap(({ name, status, assertionResults }) => {
    const path = name.startsWith(root) ? name.slice(root.length + 1) : name
    const failed = assertionResults.filter((result) => result.status === 'failed')
    if (failed.length > 0) return failed.map((result) => `${path}: ${result.fullName}`)
    return status === 'failed' ? [`${path}: could not run`] : []
  })
  if (numPassedTests + failures.length === 0) failures.push('vitest: no test ran')
  if (code !== 0 && failures.length === 0) failures.push(`vitest: ended with code ${code}`)
  return { passed: numPassedTests, failures }
}
