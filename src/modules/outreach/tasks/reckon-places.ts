import type { Task } from '../../../platform/queue/queue.ts'
import { reckonAllPlaces } from '../actions/reckon-all-places.ts'

/** Each night, for each municipality: a day has passed, and holidays or closures may have moved. */
export const reckonPlaces: Task = {
  name: 'outreach.reckon-due-places',
  schedule: '20 2 * * *',
  async run(actor) {
    await reckonAllPlaces(actor, {})
  },
}
