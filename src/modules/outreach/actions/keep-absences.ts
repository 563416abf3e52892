import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { addDays, daysBetween } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { absenceById, absencesBetween, deleteAbsence, insertAbsence, waitForAbsencesOf } from '../data/absence-rows.ts'
import { outreachColleagues } from '../data/working-hour-rows.ts'

export type { Absence } from '../data/absence-rows.ts'

/** The absences that are not over, and who one may enter one for. */
export const listAbsences = action({
  name: 'outreach.list-absences',
  allow: 'outreach:read',
  input: z.strictObject({}),
  async run(tx) {
    const absences = await absencesBetween(tx, { from: tx.today, to: null })
    const colleagues = (await outreachColleagues(tx)).map(({ account, name }) => ({ account, name }))
    return done({ absences, colleagues, own: accountOf(tx.actor), today: tx.today })
  },
})

const longest = 400

/**
 * Days somebody is away; nobody is asked why. Refuses days that are over (`in-past`), more than 400 days (`too-long`), and
 * days that touch an absence that is there already (`overlaps`, with its days). Answers the id.
 */
export const addAbsence = action({
  name: 'outreach.add-absence',
  allow: 'outreach:write',
  input: z
    .strictObject({ account: z.uuid(), firstDay: DayInput, lastDay: DayInput })
    .refine(({ firstDay, lastDay }) => lastDay >= firstDay, { path: ['lastDay'], params: { code: 'order' } }),
  async run(tx, { account, firstDay, lastDay }) {
    tx.about(account)
    const isKnown = (await outreachColleagues(tx)).some((colleague) => colleague.account === account)
    if (!isKnown) return refuse('rule', 'not-a-colleague')
    if (lastDay < tx.today) return refuse('rule', 'in-past')
    if (daysBetween(firstDay, lastDay) >= longest || firstDay > addDays(tx.today, 2 * 366)) {
      return refuse('rule', 'too-long')
    }
    await waitForAbsencesOf(tx, account)
    const [before] = await absencesBetween(tx, { from: firstDay, to: lastDay, account })
    if (before?.firstDay === firstDay && before.lastDay === lastDay) return done(before.id)
    if (before) return refuse('conflict', 'overlaps', { from: before.firstDay, to: before.lastDay })
    const id = newId()
    await insertAbsence(tx, { id, account, firstDay, lastDay })
    return done(id)
  },
})

/** Takes an absence away again. Answers what it was, so that it can be put back at once. */
export const removeAbsence = action({
  name: 'outreach.remove-absence',
  allow: 'outreach:write',
  input: z.strictObject({ absenceId: z.uuid() }),
  async run(tx, { absenceId }) {
    const absence = await absenceById(tx, absenceId)
    if (!absence) return missing()
    tx.about(absence.account)
    await deleteAbsence(tx, absenceId)
    return done(absence)
  },
})
