import { workerData } from 'node:worker_threads'
import { z } from 'zod'

/**
 * Ends the process it runs in when that takes more memory than a document may: the compiler's own thread is deep in
 * native code and hears nothing.
 */
const megabytes = z.number().parse(workerData)

setInterval(() => {
  if (process.memoryUsage.rss() > megabytes * 1_000_000) process.kill(process.pid, 'SIGKILL')
}, 50)
