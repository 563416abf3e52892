import type { Task } from '../../../platform/queue/queue.ts'
import { escalateWaiting } from '../actions/escalate-waiting.ts'

/** Every five minutes: nothing waits unseen for long. */
export const escalateUnowned: Task = {
  name: 'contact.escalate-unowned',
  schedule: '*/5 * * * *',
  async run(actor) {
    await escalateWaiting(actor, {})
  },
}
