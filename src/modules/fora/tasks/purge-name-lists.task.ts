import type { Task } from '../../../platform/queue/queue.ts'
import { findListsToPurge, purgeNameList } from '../actions/purge-name-lists.ts'

/** Every night: lists whose time is up are erased, each in a transaction of its own. */
export const purgeNameListsTask: Task = {
  name: 'fora.purge-name-lists',
  schedule: '40 1 * * *',
  async run(actor) {
    const found = await findListsToPurge(actor, {})
    if (found.refused) return
    const faults: unknown[] = []
    for (const listId of found.value.lists) {
      // A list that cannot be erased keeps none of the others.
      await purgeNameList(actor, { listId }).catch((fault: unknown) => faults.push(fault))
    }
    if (faults.length > 0) throw faults[0]
  },
}
