import { clearOldDrafts } from '../access/drafts.ts'
import { sealEntries } from '../audit/seal-entries.ts'
import { deliverLetterTask } from '../mail/deliver-letter.ts'
import { tendOutboxTask } from '../mail/tend-outbox.ts'
import type { Task } from './queue.ts'

/** Background work that belongs to no module: sealing the audit trail every ten minutes, clearing drafts each night, mail. */
export const houseTasks: readonly Task[] = [
  {
    name: 'audit.seal-entries',
    schedule: '*/10 * * * *',
    async run(actor) {
      await sealEntries(actor, {})
    },
  },
  {
    name: 'access.clear-old-drafts',
    schedule: '20 3 * * *',
    async run(actor) {
      await clearOldDrafts(actor, { days: 30 })
    },
  },
  deliverLetterTask,
  tendOutboxTask,
]
