import { addDays, dateFrom, dateParts, type PlainDate } from '../../../kernel/dates.ts'

export const mapPeriods = ['month', 'quarter', 'term', 'year'] as const
export type MapPeriod = (typeof mapPeriods)[number]

/** The first day of the period that ends today. A school half-year begins on 1 January or 1 August. */
export function firstDayOf(period: MapPeriod, today: PlainDate): PlainDate {
  if (period === 'month') return addDays(today, -29)
  if (period === 'quarter') return addDays(today, -89)
  if (period === 'year') return addDays(today, -364)
  const { year, month } = dateParts(today)
  return dateFrom(year, month >= 8 ? 8 : 1, 1) ?? today
}
