import { z } from 'zod'
import { isMonthDay } from '../../../kernel/danish-calendar.ts'
import { addDays } from '../../../kernel/dates.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { openPlace } from '../../places/index.ts'
import { cadencesByPlace, insertCadence } from '../data/cadence-rows.ts'
import { reckonDuePlaces } from '../data/due-places.ts'
import { cadenceCalendars } from '../domain/visit-cadence.ts'

const MonthDay = z.string().refine(isMonthDay)

/** What a cadence is, in an action and in a form: 1 to 366 days, and a season only with the calendar that has one. */
export const cadenceFields = {
  everyDays: z.number().int().min(1).max(366).nullable(),
  calendar: z.enum(cadenceCalendars),
  seasonFrom: MonthDay.nullable(),
  seasonTo: MonthDay.nullable(),
}

/**
 * How often a place is visited from a day on. Never rewrites what was promised: after the first one, a cadence begins
 * today or within a year (`since-past`, `since-too-far`), and never before the place (`since-before-place`). Refuses a
 * closed place (`place-closed`). The same submission key is the same cadence.
 */
export const setCadence = action({
  name: 'outreach.set-cadence',
  allow: 'outreach:write',
  input: z
    .strictObject({ placeId: z.uuid(), since: DayInput, ...cadenceFields, submissionKey: z.uuid() })
    .refine(
      ({ calendar, seasonFrom, seasonTo }) =>
        (seasonFrom !== null) === (calendar === 'season') && (seasonTo !== null) === (calendar === 'season'),
      { path: ['seasonFrom'], params: { code: 'season' } },
    ),
  async run(tx, { placeId, since, everyDays, calendar, seasonFrom, seasonTo, submissionKey }) {
    const opened = await openPlace.within(tx, { placeId })
    if (opened.refused) return opened
    const { place } = opened.value
    const earlier = (await cadencesByPlace(tx, [placeId])).get(placeId) ?? []
    tx.about(placeId)
    if (earlier.some(({ id }) => id === submissionKey)) return done()
    if (place.closedOn !== null && place.closedOn <= tx.today) return refuse('conflict', 'place-closed')
    if (since < place.since) return refuse('rule', 'since-before-place')
    if (since > addDays(tx.today, 366)) return refuse('rule', 'since-too-far')
    if (earlier.length > 0 && since < tx.today) return refuse('rule', 'since-past')
    const by = tx.actor.kind === 'staff' ? tx.actor.account : null
    if (by === null) return refuse('forbidden', 'forbidden')
    const season = seasonFrom !== null && seasonTo !== null ? { from: seasonFrom, to: seasonTo } : null
    await insertCadence(tx, { id: submissionKey, place: placeId, since, everyDays, calendar, season, by })
    await reckonDuePlaces(tx, [placeId])
    return done()
  },
})
