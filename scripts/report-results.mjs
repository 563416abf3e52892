const mostLines = 60

/**
 * Says what failed and how, then, as the very last line, `N passed, N failed`; sets the exit code. A check counts as
 * one test. Nothing passed counts as failed.
 */
export function reportResults(checks, tests = { passed: 0, failures: [] }) {
  const failed = checks.filter(({ passed }) => !passed)
  for (const { name, output } of failed) console.log(`\n── ${name} ──\n${shortened(output)}`)
  const names = [...failed.map(({ name }) => name), ...tests.failures]
  if (names.length > 0) console.log(`\nFailed:\n${names.map((name) => `  ${name}`).join('\n')}`)
  const passed = checks.length - failed.length + tests.passed
  process.exitCode = names.length > 0 || passed === 0 ? 1 : 0
  console.log(`\n${passed} passed, ${names.length} failed`)
}

function shortened(output) {
  const lines = output.trim().split('\n')
  const more = lines.length - mostLines
  return more > 0 ? [...lines.slice(0, mostLines), `… ${more} more lines`].join('\n') : lines.join('\n')
}
