import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import { listPlaces, openPlace } from '../../places/index.ts'
import { countObservations, observationRows } from '../data/observation-rows.ts'
import { endSetAside, insertSetAside, placeObservation } from '../data/observation-writing.ts'
import { observationViews } from '../domain/observation-views.ts'
import { wrongWithTexts } from './text-check.ts'

export const observationPageSize = 25

/** What was seen, at one place or everywhere, newest first: the unit sees all, others what they told themselves. */
export const listObservations = action({
  name: 'hotspots.list-observations',
  allow: 'observation:tell',
  input: z.strictObject({
    view: z.enum(observationViews).default('all'),
    place: z.uuid().optional(),
    page: z.int().min(1).max(10_000).default(1),
  }),
  async run(tx, { view, place, page }) {
    const places = await listPlaces.within(tx, {})
    if (places.refused) return places
    const at = place ? { place } : {}
    const items = await observationRows(tx, {
      ...at,
      view,
      limit: observationPageSize,
      offset: (page - 1) * observationPageSize,
    })
    const total = await countObservations(tx, { view, ...at })
    const mayHandle = rolesAllow(tx.roles, 'hotspot:write')
    const chosen = places.value.places.find(({ id }) => id === place) ?? null
    return done({ items, total, page, view, place: chosen, places: places.value.places, mayHandle })
  },
})

/** Says which place the words of an observation mean. Refuses one that has a place already (`placed-already`). */
export const givePlace = action({
  name: 'hotspots.give-place',
  allow: 'hotspot:write',
  input: z.strictObject({ observationId: z.uuid(), place: z.uuid() }),
  async run(tx, { observationId, place }) {
    const [observation] = await observationRows(tx, { id: observationId })
    if (!observation) return missing()
    tx.about(observationId)
    if (observation.place) return refuse('conflict', 'placed-already')
    const known = await openPlace.within(tx, { placeId: place })
    if (known.refused) return refuse('rule', 'unknown-place')
    await placeObservation(tx, observationId, place, known.value.place.district?.id ?? null)
    return done()
  },
})

/** Sets an observation aside, with why: it is kept and does not count. Refuses one set aside already. */
export const setAsideObservation = action({
  name: 'hotspots.set-aside',
  allow: 'hotspot:write',
  input: z.strictObject({
    observationId: z.uuid(),
    reason: z.string().trim().min(1).max(500),
    neutral: z.boolean().default(false),
  }),
  async run(tx, { observationId, reason, neutral }) {
    const account = accountOf(tx.actor)
    const [observation] = await observationRows(tx, { id: observationId })
    if (!account || !observation) return missing()
    tx.about(observationId)
    const wrong = wrongWithTexts([reason], neutral)
    if (wrong) return wrong
    const isNew = await insertSetAside(tx, observationId, { reason, by: account })
    return isNew ? done() : refuse('conflict', 'set-aside-already')
  },
})

/** Lets an observation that was set aside by hand count again. Refuses one that counts (`counts-already`). */
export const countObservationAgain = action({
  name: 'hotspots.count-again',
  allow: 'hotspot:write',
  input: z.strictObject({ observationId: z.uuid() }),
  async run(tx, { observationId }) {
    const [observation] = await observationRows(tx, { id: observationId })
    if (!observation) return missing()
    tx.about(observationId)
    return (await endSetAside(tx, observationId)) ? done() : refuse('conflict', 'counts-already')
  },
})

/** One observation, with the places it could be given. */
export const openObservation = action({
  name: 'hotspots.open-observation',
  allow: 'hotspot:write',
  input: z.strictObject({ observationId: z.uuid() }),
  async run(tx, { observationId }) {
    const [observation] = await observationRows(tx, { id: observationId })
    if (!observation) return missing()
    tx.about(observationId)
    const places = await listPlaces.within(tx, {})
    return places.refused ? places : done({ observation, places: places.value.places })
  },
})

export type { Observation } from '../data/observation-rows.ts'
