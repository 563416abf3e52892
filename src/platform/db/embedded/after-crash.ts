import { existsSync } from 'node:fs'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from './running-server.ts'

/** A killed server's children end by themselves, mostly within a tenth of a second. */
const patience = 30_000

/**
 * Takes away the files by which a crashed server still claims the database and its socket. PostgreSQL would judge them
 * by the process number alone, and refuse to start when another program has that number by now, as happens after each
 * restart of a machine. Waits until no process of the old server works on the files; call it only while no server runs.
 */
export async function clearAfterCrash(cluster: string, socketFolder: string): Promise<void> {
  const claim = join(cluster, 'postmaster.pid')
  const deadline = Date.now() + patience
  while (existsSync(claim) && (await isWorkedOn(cluster, claim))) {
    if (Date.now() > deadline) return
    await pause(20)
  }
  await rm(claim, { force: true })
  for (const name of await readdir(socketFolder)) await rm(join(socketFolder, name), { force: true })
}

/** Every process of a server has the database files as its working folder, which Linux shows. */
async function isWorkedOn(cluster: string, claim: string): Promise<boolean> {
  if (process.platform !== 'linux') return isAlive(Number((await readFile(claim, 'utf8')).split('\n')[0]))
  const { dev, ino } = await stat(cluster)
  const isOfThisServer = async (pid: string): Promise<boolean> => {
    const folder = await stat(`/proc/${pid}/cwd`).catch(() => null)
    if (folder?.dev !== dev || folder.ino !== ino) return false
    return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).trim() === 'postgres'
  }
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  return (await Promise.all(processes.map(isOfThisServer))).includes(true)
}
