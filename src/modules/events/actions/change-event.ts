import { z } from 'zod'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays, isPlainDate, type PlainDate } from '../../../kernel/dates.ts'
import { done, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertTurn, updateEvent } from '../data/event-writing.ts'
import { shiftRows } from '../data/roster.ts'
import { openForPlanning } from './open-for-planning.ts'
import { refuseDays } from './plan-event.ts'
import { refuseCpr } from './text-without-names.ts'

const Day = z.custom<PlainDate>(isPlainDate)

/**
 * Puts the name, the days and the aim of an event right; `moveEvent` is for another day with all its shifts. Refuses
 * `ends-before-start`, `too-many-days`, `has-cpr`, and days that leave a shift outside (`shifts-outside`).
 */
export const changeEvent = action({
  name: 'events.change-event',
  allow: 'event:write',
  input: z.strictObject({
    eventId: z.uuid(),
    name: z.string().trim().min(1).max(200),
    firstDay: Day,
    lastDay: Day,
    aim: z.string().trim().max(2000).default(''),
  }),
  async run(tx, { eventId, name, firstDay, lastDay, aim }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    const no = refuseDays(firstDay, lastDay) ?? refuseCpr(name, aim)
    if (no) return no
    const isOutside = (await shiftRows(tx, eventId)).some(({ startsAt }) => {
      const day = copenhagenDate(startsAt)
      return day < firstDay || day > addDays(lastDay, 1)
    })
    if (isOutside) return refuse('rule', 'shifts-outside')
    await updateEvent(tx, eventId, { name, first_day: firstDay, last_day: lastDay, aim })
    const isMoved = event.value.firstDay !== firstDay || event.value.lastDay !== lastDay
    if (isMoved) await insertTurn(tx, eventId, 'moved')
    return done()
  },
})
