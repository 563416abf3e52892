import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Does `work` while no other process does the same under this lock file; waits for its turn, and says so once.
 * For scripts that run on any Node from 20 and before anything is installed. A lock whose processes are gone is taken
 * over; `work` names the programs it starts by calling its argument with their process id, for they may outlive us.
 */
export async function oneAtATime(lockFile, work, onWait) {
  let mine = nameOf(process.pid)
  const helpedBy = (pid) => {
    mine += `\n${nameOf(pid)}`
    writeFileSync(`${lockFile}.${process.pid}`, mine)
    renameSync(`${lockFile}.${process.pid}`, lockFile)
  }
  mkdirSync(dirname(lockFile), { recursive: true })
  for (let waited = false; !take(lockFile, mine); waited = true) {
    if (!waited) onWait()
    await pause(200)
  }
  try {
    return await work(helpedBy)
  } finally {
    if (read(lockFile) === mine) rmSync(lockFile, { force: true })
  }
}

/** The lock appears with its content in one step, so nobody ever reads a half-written one. */
function take(lockFile, mine) {
  const holder = read(lockFile)
  if (holder !== '' && isRunning(holder)) return false
  if (holder !== '') removeStale(lockFile, holder)
  const own = `${lockFile}.${process.pid}`
  writeFileSync(own, mine)
  try {
    linkSync(own, lockFile)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

/** Moved aside before it is judged again: if another was faster and the lock is theirs by now, they get it back. */
function removeStale(lockFile, holder) {
  const aside = `${lockFile}.stale.${process.pid}`
  try {
    renameSync(lockFile, aside)
    if (read(aside) !== holder) linkSync(aside, lockFile)
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function isRunning(holder) {
  return holder.split('\n').some(isAlive)
}

function isAlive(name) {
  const pid = Number(name.split(' ')[0])
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return nameOf(pid) === name
}

/** The number of a process, and when it was started as Linux counts, to tell it from a later one with that number. */
function nameOf(pid) {
  const stat = read(`/proc/${pid}/stat`)
  return `${pid} ${stat === '' ? '-' : stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
}
