import { z } from 'zod'
import type { PlainDate } from '../../../kernel/dates.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import { type Presence, presenceBy, themesByMonth } from '../data/presence-figures.ts'
import { type Encounters, encounters } from '../domain/encounters.ts'
import { firstDayOf, mapPeriods } from '../domain/map-period.ts'
import { type SafeCount, safeCount } from '../domain/small-counts.ts'
import type { Theme } from '../street-log.wire.ts'

export type PresenceFigure = {
  readonly key: string | null
  readonly name: string | null
  /** Hours of all who were there, to the nearest half; null where one or two visits are behind it. */
  readonly hours: number | null
  readonly visits: SafeCount
  readonly places: SafeCount
  /** Null where one or two visits are behind it. */
  readonly encounters: Encounters | null
}

export type PresenceFigures = {
  readonly from: PlainDate
  readonly until: PlainDate
  readonly whole: PresenceFigure | null
  readonly months: readonly PresenceFigure[]
  readonly districts: readonly PresenceFigure[]
  readonly people: readonly PresenceFigure[] | null
  readonly themes: readonly { readonly month: string; readonly theme: Theme; readonly count: SafeCount }[]
}

/**
 * What the outreach came to in a period: hours, visits, places, encounters, themes, by month and school district; by
 * consultant for the leader alone (`people` is null for others). Fewer than three visits leave as "one or two", and
 * with them their hours and encounters. Cancelled and retracted visits do not count.
 */
export const openPresenceFigures = action({
  name: 'outreach.open-presence-figures',
  allow: 'outreach:read',
  input: z.strictObject({ period: z.enum(mapPeriods) }),
  async run(tx, input) {
    const period = { from: firstDayOf(input.period, tx.today), until: tx.today }
    const [whole] = await presenceBy(tx, 'whole', period)
    const months = await presenceBy(tx, 'month', period)
    const districts = await presenceBy(tx, 'district', period)
    const people = rolesAllow(tx.roles, 'outreach:lead') ? await presenceBy(tx, 'person', period) : null
    const themes = await themesByMonth(tx, period)
    return done<PresenceFigures>({
      ...period,
      whole: whole ? figure(whole) : null,
      months: months.map(figure),
      districts: districts.map(figure),
      people: people?.map(figure) ?? null,
      themes: themes.map(({ count, ...theme }) => ({ ...theme, count: safeCount(count) })),
    })
  },
})

function figure({ key, name, visits, minutes, places, bands }: Presence): PresenceFigure {
  const isFew = safeCount(visits) === 'few'
  return {
    key,
    name,
    hours: isFew ? null : Math.round(minutes / 30) / 2,
    visits: safeCount(visits),
    places: safeCount(places),
    encounters: isFew ? null : encounters(bands),
  }
}
