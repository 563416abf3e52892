/**
 * Slows down whoever guesses tokens: each wrong one from an address makes the next answer to it come later, up to five
 * seconds, until ten minutes have passed without one. Kept in memory and nowhere else, since an address is personal.
 */
export type WrongTokens = {
  /** How long to wait before answering, in milliseconds, with the wrong token just presented counted in. */
  delayAfterWrong(address: string, now: number): number
}

const memory = 10 * 60_000
const longest = 5_000
const free = 3
const mostAddresses = 10_000

export function wrongTokens(): WrongTokens {
  const seen = new Map<string, { count: number; at: number }>()
  return {
    delayAfterWrong(address, now) {
      const before = seen.get(address)
      const count = before && now - before.at < memory ? before.count + 1 : 1
      seen.delete(address)
      seen.set(address, { count, at: now })
      // The map is in the order of use: what was not heard of for longest goes first.
      for (const oldest of seen.keys()) {
        if (seen.size <= mostAddresses) break
        seen.delete(oldest)
      }
      return delayFor(count)
    },
  }
}

/** Nothing for a few slips of the hand, then a fifth of a second, doubling. */
export function delayFor(count: number): number {
  return count <= free ? 0 : Math.min(longest, 100 * 2 ** (count - free))
}
