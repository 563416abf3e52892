import type { Task } from '../../../platform/queue/queue.ts'
import { clearHeldFiles } from '../actions/clear-held-files.ts'

/** Every quarter of an hour, for each municipality. */
export const clearHeldFilesTask: Task = {
  name: 'contact.clear-held-files',
  schedule: '*/15 * * * *',
  async run(actor) {
    await clearHeldFiles(actor, {})
  },
}
