import type { Tx } from '../../../platform/db/transaction.ts'
import { waitForConsent } from '../data/exchange-decisions.ts'

/**
 * Holds a consent until the transaction ends, for whoever is about to rest something on it: somebody who takes it back
 * at the same moment comes before or after, never in between. A step of another action; decides nothing.
 */
export function holdConsent(tx: Tx, consentId: string): Promise<void> {
  return waitForConsent(tx, consentId)
}
