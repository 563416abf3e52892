import type { VisitorActor } from '../../../kernel/actor.ts'
import { deviceOf, type PresentedDevice } from '../data/device-rows.ts'
import type { HeldWhy } from '../data/held-rows.ts'
import { HandInShape } from '../domain/street-entry.ts'
import type { HandInAnswer } from '../street-log.wire.ts'
import { type Batch, handInEntries } from './hand-in-entries.ts'
import { holdEntries } from './hold-entries.ts'

/** The longest sending, in characters: a hundred entries with all their texts full. */
const longest = 1_200_000

/** What a phone sent, or null where it is none of our shape. */
export function readHandIn(typed: string): { device: string; sentAt: Date; entries: readonly unknown[] } | null {
  if (typed.length > longest) return null
  try {
    const read = HandInShape.safeParse(JSON.parse(typed))
    return read.success ? { ...read.data, sentAt: new Date(read.data.sentAt) } : null
  } catch {
    return null
  }
}

/**
 * Takes in what a phone hands in, as its owner where they may still log; otherwise it is held for the leader, and the
 * phone is told to forget. A secret that is nobody's gets nothing and learns nothing.
 */
export async function handIn(
  actor: VisitorActor,
  sent: NonNullable<ReturnType<typeof readHandIn>>,
): Promise<Omit<HandInAnswer, 'receivedAt'>> {
  const device = await deviceOf(sent.device, actor.municipality, actor.request)
  if (!device) return { answers: [], device: 'unknown' }
  const batch = { sentAt: sent.sentAt, entries: [...sent.entries] }
  if (device.state !== 'live') return hold(actor, device, device.state, batch)
  const taken = await handInEntries(device.owner, { device: device.id, ...batch })
  if (!taken.refused) return { answers: taken.value.answers, device: 'live' }
  // The role went between the two questions.
  const again = await deviceOf(sent.device, actor.municipality, actor.request)
  return hold(actor, device, again && again.state !== 'live' ? again.state : 'role-lost', batch)
}

async function hold(
  { municipality, request }: VisitorActor,
  { id, account }: PresentedDevice,
  state: HeldWhy,
  batch: { readonly sentAt: Date; readonly entries: unknown[] },
): Promise<Omit<HandInAnswer, 'receivedAt'>> {
  const system = { kind: 'system', municipality, request, task: 'street-log' } as const
  const held = await holdEntries(system, { device: { id, account, state }, ...batch })
  if (held.refused) throw new Error('Entries could not be held')
  const { answers }: Batch = held.value
  return { answers, device: state }
}
