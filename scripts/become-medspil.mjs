import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import './follow-parent.mjs'
import { medspilNode, root } from './project.mjs'

/**
 * Turns this process into Medspil: the pinned Node with a file of dist/ and these arguments. Where Node can replace
 * itself (22.15 and later) there is one process afterwards; elsewhere a child, whose signals and exit code are passed on.
 */
export async function becomeMedspil(file, commandLine) {
  const node = medspilNode()
  const follow = pathToFileURL(join(root, 'scripts', 'follow-parent.mjs')).href
  const all = [
    '--enable-source-maps',
    '--disable-warning=ExperimentalWarning',
    '--import',
    follow,
    join(root, 'dist', file),
    ...commandLine,
  ]
  const environment = {
    NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'),
    MEDSPIL_DATA: join(root, 'data'),
    ...withoutBlanks(process.env),
  }
  if (process.execve) process.execve(node, [node, ...all], environment)
  process.exitCode = await runAsChild(node, all, { ...environment, MEDSPIL_STARTER: String(process.pid) })
}

function withoutBlanks(environment) {
  return Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => value !== '' || !name.startsWith('MEDSPIL_')),
  )
}

async function runAsChild(node, commandLine, environment) {
  const child = spawn(node, commandLine, { stdio: 'inherit', env: environment })
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the child as well; once is enough.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  return await new Promise((done, failed) => {
    child.once('error', failed)
    child.once('exit', (code, signal) => done(code ?? (signal === 'SIGKILL' ? 137 : 143)))
  })
}
