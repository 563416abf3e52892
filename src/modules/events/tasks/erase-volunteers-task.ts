import type { Task } from '../../../platform/queue/queue.ts'
import { eraseVolunteers } from '../actions/erase-volunteers.ts'

/** Every night: volunteers of events long over are forgotten. */
export const eraseVolunteersTask: Task = {
  name: 'events.erase-volunteers',
  schedule: '55 1 * * *',
  async run(actor) {
    await eraseVolunteers(actor, {})
  },
}
