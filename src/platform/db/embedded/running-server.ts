import { execFileSync } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf } from './start-error.ts'

/** What the server of a data folder has written about itself. */
export type RunningServer = { readonly pid: number; readonly socketFolder: string; readonly port: number }

/** The server that runs on these database files, or null. What a crashed server left behind does not count. */
export async function findRunningServer(cluster: string): Promise<RunningServer | null> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  if (!Number.isSafeInteger(pid) || pid <= 0 || !(await isServerOf(pid, cluster))) return null
  return { pid, port: Number(lines[3]), socketFolder: lines[4] ?? '' }
}

/** True when the process is alive and is the server of exactly these files. */
export async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return commandLineOf(pid).includes(cluster)
  try {
    const [files, workingFolder] = await Promise.all([stat(cluster), stat(`/proc/${pid}/cwd`)])
    return files.dev === workingFolder.dev && files.ino === workingFolder.ino
  } catch {
    return false
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function commandLineOf(pid: number): string {
  try {
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** How long open conversations may take to end before the server is told to stop at once (it recovers by itself). */
const patience = 20_000

/** Stops the server and comes back when it is gone: what is under way is undone, what is done is on the disk. */
export async function stopServer(pid: number, cluster: string, signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
  const deadline = Date.now() + patience
  let wish = signal
  signalServer(pid, wish)
  while (await isServerOf(pid, cluster)) {
    if (wish === 'SIGINT' && Date.now() > deadline) {
      wish = 'SIGQUIT'
      signalServer(pid, wish)
    }
    await pause(10)
  }
}

function signalServer(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}
