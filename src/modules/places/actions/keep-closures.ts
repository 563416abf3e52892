import { z } from 'zod'
import { daysBetween, type PlainDate } from '../../../kernel/dates.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { closureRows, deleteClosure, insertClosure } from '../data/closure-rows.ts'
import { placeById } from '../data/place-rows.ts'

/** Longer than this it is no closure but a place that has closed. */
export const longestClosure = 400

function isPeriod({ firstDay, lastDay }: { firstDay: PlainDate; lastDay: PlainDate }): boolean {
  const days = daysBetween(firstDay, lastDay)
  return days >= 0 && days < longestClosure
}

/** Writes down days a place is closed. The same submission key again is the same closure. */
export const addClosure = action({
  name: 'places.add-closure',
  allow: 'place:write',
  input: z
    .strictObject({
      placeId: z.uuid(),
      name: z.string().trim().min(1).max(100),
      firstDay: DayInput,
      lastDay: DayInput,
      submissionKey: z.uuid(),
    })
    .refine(isPeriod, { path: ['lastDay'], params: { code: 'order' } }),
  async run(tx, { placeId, submissionKey, ...closure }) {
    if (!(await placeById(tx, placeId))) return missing()
    tx.about(placeId)
    return done(await insertClosure(tx, { place: placeId, ...closure }, submissionKey))
  },
})

/** Removes a closure. Answers what it was, so that it can be put back at once. */
export const removeClosure = action({
  name: 'places.remove-closure',
  allow: 'place:write',
  input: z.strictObject({ placeId: z.uuid(), closureId: z.uuid() }),
  async run(tx, { placeId, closureId }) {
    const removed = await deleteClosure(tx, placeId, closureId)
    if (!removed) return missing()
    tx.about(placeId)
    return done(removed)
  },
})

/** The closures of all places that touch a period, by their first day. */
export const listClosures = action({
  name: 'places.list-closures',
  allow: 'place:read',
  input: z.strictObject({ from: DayInput, to: DayInput }),
  async run(tx, window) {
    return done(await closureRows(tx, window))
  },
})
