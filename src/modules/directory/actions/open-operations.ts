import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { houseVersion } from '../../../platform/api/house-version.ts'
import { houseKeys } from '../../../platform/crypto/house-keys.ts'
import { databaseFacts, lastSealFacts } from '../data/operations-facts.ts'

export { listFailedJobs, retryFailedJob } from '../../../platform/queue/failed-jobs.ts'

/** How the house stands: version, database, the names of its keys (never the keys), the last seal of the trail. */
export const openOperations = action({
  name: 'directory.open-operations',
  allow: 'queue:read',
  input: z.strictObject({}),
  async run(tx) {
    const { current, ids } = houseKeys()
    return done({
      version: houseVersion(),
      database: await databaseFacts(tx),
      keys: { current, older: ids.filter((id) => id !== current) },
      seal: await lastSealFacts(tx),
    })
  },
})
