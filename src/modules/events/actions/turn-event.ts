import { z } from 'zod'
import { addDays, daysBetween, isPlainDate, type PlainDate } from '../../../kernel/dates.ts'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { heldEvent } from '../data/event-rows.ts'
import { insertTurn, updateEvent } from '../data/event-writing.ts'
import { shiftRows } from '../data/roster.ts'
import { moveShift } from '../data/roster-writing.ts'
import { shiftLater } from '../domain/shift-times.ts'
import { openForPlanning } from './open-for-planning.ts'
import { refuseCpr } from './text-without-names.ts'

/** Moves an event to another first day; its shifts keep their times on the wall. */
export const moveEvent = action({
  name: 'events.move-event',
  allow: 'event:write',
  input: z.strictObject({ eventId: z.uuid(), firstDay: z.custom<PlainDate>(isPlainDate) }),
  async run(tx, { eventId, firstDay }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    const days = daysBetween(event.value.firstDay, firstDay)
    for (const shift of await shiftRows(tx, eventId)) {
      const moved = shiftLater(shift, days)
      if (!moved) return refuse('rule', 'ends-before-start')
      await moveShift(tx, shift.id, moved)
    }
    await updateEvent(tx, eventId, { first_day: firstDay, last_day: addDays(event.value.lastDay, days) })
    await insertTurn(tx, eventId, 'moved')
    return done()
  },
})

/** Says that an event was held. Refuses `not-yet` before its first day; said twice it is held once. */
export const holdEvent = action({
  name: 'events.hold-event',
  allow: 'event:write',
  input: z.strictObject({ eventId: z.uuid() }),
  async run(tx, { eventId }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    if (event.value.firstDay > tx.today) return refuse('rule', 'not-yet')
    if (event.value.status !== 'planned') return done()
    await updateEvent(tx, eventId, { status: 'held' })
    await insertTurn(tx, eventId, 'held')
    return done()
  },
})

/** Calls an event off, and says why. Refuses `cancelled` when it is off already. */
export const cancelEvent = action({
  name: 'events.cancel-event',
  allow: 'event:write',
  input: z.strictObject({ eventId: z.uuid(), reason: z.string().trim().min(1).max(500) }),
  async run(tx, { eventId, reason }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    const no = refuseCpr(reason)
    if (no) return no
    await updateEvent(tx, eventId, { status: 'cancelled' })
    await insertTurn(tx, eventId, 'cancelled', reason)
    return done()
  },
})

/** Takes a cancelled event up again, as it was planned; one said to be held too, when it was not over. Refuses `not-cancelled`. */
export const takeUpEvent = action({
  name: 'events.take-up-event',
  allow: 'event:write',
  input: z.strictObject({ eventId: z.uuid() }),
  async run(tx, { eventId }): Promise<Outcome<undefined>> {
    const event = await heldEvent(tx, eventId)
    if (!event) return missing()
    if (event.status !== 'cancelled' && event.status !== 'held') return refuse('conflict', 'not-cancelled')
    await updateEvent(tx, eventId, { status: 'planned' })
    await insertTurn(tx, eventId, 'taken-up')
    tx.about(eventId)
    return done()
  },
})
