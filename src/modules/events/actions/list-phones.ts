import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { eventContacts } from '../data/event-contacts.ts'
import { ownShifts } from '../data/own-shifts.ts'
import { volunteersOf } from '../data/volunteers.ts'

/** An event somebody has a shift at, and whom to call there; times are ISO instants. */
export type EventPhones = {
  readonly id: string
  readonly name: string
  readonly startsAt: string
  readonly endsAt: string
  readonly phones: readonly { readonly name: string; readonly part: string; readonly phone: string }[]
}

const ahead = 48 * 60 * 60_000

/** The phones of the events where the asker has a shift within 48 hours; nobody else's. */
export const listPhones = action({
  name: 'events.list-phones',
  allow: 'event:read',
  input: z.strictObject({}),
  async run(tx): Promise<Outcome<readonly EventPhones[]>> {
    const account = accountOf(tx.actor)
    if (!account) return done([])
    const shifts = await ownShifts(tx, account, tx.now, new Date(tx.now.getTime() + ahead))
    const events: EventPhones[] = []
    for (const eventId of new Set(shifts.map((shift) => shift.eventId))) {
      const own = shifts.filter((shift) => shift.eventId === eventId)
      events.push({
        id: eventId,
        name: own[0]?.eventName ?? '',
        startsAt: new Date(Math.min(...own.map(({ startsAt }) => startsAt.getTime()))).toISOString(),
        endsAt: new Date(Math.max(...own.map(({ endsAt }) => endsAt.getTime()))).toISOString(),
        phones: await phonesOf(tx, eventId),
      })
    }
    tx.about(...events.map(({ id }) => id))
    return done(events)
  },
})

async function phonesOf(tx: Tx, eventId: string): Promise<EventPhones['phones']> {
  const contacts = await eventContacts(tx, eventId)
  const volunteers = await volunteersOf(tx, eventId)
  return [
    ...contacts.map(({ name, part, phone }) => ({ name, part, phone })),
    ...volunteers.flatMap(({ details }) => (details ? [{ ...details, part: 'volunteer' }] : [])),
  ].filter(({ phone }) => phone !== '')
}
