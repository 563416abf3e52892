import type { AddressKey } from './address-key.ts'
import type { Arrivals } from './submission-lane.ts'

/** How many messages came in the last minutes, from one neighbourhood and in all; in memory, by keyed names. */
export type RecentArrivals = {
  /** What came before now, the message at hand not counted. */
  count(address: string): Arrivals
  record(address: string): void
}

/**
 * Remembers at most `remembered` arrivals; beyond that the oldest are let go, and the total is far past every limit
 * anyway. Each process counts what it has seen itself.
 */
export function createRecentArrivals(settings: {
  readonly keyOf: AddressKey
  readonly now?: () => number
  readonly windowSeconds?: number
  readonly remembered?: number
}): RecentArrivals {
  const { keyOf, now = Date.now, windowSeconds = 600, remembered = 10_000 } = settings
  let arrivals: { key: string; at: number }[] = []

  function recent() {
    const from = now() - windowSeconds * 1000
    if (arrivals[0] && arrivals[0].at <= from) arrivals = arrivals.filter(({ at }) => at > from)
    return arrivals
  }

  return {
    count(address) {
      const key = keyOf(address)
      return { fromHere: recent().filter((arrival) => arrival.key === key).length, inTotal: recent().length }
    },
    record(address) {
      arrivals = [...recent().slice(1 - remembered), { key: keyOf(address), at: now() }]
    },
  }
}
