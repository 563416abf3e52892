import { mondayOf } from '../kernel/calendar-weeks.ts'
import { publicHolidays } from '../kernel/danish-holidays.ts'
import { addDays, dateParts, type PlainDate, plainDate } from '../kernel/dates.ts'

export type InventedHoliday = { readonly name: string; readonly firstDay: PlainDate; readonly lastDay: PlainDate }

/** The school holidays of the school years that touch the year behind us and the one ahead. */
export function holidaysAround(today: PlainDate): readonly InventedHoliday[] {
  const { year, month } = dateParts(today)
  const schoolYear = month >= 8 ? year : year - 1
  return [schoolYear - 1, schoolYear, schoolYear + 1].flatMap(holidaysOf)
}

/** Where most Danish schools have them: weeks 42 and 7, Christmas, Easter, and six weeks and a half of summer. */
export function holidaysOf(autumn: number): readonly InventedHoliday[] {
  const spring = autumn + 1
  const easter = easterOf(spring)
  const week42 = mondayOf({ year: autumn, week: 42 })
  const week7 = mondayOf({ year: spring, week: 7 })
  const summer = mondayOf({ year: spring, week: 26 })
  return [
    { name: 'Efterårsferie', firstDay: week42, lastDay: addDays(week42, 4) },
    { name: 'Juleferie', firstDay: plainDate(`${autumn}-12-22`), lastDay: plainDate(`${spring}-01-03`) },
    { name: 'Vinterferie', firstDay: week7, lastDay: addDays(week7, 4) },
    { name: 'Påskeferie', firstDay: addDays(easter, -8), lastDay: addDays(easter, 1) },
    { name: 'Sommerferie', firstDay: addDays(summer, 5), lastDay: addDays(summer, 48) },
  ]
}

function easterOf(year: number): PlainDate {
  for (const [day, name] of publicHolidays(year)) if (name.da === 'Påskedag') return day
  throw new RangeError('A year without Easter')
}
