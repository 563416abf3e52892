import { sql } from 'kysely'
import { z } from 'zod'
import { done, missing } from '../../kernel/outcome.ts'
import { action } from '../access/action.ts'

export type FailedJob = {
  readonly id: number
  readonly task: string
  readonly attempts: number
  readonly lastError: string
  readonly createdAt: Date
  readonly nextTryAt: Date
}

/** Background jobs that failed at least once and have not succeeded since, newest first, 200 at most. */
export const listFailedJobs = action({
  name: 'queue.list-failed',
  allow: 'queue:read',
  input: z.strictObject({}),
  async run(tx) {
    const { rows } = await sql<FailedJob>`
      select id, task, attempts, last_error as "lastError", created_at as "createdAt", run_at as "nextTryAt"
        from queue.failed(${tx.actor.municipality})`.execute(tx.db)
    return done(rows)
  },
})

/** Lets a failed job try again at once. */
export const retryFailedJob = action({
  name: 'queue.retry-failed',
  allow: 'queue:read',
  input: z.strictObject({ job: z.coerce.number().int().positive() }),
  async run(tx, { job }) {
    const { rows } = await sql<{
      found: boolean
    }>`select queue.retry(${job}, ${tx.actor.municipality}) as found`.execute(tx.db)
    tx.remark({ job })
    return rows[0]?.found ? done() : missing()
  },
})
