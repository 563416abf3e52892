import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataFolder } from './data-folder.ts'
import { startEmbeddedDatabase } from './embedded-database.ts'
import { findRunningServer, stopServer } from './running-server.ts'
import type { Connection } from './server-conversation.ts'
import { passing } from './server-settings.ts'

export type TemporaryDatabase = {
  readonly owner: Connection
  readonly version: string
  /** Stops the server and removes its files. */
  stop(): Promise<void>
}

/**
 * Starts a database of its own for one run of tests: fast because nothing is safe from a crash, and without a trace
 * afterwards, also when the process that started it is killed.
 */
export async function startTemporaryDatabase(): Promise<TemporaryDatabase> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'medspil-test-'))
  const { owner, version } = await startEmbeddedDatabase({
    dataDirectory,
    say: () => undefined,
    settings: passing,
    durable: false,
  })
  const { cluster } = dataFolder(dataDirectory)
  const server = await findRunningServer(cluster)
  const watch = clearAwayAfterUs(server?.pid ?? 0, dataDirectory)
  return {
    owner,
    version,
    async stop() {
      watch.end()
      if (server !== null) await stopServer(server.pid, cluster, 'SIGQUIT')
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

/**
 * A shell that waits for the end of its input, which comes when we call `end` or when our process is gone, however it
 * went; told by `end` it does nothing.
 */
function clearAwayAfterUs(pid: number, dataDirectory: string): { end(): void } {
  const script = `
    read -r word
    [ "$word" = end ] && exit
    kill -QUIT "$1"
    for tenth in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" && sleep 0.1; done
    rm -rf "$2"`
  const commandLine = ['-c', script, 'sh', String(pid), dataDirectory]
  const shell = spawn('sh', commandLine, { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  shell.unref()
  shell.stdin.on('error', () => undefined)
  return { end: () => void shell.stdin.end('end\n') }
}
