import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { listPhones } from '../../events/index.ts'
import { liveHotspotsByPlace } from '../../hotspots/index.ts'
import { listPlaces, type Place } from '../../places/index.ts'
import { dueDays } from '../data/phone-rows.ts'
import type { PlannedVisit } from '../data/planned-rows.ts'
import { readRound } from '../data/round-rows.ts'
import { timeOf } from '../domain/working-week.ts'
import type { PhonePlace, PhoneState, PhoneStop } from '../street-log.wire.ts'

export type OpenedPhone = Pick<PhoneState, 'places' | 'round' | 'events' | 'now'>

/** All the phone keeps for when there is no net: the open places, today's round in the order of the road, the nights with their numbers. */
export const openPhoneState = action({
  name: 'outreach.open-phone-state',
  allow: 'outreach:write',
  input: z.strictObject({}),
  async run(tx): Promise<Outcome<OpenedPhone>> {
    const listed = await listPlaces.within(tx, {})
    if (listed.refused) return listed
    const hotspots = await liveHotspotsByPlace.within(tx, {})
    if (hotspots.refused) return hotspots
    const events = await listPhones.within(tx, {})
    if (events.refused) return events
    const due = await dueDays(tx)
    const places = listed.value.places.map((place) => phonePlace(place, due, hotspots.value))
    const { stops } = await readRound(tx, accountOf(tx.actor) ?? '', tx.today)
    const round = stops.filter(({ turn }) => turn !== null).map(({ visit }) => phoneStop(visit))
    return done({ places, round, events: events.value, now: tx.now.toISOString() })
  },
})

function phonePlace(
  { id, name, kind, town, position, since }: Place,
  due: ReadonlyMap<string, string | null>,
  hotspots: ReadonlyMap<string, string>,
): PhonePlace {
  return { id, name, kind, town, position, since, dueOn: due.get(id) ?? null, hotspot: hotspots.get(id) ?? null }
}

function phoneStop({ id, place, placeName, address, from, minutes, note }: PlannedVisit): PhoneStop {
  const fromTime = from === null ? null : timeOf(from)
  return { planned: id, place, name: placeName, address, fromTime, minutes, note }
}
