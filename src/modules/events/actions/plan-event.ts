import { z } from 'zod'
import { addDays, daysBetween, isPlainDate, type PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { eventContacts, insertEventContact } from '../data/event-contacts.ts'
import { type EventRow, eventRow } from '../data/event-rows.ts'
import { eventBySubmission, insertEvent, insertTurn } from '../data/event-writing.ts'
import { postRows, shiftRows } from '../data/roster.ts'
import { insertPost, insertShift } from '../data/roster-writing.ts'
import { eventTemplates } from '../domain/event-lists.ts'
import { shiftLater } from '../domain/shift-times.ts'
import { refuseCpr } from './text-without-names.ts'

const Day = z.custom<PlainDate>(isPlainDate)

/**
 * Plans an event and answers its id. With `copyOf` it takes over posts, shifts (the same times on the wall, on the new
 * days) and contacts, but nobody's name on a shift. The same key twice is one event. Refuses `ends-before-start`,
 * `too-many-days` (31) and `has-cpr`; `missing` when the copied event is not there.
 */
export const planEvent = action({
  name: 'events.plan-event',
  allow: 'event:write',
  input: z.strictObject({
    template: z.enum(eventTemplates),
    name: z.string().trim().min(1).max(200),
    firstDay: Day,
    lastDay: Day.optional(),
    aim: z.string().max(2000).default(''),
    copyOf: z.uuid().nullable().default(null),
    submissionKey: z.uuid(),
  }),
  async run(tx, { submissionKey, copyOf, ...input }): Promise<Outcome<string>> {
    const origin = copyOf ? await eventRow(tx, copyOf) : null
    if (copyOf && !origin) return missing()
    const lastDay = input.lastDay ?? addDays(input.firstDay, origin ? daysBetween(origin.firstDay, origin.lastDay) : 0)
    const no = refuseDays(input.firstDay, lastDay) ?? refuseCpr(input.name, input.aim)
    if (no) return no
    const event = { ...input, id: newId(), lastDay, copiedFrom: copyOf, aim: input.aim || (origin?.aim ?? '') }
    if (!(await insertEvent(tx, event, submissionKey))) {
      const known = await eventBySubmission(tx, submissionKey)
      return known ? done(known) : refuse('conflict', 'key-in-use')
    }
    await insertTurn(tx, event.id, 'planned')
    if (origin) await copyRoster(tx, origin, event.id, daysBetween(origin.firstDay, event.firstDay))
    tx.about(event.id)
    return done(event.id)
  },
})

/** Why an event cannot be on these days; null when it can. */
export function refuseDays(firstDay: PlainDate, lastDay: PlainDate) {
  if (lastDay < firstDay) return refuse('rule', 'ends-before-start')
  return daysBetween(firstDay, lastDay) > 30 ? refuse('rule', 'too-many-days') : null
}

async function copyRoster(tx: Tx, origin: EventRow, eventId: string, days: number): Promise<void> {
  const posts = new Map<string, string>()
  for (const [position, post] of (await postRows(tx, origin.id)).entries()) {
    const id = newId()
    posts.set(post.id, id)
    await insertPost(tx, { ...post, id, eventId, position })
  }
  for (const shift of await shiftRows(tx, origin.id)) {
    const moved = shiftLater(shift, days)
    const postId = posts.get(shift.postId)
    if (moved && postId) await insertShift(tx, { ...moved, id: newId(), eventId, postId, needed: shift.needed })
  }
  for (const [position, contact] of (await eventContacts(tx, origin.id)).entries()) {
    await insertEventContact(tx, eventId, { ...contact, id: newId() }, position)
  }
}
