// npm test: installs what is missing, builds, and runs every check and every test. Needs only Node 20 and npm; the
// pinned Node runs the checks. Arguments go to Vitest, for instance a part of a path.
import { installMissing } from './install-missing.mjs'
import { medspilNode, PlainError, requireNode20 } from './project.mjs'
import { reportResults } from './report-results.mjs'
import { buildCheck, quickChecks, runChecks } from './run-checks.mjs'
import { runVitest } from './run-vitest.mjs'

const node = await prepare()
if (node !== undefined) {
  const checks = await runChecks([buildCheck, ...quickChecks], node)
  reportResults(checks, await runVitest(node, process.argv.slice(2)))
}

async function prepare() {
  try {
    requireNode20()
    await installMissing({ development: true })
    return medspilNode()
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    reportResults([{ name: 'installation', passed: false, output: error.message }])
  }
}
