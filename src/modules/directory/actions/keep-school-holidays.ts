import { z } from 'zod'
import { daysBetween, isPlainDate, type PlainDate } from '../../../kernel/dates.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import {
  deleteSchoolHoliday,
  insertSchoolHoliday,
  type SchoolHoliday,
  schoolHolidayRows,
  updateSchoolHoliday,
} from '../data/school-holidays.ts'

export type { SchoolHoliday }

const Day = z.custom<PlainDate>(isPlainDate)

/** Longer than any school holiday: a slip in the year, most likely. */
export const longestHoliday = 120

const holidayFields = { name: z.string().trim().min(1).max(100), firstDay: Day, lastDay: Day } as const

function isPeriod({ firstDay, lastDay }: { firstDay: PlainDate; lastDay: PlainDate }): boolean {
  const days = daysBetween(firstDay, lastDay)
  return days >= 0 && days < longestHoliday
}

/** The school holidays and closing days the municipality has set, by date. */
export const listSchoolHolidays = action({
  name: 'directory.list-school-holidays',
  allow: 'directory:read',
  input: z.strictObject({}),
  async run(tx) {
    const mayWrite = rolesAllow(tx.roles, 'directory:write')
    return done({ holidays: await schoolHolidayRows(tx), today: tx.today, mayWrite })
  },
})

/** Adds a holiday. Answers its id. `submissionKey` makes one of a form that is sent twice. */
export const addSchoolHoliday = action({
  name: 'directory.add-school-holiday',
  allow: 'directory:write',
  input: z.strictObject({ ...holidayFields, submissionKey: z.uuid().optional() }).refine(isPeriod),
  async run(tx, { submissionKey, ...holiday }) {
    return done(await insertSchoolHoliday(tx, holiday, submissionKey))
  },
})

/** Moves or renames a holiday. */
export const changeSchoolHoliday = action({
  name: 'directory.change-school-holiday',
  allow: 'directory:write',
  input: z.strictObject({ holiday: z.uuid(), ...holidayFields }).refine(isPeriod),
  async run(tx, { holiday, ...fields }) {
    return (await updateSchoolHoliday(tx, holiday, fields)) ? done() : missing()
  },
})

/** Removes a holiday. Answers what it was, so that it can be put back at once. */
export const removeSchoolHoliday = action({
  name: 'directory.remove-school-holiday',
  allow: 'directory:write',
  input: z.strictObject({ holiday: z.uuid() }),
  async run(tx, { holiday }) {
    const removed = await deleteSchoolHoliday(tx, holiday)
    return removed ? done(removed) : missing()
  },
})
