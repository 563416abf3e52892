import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { copenhagenDate, instantAt } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { listPlaces, openPlace } from '../../places/index.ts'
import { insertDismissal } from '../data/hotspot-records.ts'
import { hotspotRows } from '../data/hotspot-rows.ts'
import { countObservations, dismissedUntil, lastSeenByPlace, sightingsSince } from '../data/observation-rows.ts'
import { currentRule } from '../data/rules.ts'
import { findSignals } from '../domain/signals.ts'
import { isQuiet } from '../domain/stages.ts'
import { wrongWithTexts } from './text-check.ts'

/** The whole picture: what may be recurring, what is worked with and what is quiet again, what was closed. */
export const openHotspots = action({
  name: 'hotspots.open-hotspots',
  allow: 'hotspot:read',
  input: z.strictObject({}),
  async run(tx) {
    const rule = await currentRule(tx)
    const hotspots = await hotspotRows(tx, {})
    const places = await listPlaces.within(tx, { state: 'all' })
    if (places.refused) return places
    const live = hotspots.filter(({ stage }) => stage !== 'closed')
    const lastSeen = await lastSeenByPlace(tx)
    const found = findSignals({
      sightings: await sightingsSince(tx, instantAt(addDays(tx.today, -rule.signalDays), '00:00')),
      ...{ rule, today: tx.today },
      live: new Set(live.map(({ place }) => place.id)),
      dismissed: await dismissedUntil(tx),
    })
    const byId = new Map(places.value.places.map((place) => [place.id, place]))
    return done({
      rule,
      signals: found.map((signal) => ({ ...signal, name: byId.get(signal.place)?.name ?? '' })),
      live: live.map((hotspot) => {
        const seen = lastSeen.get(hotspot.place.id)
        const facts = { lastSeen: seen ? copenhagenDate(seen) : null, openedOn: copenhagenDate(hotspot.openedAt) }
        return { ...hotspot, quiet: isQuiet(facts, rule.quietDays, tx.today) }
      }),
      closed: hotspots.filter(({ stage }) => stage === 'closed'),
      withoutPlace: await countObservations(tx, { view: 'without-place' }),
      mayLead: tx.roles.includes('ssp-leader'),
      today: tx.today,
    })
  },
})

/** Lets a signal lie until a day, with why. Refuses a day that is not to come (`until-past`) or over half a year off. */
export const dismissSignal = action({
  name: 'hotspots.dismiss-signal',
  allow: 'hotspot:write',
  input: z.strictObject({
    place: z.uuid(),
    until: DayInput,
    reason: z.string().trim().min(1).max(500),
    neutral: z.boolean().default(false),
  }),
  async run(tx, { place, until, reason, neutral }) {
    const account = accountOf(tx.actor)
    if (!account || (await openPlace.within(tx, { placeId: place })).refused) return missing()
    if (until <= tx.today) return refuse('rule', 'until-past')
    if (until > addDays(tx.today, 184)) return refuse('rule', 'until-far')
    const wrong = wrongWithTexts([reason], neutral)
    if (wrong) return wrong
    await insertDismissal(tx, { place, until, reason, by: account })
    tx.about(place)
    return done()
  },
})
