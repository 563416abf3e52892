import { copenhagenDate, instantAt } from '../kernel/copenhagen-clock.ts'
import { addDays } from '../kernel/dates.ts'
import { newId } from '../kernel/ids.ts'
import { activateHotspot, planMeasure, publishWords, raiseHotspot, writeAnalysis } from '../modules/hotspots/index.ts'
import { handOverPlace, recordVisit, type StreetEntry, setCadence, usualCadence } from '../modules/outreach/index.ts'
import { inventedPlaces } from './invented-places.ts'
import { inventedEvenings, inventedRounds } from './invented-visits.ts'
import { granted, type Place } from './settle-place.ts'
import type { DemonstrationClock } from './story-steps.ts'

const promisedDays = 120

/**
 * How often each place is visited and who has it, three months of visits and evenings, and a station that is worked
 * with. The days are counted back from now.
 */
export async function playOutreach(
  place: Place,
  { now }: DemonstrationClock,
  places: ReadonlyMap<string, string>,
): Promise<void> {
  const today = copenhagenDate(now)
  const id = (key: string) => settled(places, key)
  const at = (ago: number, time: string) => instantAt(addDays(today, -ago), time).toISOString()
  for (const { key, kind } of inventedPlaces) {
    const promise = usualCadence(kind)
    if (promise.everyDays === null) continue
    const since = addDays(today, -promisedDays)
    const asked = { placeId: id(key), since, ...promise, submissionKey: newId() }
    granted(await setCadence(place.actor('birgit'), asked))
  }
  for (const round of inventedRounds) {
    const keeper = place.actor(round.by)
    granted(await handOverPlace(place.actor('birgit'), { placeId: id(round.place), account: keeper.account }))
    for (const ago of round.ago) {
      granted(await recordVisit(keeper, { entry: visitAt(id(round.place), at(ago, '10:15')) }))
    }
  }
  for (const { place: key, by, ago, ...seen } of inventedEvenings) {
    const entry = {
      ...visitAt(id(key), at(ago, '20:40')),
      ...seen,
      kind: 'street' as const,
      minutes: 30,
      staffCount: 2,
    }
    granted(await recordVisit(place.actor(by), { entry: writable(entry) }))
  }
  await workWithStation(place, today, id('station'))
}

async function workWithStation(place: Place, today: ReturnType<typeof copenhagenDate>, station: string): Promise<void> {
  const maja = place.actor('maja')
  const hotspotId = granted(await raiseHotspot(maja, { place: station, submissionKey: newId() }))
  const analysis = {
    whom: 'Op til 20 unge, de fleste 15–17 år',
    times: 'Fredag og lørdag fra kl. 20, mest i månedens første uge',
    what: 'Der drikkes, og to grupper råber ad hinanden. Rejsende går udenom.',
    why: 'Klubben lukker kl. 20, og toget til festerne går herfra.',
  }
  granted(await writeAnalysis(maja, { hotspotId, ...analysis, neutral: true, submissionKey: newId() }))
  const measures = [
    { kind: 'presence', what: 'To voksne på stationen fredag aften', outsideOwner: '' },
    { kind: 'activity', what: 'Klubben holder åbent til kl. 23 om fredagen', outsideOwner: 'Ungdomsklubben Lyset' },
  ] as const
  for (const measure of measures) {
    const begins = { beginsOn: addDays(today, -28), neutral: true, submissionKey: newId() }
    granted(await planMeasure(maja, { hotspotId, ...measure, ...begins }))
  }
  granted(await activateHotspot(maja, { hotspotId }))
  const body = 'Vi er på stationen om fredagen, og klubben har længere åbent. Tak til jer, der sagde det.'
  granted(await publishWords(maja, { hotspotId, body, neutral: true, submissionKey: newId() }))
}

/** An hour's visit where all was well. */
function visitAt(place: string, at: string) {
  return writable({
    ...{ id: newId(), version: newId(), buildsOn: null, kind: 'visit', occasion: 'regular', outcome: 'held' },
    ...{ place, whereWords: '', position: null, hotspot: null, event: null, planned: null, at },
    ...{ minutes: 60, staffCount: 1, headBand: '16+', ageBand: 'mixed', mood: 'calm' },
    ...{ themes: ['wellbeing', 'school'], actions: ['talk'], met: ['contact-teacher'] },
    ...{ followUp: '', note: '', concern: null },
  } as const)
}

/** The same entry with lists that may be written to, as an action's input has them. */
function writable(entry: StreetEntry) {
  return { ...entry, themes: [...entry.themes], actions: [...entry.actions], met: [...entry.met] }
}

function settled(places: ReadonlyMap<string, string>, key: string): string {
  const id = places.get(key)
  if (id === undefined) throw new Error(`The demonstration has no place ${key}`)
  return id
}
