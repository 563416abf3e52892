import { randomBytes } from 'node:crypto'
import { setTimeout as sleepFor } from 'node:timers/promises'
import { houseKeys } from '../crypto/house-keys.ts'
import { createAddressKey } from './address-key.ts'
import { createGrowingDelay, type GrowingDelay } from './growing-delay.ts'
import { createNeighbourhoodShare, type NeighbourhoodShare } from './neighbourhood-share.ts'
import { createProofOfWork, type ProofOfWork } from './proof-of-work.ts'
import { createRecentArrivals, type RecentArrivals } from './recent-arrivals.ts'

/** What this process remembers of who comes often. Nothing of it is stored, and none of it is an address. */
export type FloodGates = {
  readonly proofOfWork: ProofOfWork
  readonly delay: GrowingDelay
  readonly arrivals: RecentArrivals
  /** Bytes of files that wait to be sent, in an hour. */
  readonly fileRoom: NeighbourhoodShare
  /** Lets a message in a talk begin: at once for all that people write, later for what a program does. */
  pace(address: string): Promise<void>
  /** Does the work, and answers no earlier than `milliseconds` after it began, so that how long it took tells nothing. */
  evenly<Value>(milliseconds: number, work: () => Promise<Value>): Promise<Value>
}

/** The edge of the process: a clock and a way to wait. Tests bring their own. */
export type FloodEdge = {
  readonly now?: () => number
  readonly sleep?: (milliseconds: number) => Promise<unknown>
}

/** Twenty large photos in an hour from one connection; sixty messages in ten minutes, and then one in ten seconds. */
const shares = { fileBytes: 200 * 1024 * 1024, messages: 60, slowMilliseconds: 10_000 } as const

let current: FloodGates | null = null

/** Forgets everybody and begins anew. The process does it by itself at the first question. */
export function openFloodGates({ now = Date.now, sleep = sleepFor }: FloodEdge = {}): FloodGates {
  const keyOf = createAddressKey(randomBytes(32))
  const messages = createNeighbourhoodShare({ keyOf, now, most: shares.messages, windowSeconds: 600 })
  current = {
    proofOfWork: createProofOfWork({ secret: houseKeys().deriveKey('proof of work'), now: () => new Date(now()) }),
    delay: createGrowingDelay({ keyOf, now, sleep }),
    arrivals: createRecentArrivals({ keyOf, now }),
    fileRoom: createNeighbourhoodShare({ keyOf, now, most: shares.fileBytes, windowSeconds: 3600 }),
    async pace(address) {
      if (!messages.take(address, 1)) await sleep(shares.slowMilliseconds)
    },
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
