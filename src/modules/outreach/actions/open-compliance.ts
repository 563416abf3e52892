import { z } from 'zod'
import { addDays, compareDates, type PlainDate } from '../../../kernel/dates.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { listPlaces, type Place } from '../../places/index.ts'
import { type BreachReason, breachReasonRows } from '../data/breach-reasons.ts'
import { cadencesByPlace } from '../data/cadence-rows.ts'
import { closedDaysByPlace } from '../data/cadence-standings.ts'
import { lastVisits, visitDays } from '../data/cadence-visits.ts'
import { type KeeperRow, keeperRows } from '../data/keeper-rows.ts'
import {
  type Compliance,
  type ComplianceDay,
  complianceDays,
  summariseCompliance,
} from '../domain/cadence-compliance.ts'
import { cadenceTerm, termsUntil } from '../domain/cadence-terms.ts'
import { ruleOn } from '../domain/visit-cadence.ts'
import { keeperOn } from './open-board.ts'

export type PlaceCompliance = Compliance & { readonly place: Place; readonly reasons: readonly BreachReason[] }

type Followed = {
  readonly place: Place
  readonly days: readonly ComplianceDay[]
  readonly visits: number
  readonly keepers: readonly KeeperRow[]
}

/**
 * What was kept of the promise in a half-year or a school year, up to today: in all, place by place, and for each who
 * had places, by who had which place on each day. Places visited as needed weigh nothing. Unknown terms are missing.
 */
export const openCompliance = action({
  name: 'outreach.open-compliance',
  allow: 'outreach:read',
  input: z.strictObject({ term: z.string().max(20).optional() }),
  async run(tx, { term: key }) {
    const terms = termsUntil(tx.today)
    const term = key === undefined ? (terms.find(({ to }) => to >= tx.today) ?? null) : cadenceTerm(key)
    if (!term || term.from > tx.today) return missing()
    const to = compareDates(term.to, tx.today) < 0 ? term.to : tx.today
    const listed = await listPlaces.within(tx, { state: 'all' })
    if (listed.refused) return listed
    const { places } = listed.value
    const ids = places.map(({ id }) => id)
    const cadences = await cadencesByPlace(tx, ids)
    const before = await lastVisits(tx, ids, addDays(term.from, -1))
    const held = Map.groupBy(await visitDays(tx, ids, { from: term.from, to }), ({ place }) => place)
    const keepers = Map.groupBy(await keeperRows(tx, ids), ({ place }) => place)
    const closed = await closedDaysByPlace(tx)
    const followed = places.flatMap((place): Followed[] => {
      const rules = cadences.get(place.id) ?? []
      const inTerm = (held.get(place.id) ?? []).map(({ day }) => day)
      const last = before.get(place.id)
      const asked = { since: place.since, closedOn: place.closedOn, closed: closed(place.id), from: term.from, to }
      const days = complianceDays({ ...asked, rules, visits: last ? [last, ...inTerm] : inTerm })
      const promised = days.filter(({ day }) => ruleOn(rules, day)?.everyDays != null)
      if (promised.length === 0) return []
      return [{ place, days: promised, visits: inTerm.length, keepers: keepers.get(place.id) ?? [] }]
    })
    const reasons = Map.groupBy(await breachReasonRows(tx, ids), ({ place }) => place)
    return done({
      ...{ term, terms, to },
      total: {
        ...summariseCompliance(
          followed.flatMap(({ days }) => days),
          followed.reduce((sum, { visits }) => sum + visits, 0),
        ),
        breaches: followed.reduce((sum, { days }) => sum + summariseCompliance(days, 0).breaches.length, 0),
      },
      places: followed.map(
        ({ place, days, visits }): PlaceCompliance => ({
          ...summariseCompliance(days, visits),
          place,
          reasons: reasons.get(place.id) ?? [],
        }),
      ),
      keepers: byKeeper(followed, [...held.values()].flat()),
    })
  },
})

/** Each day of each place for the one who had it that day; visits for the one who made them. */
function byKeeper(
  followed: readonly Followed[],
  visits: readonly { readonly place: string; readonly day: PlainDate; readonly account: string }[],
) {
  const sums = new Map<
    string,
    { keeper: { id: string; name: string } | null; days: ComplianceDay[]; breaches: number }
  >()
  for (const { days, keepers } of followed) {
    const split = Map.groupBy(days, ({ day }) => keeperOn(keepers, day)?.account ?? '')
    for (const [account, share] of split) {
      const name = keepers.find((row) => row.account === account)?.name
      const sum = sums.get(account) ?? { keeper: name ? { id: account, name } : null, days: [], breaches: 0 }
      sum.days.push(...share)
      sum.breaches += summariseCompliance(share, 0).breaches.length
      sums.set(account, sum)
    }
  }
  const places = new Set(followed.map(({ place }) => place.id))
  return [...sums.values()].map(({ keeper, days, breaches }) => {
    const made = visits.filter(({ account, place }) => account === keeper?.id && places.has(place)).length
    return { ...summariseCompliance(days, made), keeper, breaches }
  })
}
