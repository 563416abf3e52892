import { z } from 'zod'
import { isClockTime } from '../../../kernel/copenhagen-clock.ts'
import { isPlainDate, type PlainDate } from '../../../kernel/dates.ts'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { openPlace } from '../../places/index.ts'
import type { EventRow } from '../data/event-rows.ts'
import { headCounts, incidentRows } from '../data/night.ts'
import { postRows, shiftRows } from '../data/roster.ts'
import { deletePost, deleteShift, insertPost, insertShift } from '../data/roster-writing.ts'
import { type ShiftSpan, type ShiftTimes, shiftSpan } from '../domain/shift-times.ts'
import { openForPlanning } from './open-for-planning.ts'
import { refuseCpr } from './text-without-names.ts'

/**
 * Adds a post, at a place of the register or somewhere else; `id` makes one of a form sent twice. Refuses `cancelled`
 * and `has-cpr`; `missing` when the place is not there.
 */
export const addPost = action({
  name: 'events.add-post',
  allow: 'event:write',
  input: z.strictObject({
    eventId: z.uuid(),
    id: z.uuid(),
    name: z.string().trim().min(1).max(200),
    place: z.uuid().nullable().default(null),
  }),
  async run(tx, { eventId, id, name, place }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    const no = refuseCpr(name)
    if (no) return no
    if (place !== null) {
      const opened = await openPlace.within(tx, { placeId: place })
      if (opened.refused) return opened
    }
    const posts = await postRows(tx, eventId)
    await insertPost(tx, { id, eventId, name, place, position: posts.length })
    return done()
  },
})

/** Takes a post off. Refuses `post-in-use` while it has shifts or anything was written down there. */
export const removePost = action({
  name: 'events.remove-post',
  allow: 'event:write',
  input: z.strictObject({ eventId: z.uuid(), postId: z.uuid() }),
  async run(tx, { eventId, postId }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    const posts = await postRows(tx, eventId)
    if (!posts.some(({ id }) => id === postId)) return missing()
    const uses = [
      ...(await shiftRows(tx, eventId)),
      ...(await incidentRows(tx, eventId)),
      ...(await headCounts(tx, eventId)),
    ]
    if (uses.some((use) => use.postId === postId)) return refuse('conflict', 'post-in-use')
    await deletePost(tx, postId)
    return done()
  },
})

const Clock = z.string().refine(isClockTime)

/**
 * Adds a shift at a post, by the clock on the wall; `overnight` ends it the day after. Refuses `ends-before-start`,
 * `too-long` (24 hours), `outside-event` and `cancelled`.
 */
export const addShift = action({
  name: 'events.add-shift',
  allow: 'event:write',
  input: z.strictObject({
    eventId: z.uuid(),
    id: z.uuid(),
    postId: z.uuid(),
    day: z.custom<PlainDate>(isPlainDate),
    from: Clock,
    until: Clock,
    overnight: z.boolean(),
    needed: z.number().int().min(1).max(50),
  }),
  async run(tx, { eventId, id, postId, needed, ...times }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    const posts = await postRows(tx, eventId)
    if (!posts.some((post) => post.id === postId)) return missing()
    const span = spanAtEvent(event.value, times)
    if (span.refused) return span
    await insertShift(tx, { ...span.value, id, eventId, postId, needed })
    return done()
  },
})

/** When a shift is, or why it cannot be then. */
export function spanAtEvent({ firstDay, lastDay }: EventRow, times: ShiftTimes): Outcome<ShiftSpan> {
  if (times.day < firstDay || times.day > lastDay) return refuse('rule', 'outside-event')
  const span = shiftSpan(times)
  return typeof span === 'string' ? refuse('rule', span) : done(span)
}

/** Takes a shift off the plan, and those who had it. */
export const removeShift = action({
  name: 'events.remove-shift',
  allow: 'event:write',
  input: z.strictObject({ eventId: z.uuid(), shiftId: z.uuid() }),
  async run(tx, { eventId, shiftId }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    const shifts = await shiftRows(tx, eventId)
    if (!shifts.some(({ id }) => id === shiftId)) return missing()
    await deleteShift(tx, shiftId)
    return done()
  },
})
