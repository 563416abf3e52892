// npm run check: types, lint, dependency rules, house rules and documents, in seconds. What a commit must pass.
import { installMissing } from './install-missing.mjs'
import { medspilNode, requireNode20, runPlainly } from './project.mjs'
import { reportResults } from './report-results.mjs'
import { quickChecks, runChecks } from './run-checks.mjs'
import { runVitest } from './run-vitest.mjs'

await runPlainly(async () => {
  requireNode20()
  await installMissing({ development: true })
  const node = medspilNode()
  const checks = await runChecks(quickChecks, node)
  reportResults(checks, await runVitest(node, ['--project', 'structure']))
})
