import { z } from 'zod'
import { isClockTime } from '../../../kernel/copenhagen-clock.ts'
import { isPlainDate, type PlainDate } from '../../../kernel/dates.ts'
import { done, missing, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { openPlace } from '../../places/index.ts'
import { postRows, shiftRows } from '../data/roster.ts'
import { moveShift, updatePost } from '../data/roster-writing.ts'
import { spanAtEvent } from './keep-roster.ts'
import { openForPlanning } from './open-for-planning.ts'
import { refuseCpr } from './text-without-names.ts'

/** Puts a post right, its name or its place; its shifts stay. Refuses `cancelled` and `has-cpr`. */
export const changePost = action({
  name: 'events.change-post',
  allow: 'event:write',
  input: z.strictObject({
    eventId: z.uuid(),
    postId: z.uuid(),
    name: z.string().trim().min(1).max(200),
    place: z.uuid().nullable(),
  }),
  async run(tx, { eventId, postId, name, place }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    const post = (await postRows(tx, eventId)).find(({ id }) => id === postId)
    if (!post) return missing()
    const no = refuseCpr(name)
    if (no) return no
    if (place !== null && place !== post.place) {
      const opened = await openPlace.within(tx, { placeId: place })
      if (opened.refused) return opened
    }
    await updatePost(tx, postId, { name, place })
    return done()
  },
})

const Clock = z.string().refine(isClockTime)

/** Gives a shift other times or another need; who has it keeps it. Refuses what `addShift` refuses. */
export const changeShift = action({
  name: 'events.change-shift',
  allow: 'event:write',
  input: z.strictObject({
    eventId: z.uuid(),
    shiftId: z.uuid(),
    day: z.custom<PlainDate>(isPlainDate),
    from: Clock,
    until: Clock,
    overnight: z.boolean(),
    needed: z.number().int().min(1).max(50),
  }),
  async run(tx, { eventId, shiftId, needed, ...times }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    const shifts = await shiftRows(tx, eventId)
    if (!shifts.some(({ id }) => id === shiftId)) return missing()
    const span = spanAtEvent(event.value, times)
    if (span.refused) return span
    await moveShift(tx, shiftId, span.value, needed)
    return done()
  },
})
