import { z } from 'zod'
import { addDays } from '../../../kernel/dates.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import { listColleagues } from '../../directory/index.ts'
import { openPlace } from '../../places/index.ts'
import { breachReasonRows } from '../data/breach-reasons.ts'
import { amberShareNow, cadencesByPlace } from '../data/cadence-rows.ts'
import { closedDaysByPlace } from '../data/cadence-standings.ts'
import { lastVisits, latestVisits, visitDays } from '../data/cadence-visits.ts'
import { keeperRows } from '../data/keeper-rows.ts'
import { complianceDays, summariseCompliance } from '../domain/cadence-compliance.ts'
import { reckonCadence } from '../domain/visit-cadence.ts'

const visitsShown = 10

/** A place and all that is promised and kept there: how it stands, cadences, keepers, last visits, the year's breaches. */
export const openPlaceCadence = action({
  name: 'outreach.open-place-cadence',
  allow: 'outreach:read',
  input: z.strictObject({ placeId: z.uuid() }),
  async run(tx, { placeId }) {
    const opened = await openPlace.within(tx, { placeId })
    if (opened.refused) return opened
    const colleagues = await listColleagues.within(tx, {})
    if (colleagues.refused) return colleagues
    const { place } = opened.value
    const cadences = (await cadencesByPlace(tx, [placeId])).get(placeId) ?? []
    const closed = (await closedDaysByPlace(tx))(placeId)
    const asked = { rules: cadences, since: place.since, closed }
    const from = addDays(tx.today, -365)
    const before = (await lastVisits(tx, [placeId], addDays(from, -1))).get(placeId)
    const held = (await visitDays(tx, [placeId], { from, to: tx.today })).map(({ day }) => day)
    const visits = before ? [before, ...held] : held
    const lastOn = visits.at(-1) ?? null
    const year = complianceDays({ ...asked, visits, closedOn: place.closedOn, from, to: tx.today })
    const reasons = await breachReasonRows(tx, [placeId])
    tx.about(placeId)
    return done({
      ...opened.value,
      cadences,
      lastOn,
      standing: reckonCadence({ ...asked, lastVisit: lastOn, today: tx.today, amberShare: await amberShareNow(tx) }),
      breaches: summariseCompliance(year, held.length)
        .breaches.map((began) => ({ began, reason: reasons.find(({ brokenOn }) => brokenOn === began) ?? null }))
        .toReversed(),
      keepers: (await keeperRows(tx, [placeId])).toReversed(),
      visits: await latestVisits(tx, placeId, visitsShown),
      colleagues: colleagues.value,
      mayLog: rolesAllow(tx.roles, 'outreach:write'),
    })
  },
})

export type { KeeperRow } from '../data/keeper-rows.ts'
