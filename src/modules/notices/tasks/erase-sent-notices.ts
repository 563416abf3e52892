import type { Task } from '../../../platform/queue/queue.ts'
import { eraseSent } from '../actions/erase-sent.ts'

/** Each night, for each municipality. */
export const eraseSentNotices: Task = {
  name: 'notices.erase-sent',
  schedule: '40 2 * * *',
  async run(actor) {
    await eraseSent(actor, {})
  },
}
