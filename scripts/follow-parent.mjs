import { readFileSync } from 'node:fs'

/**
 * Loaded by the starter, and into Medspil before anything else: when npm, or the starter in between, is killed without
 * a chance to say so, this process stops as on SIGTERM and does not stay behind with the port and the data folder.
 */
const { MEDSPIL_STARTER: starter, npm_lifecycle_event: script } = process.env

if (starter === String(process.ppid) || script === 'start' || script === 'npx') {
  const before = startedBy()
  const watch = setInterval(() => {
    if (startedBy() === before) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}

/** Our parent; npm may have put a shell between itself and us, which outlives it, so then the shell's parent too. */
function startedBy() {
  const { name, parent } = describe(process.ppid)
  return /^(npm|node|MainThread)/.test(name) ? `${process.ppid}` : `${process.ppid} ${parent}`
}

/** The name and the parent of a process, where the kernel shows them (Linux). */
function describe(pid) {
  try {
    const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    return { name, parent }
  } catch {
    return { name: '', parent: '' }
  }
}
