import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import { presencesIn, themesByMonth } from '../data/presence-figures.ts'
import type { CadenceTerm } from '../domain/cadence-terms.ts'
import { mapTerm, mapTerms } from '../domain/map-period.ts'
import {
  type PresenceFigure,
  presenceFigure,
  presenceTable,
  type ThemeFigure,
  themeTable,
} from '../domain/presence-tables.ts'

export type PresenceFigures = {
  readonly term: CadenceTerm
  readonly terms: readonly CadenceTerm[]
  readonly whole: PresenceFigure | null
  /** Null where there are too few visits to divide. */
  readonly months: readonly PresenceFigure[] | null
  readonly districts: readonly PresenceFigure[] | null
  /** Also null for who does not lead. */
  readonly people: readonly PresenceFigure[] | null
  readonly mayLead: boolean
  readonly themes: readonly ThemeFigure[]
}

/**
 * What the outreach came to in a half-year: hours, visits, places, encounters, themes, by month and school district; by
 * consultant for the leader alone. Fewer than three visits leave as "one or two" in all, and in the tables as part of a
 * rest that tells none of its rows (`divideSmall`). Cancelled and retracted visits do not count.
 */
export const openPresenceFigures = action({
  name: 'outreach.open-presence-figures',
  allow: 'outreach:read',
  input: z.strictObject({ term: z.string().max(20).nullable() }),
  async run(tx, input) {
    const term = mapTerm(input.term, tx.today)
    const period = { from: term.from, until: term.to }
    const mayLead = rolesAllow(tx.roles, 'outreach:lead')
    const { whole, months, districts, people } = await presencesIn(tx, period)
    const [all] = whole
    return done<PresenceFigures>({
      term,
      terms: mapTerms(tx.today),
      whole: all ? presenceFigure(all) : null,
      months: presenceTable(months),
      districts: presenceTable(districts),
      people: mayLead ? presenceTable(people) : null,
      mayLead,
      themes: themeTable(await themesByMonth(tx, period), months),
    })
  },
})
