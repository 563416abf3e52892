import type { AddressKey } from './address-key.ts'

/**
 * How much of something one neighbourhood may use in a while, so that nobody can use it up for everybody else. Kept in
 * memory only, by keyed names, for a bounded number of neighbourhoods; each process keeps its own count.
 */
export type NeighbourhoodShare = {
  /** True while it lasts; then it counts as used. False takes nothing. */
  take(address: string, amount: number): boolean
}

export function createNeighbourhoodShare(settings: {
  readonly keyOf: AddressKey
  readonly most: number
  readonly windowSeconds: number
  readonly now?: () => number
  readonly remembered?: number
}): NeighbourhoodShare {
  const { keyOf, most, windowSeconds, now = Date.now, remembered = 20_000 } = settings
  const used = new Map<string, { readonly amount: number; readonly since: number }>()
  return {
    take(address, amount) {
      const key = keyOf(address)
      const before = used.get(key)
      const isOver = before === undefined || now() - before.since >= windowSeconds * 1000
      const { amount: already, since } = isOver ? { amount: 0, since: now() } : before
      if (already + amount > most) return false
      used.delete(key)
      used.set(key, { amount: already + amount, since })
      const [oldest] = used.keys()
      if (used.size > remembered && oldest !== undefined) used.delete(oldest)
      return true
    },
  }
}
