import { randomBytes } from 'node:crypto'
import { setTimeout as sleepFor } from 'node:timers/promises'
import { houseKeys } from '../crypto/house-keys.ts'
import { createAddressKey } from './address-key.ts'
import { createGrowingDelay, type GrowingDelay } from './growing-delay.ts'
import { createProofOfWork, type ProofOfWork } from './proof-of-work.ts'
import { createRecentArrivals, type RecentArrivals } from './recent-arrivals.ts'

/** What this process remembers of who comes often. Nothing of it is stored, and none of it is an address. */
export type FloodGates = {
  readonly proofOfWork: ProofOfWork
  readonly delay: GrowingDelay
  readonly arrivals: RecentArrivals
  /** Does the work, and answers no earlier than `milliseconds` after it began, so that how long it took tells nothing. */
  evenly<Value>(milliseconds: number, work: () => Promise<Value>): Promise<Value>
}

/** The edge of the process: a clock and a way to wait. Tests bring their own. */
export type FloodEdge = {
  readonly now?: () => number
  readonly sleep?: (milliseconds: number) => Promise<unknown>
}

let current: FloodGates | null = null

/** Forgets everybody and begins anew. The process does it by itself at the first question. */
export function openFloodGates({ now = Date.now, sleep = sleepFor }: FloodEdge = {}): FloodGates {
  const keyOf = createAddressKey(randomBytes(32))
  current = {
    proofOfWork: createProofOfWork({ secret: houseKeys().deriveKey('proof of work'), now: () => new Date(now()) }),
    delay: createGrowingDelay({ keyOf, now, sleep }),
    arrivals: createRecentArrivals({ keyOf, now }),
    async evenly(milliseconds, work) {
      const end = now() + milliseconds
      try {
        return await work()
      } finally {
        await sleep(Math.max(0, end - now()))
      }
    },
  }
  return current
}

export function floodGates(): FloodGates {
  return current ?? openFloodGates()
}
