import { setTimeout as sleepFor } from 'node:timers/promises'
import type { AddressKey } from './address-key.ts'

/**
 * Makes guessing (receipt codes, passwords of emergency accounts) slow without turning anybody away. Each failure from a
 * neighbourhood doubles the wait before the next try: half a second, 1, 2, 4 … up to 20 seconds. A failure is forgotten
 * every two minutes. Kept in memory only, by keyed names (never addresses), for a bounded number of neighbourhoods.
 */
export type GrowingDelay = {
  /**
   * Waits as long as the failures so far ask for, then lets the try begin. The try counts as failed from its start, so
   * many at once wait ever longer too; say `succeeded` to take that back. Earlier failures are not forgiven: whoever
   * holds one good code may not clear the slate with it.
   */
  begin(address: string): Promise<Attempt>
}
export type Attempt = { succeeded(): void }

export type GrowingDelaySettings = {
  readonly keyOf: AddressKey
  readonly now?: () => number
  readonly sleep?: (milliseconds: number) => Promise<unknown>
  /** How many neighbourhoods are remembered; beyond it the one that tried longest ago is forgotten. */
  readonly remembered?: number
}

const firstDelay = 500
const longestDelay = 20_000
const forgetEvery = 120_000
const mostFailures = 10

type Tries = { failures: number; since: number }

export function createGrowingDelay(settings: GrowingDelaySettings): GrowingDelay {
  const { keyOf, now = Date.now, sleep = sleepFor, remembered = 20_000 } = settings
  const records = new Map<string, Tries>()

  function current(key: string): Tries {
    const at = now()
    const { failures, since } = records.get(key) ?? { failures: 0, since: at }
    const forgotten = Math.floor(Math.max(0, at - since) / forgetEvery)
    return { failures: Math.max(0, failures - forgotten), since: since + forgotten * forgetEvery }
  }

  function keep(key: string, record: Tries): void {
    records.delete(key)
    if (record.failures > 0) records.set(key, record)
    const [oldest] = records.keys()
    if (records.size > remembered && oldest !== undefined) records.delete(oldest)
  }

  return {
    async begin(address) {
      const key = keyOf(address)
      const { failures, since } = current(key)
      keep(key, { failures: Math.min(mostFailures, failures + 1), since: failures === 0 ? now() : since })
      if (failures > 0) await sleep(Math.min(longestDelay, firstDelay * 2 ** (failures - 1)))
      let open = true
      const succeeded = () => {
        const record = current(key)
        if (open) keep(key, { ...record, failures: Math.max(0, record.failures - 1) })
        open = false
      }
      return { succeeded }
    },
  }
}
