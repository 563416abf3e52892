import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { installMissing } from './install-missing.mjs'
import { medspilNode, requireNode20, root, runPlainly } from './project.mjs'

// What `npm run dev` does: the app straight from src/, started again when a file it uses changes, and the styles and
// browser scripts made anew when one of theirs changes.
await runPlainly(async () => {
  requireNode20()
  await installMissing({ development: true })
  await ended(startNode([join('scripts', 'build-assets.mjs')]))
  const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs')
  const app = startNode([tsx, 'watch', '--clear-screen=false', join('src', 'main.ts'), ...process.argv.slice(2)])
  const assets = startNode([join('scripts', 'build-assets.mjs'), '--watch'])
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the app as well; once is enough.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) app.kill(signal)
    })
  }
  process.exitCode = await ended(app)
  assets.kill()
})

function startNode(commandLine) {
  return spawn(medspilNode(), commandLine, { cwd: root, stdio: 'inherit' })
}

async function ended(child) {
  return await new Promise((done) => child.once('close', (code) => done(code ?? 1)))
}
