import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { publicHolidays } from '../../../kernel/danish-holidays.ts'
import { daysBetween, type PlainDate } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/language.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { listSchoolHolidays } from '../../directory/index.ts'
import type { Absence } from '../data/absence-rows.ts'
import { type PlannedShift, readPlanSurroundings } from '../data/plan-surroundings.ts'
import type { PlannedVisit } from '../data/planned-rows.ts'
import { daysFrom } from '../domain/plan-ahead.ts'
import type { PlanClash } from '../domain/plan-clashes.ts'
import { clashesFor } from './plan-clashes-of.ts'

export type PlannedWithClashes = PlannedVisit & { readonly clashes: readonly PlanClash[] }

export type PlanOfDay = {
  readonly day: PlainDate
  /** What the day is called where it is a public holiday. */
  readonly publicHoliday: Readonly<Record<Language, string>> | null
  readonly schoolHolidays: readonly string[]
  readonly visits: readonly PlannedWithClashes[]
  readonly shifts: readonly (PlannedShift & { readonly colleague: string })[]
  readonly away: readonly Absence[]
}

/** More days than any month shows. */
const mostDays = 42

/** The plan of some days, with what clashes in it: everybody's, or one's own. Refuses more than six weeks (`too-long`). */
export const openPlan = action({
  name: 'outreach.open-plan',
  allow: 'outreach:read',
  input: z.strictObject({ from: DayInput, to: DayInput, mine: z.boolean().default(false) }),
  async run(tx, { from, to, mine }) {
    const length = daysBetween(from, to)
    if (length < 0 || length > mostDays) return refuse('rule', 'too-long')
    const { holidays } = await schoolHolidays(tx)
    const around = await readPlanSurroundings(tx, from, to)
    const own = accountOf(tx.actor)
    const isShown = ({ account }: { readonly account: string }) => !mine || account === own
    const names = new Map(around.colleagues.map(({ account, name }) => [account, name]))
    const days = daysFrom(from, to).map((day): PlanOfDay => {
      const visits = around.planned.filter((visit) => visit.on === day && isShown(visit))
      const school = holidays.filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
      return {
        day,
        publicHoliday: publicHolidays(Number(day.slice(0, 4))).get(day) ?? null,
        schoolHolidays: school.map(({ name }) => name),
        visits: visits.map((visit) => ({ ...visit, clashes: visit.ending ? [] : clashesFor(visit, around) })),
        shifts: around.shifts
          .filter((shift) => shift.day === day && isShown(shift))
          .map((shift) => ({ ...shift, colleague: names.get(shift.account) ?? '' })),
        away: around.absences.filter(
          (absence) => absence.firstDay <= day && day <= absence.lastDay && isShown(absence),
        ),
      }
    })
    tx.about(...around.planned.map(({ id }) => id))
    return done({
      days,
      today: tx.today,
      colleagues: around.colleagues.map(({ account, name }) => ({ account, name })),
    })
  },
})

async function schoolHolidays(tx: Parameters<typeof listSchoolHolidays.within>[0]) {
  const listed = await listSchoolHolidays.within(tx, {})
  if (listed.refused) throw new Error('Outreach may not read the school holidays')
  return listed.value
}
