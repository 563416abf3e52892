import type { Task } from '../../../platform/queue/queue.ts'
import { tellOfEndings } from '../actions/tell-of-endings.ts'

/** Every five minutes: what somebody shared with you was taken back. */
export const tellOfEndingsTask: Task = {
  name: 'disclosure.tell-of-endings',
  schedule: '*/5 * * * *',
  async run(actor) {
    await tellOfEndings(actor, {})
  },
}
