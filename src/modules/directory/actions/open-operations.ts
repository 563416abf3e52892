import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { houseVersion } from '../../../platform/api/house-version.ts'
import { houseKeys } from '../../../platform/crypto/house-keys.ts'
import { type MailFacts, mailFacts } from '../../../platform/mail/mail-facts.ts'
import { type DatabaseFacts, databaseFacts, lastSealFacts, type SealFacts } from '../data/operations-facts.ts'

export { type FailedJob, listFailedJobs, retryFailedJob } from '../../../platform/queue/failed-jobs.ts'

export type OperationsFacts = {
  readonly version: string
  readonly database: DatabaseFacts
  readonly keys: { readonly current: string; readonly older: readonly string[] }
  readonly seal: SealFacts | null
  readonly mail: MailFacts
}

/** How the house stands: version, database, the names of its keys (never the keys), the last seal of the trail, the mail. */
export const openOperations = action({
  name: 'directory.open-operations',
  allow: 'queue:read',
  input: z.strictObject({}),
  async run(tx) {
    const { current, ids } = houseKeys()
    return done<OperationsFacts>({
      version: houseVersion(),
      database: await databaseFacts(tx),
      keys: { current, older: ids.filter((id) => id !== current) },
      seal: await lastSealFacts(tx),
      mail: await mailFacts(tx),
    })
  },
})
