/**
 * Loaded by the starter, and into Medspil before anything else: when npm, or the starter in between, is killed without
 * a chance to say so, this process stops as on SIGTERM and does not stay behind with the port and the data folder.
 */
const { MEDSPIL_STARTER: starter, npm_lifecycle_event: script } = process.env
const parent = process.ppid

if (starter === String(parent) || script === 'start' || script === 'npx') {
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}
