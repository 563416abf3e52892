import type { Place } from '../../src/demonstration/settle-place.ts'
import { copenhagenDate } from '../../src/kernel/copenhagen-clock.ts'
import { plainDate } from '../../src/kernel/dates.ts'
import { newId } from '../../src/kernel/ids.ts'
import { addAbsence } from '../../src/modules/outreach/actions/keep-absences.ts'
import { planVisit } from '../../src/modules/outreach/actions/keep-planned.ts'
import { recordVisit } from '../../src/modules/outreach/actions/record-visit.ts'
import { EntryShape } from '../../src/modules/outreach/domain/street-entry.ts'
import { givenEvent } from '../../src/testing/given-events.ts'
import { givenHotspot, givenObservation } from '../../src/testing/given-hotspots.ts'
import { anEntry } from '../../src/testing/given-visits.ts'
import type { TestDatabaseHandle } from '../../src/testing/test-database.ts'
import { value } from '../../src/testing/test-house.ts'
import type { Found, Visit } from './visit.ts'

/** A place where something was seen twice, one that is worked with, a visit that was logged, an event to come. */
export async function workOutside({ owner }: TestDatabaseHandle, place: Place) {
  const maja = place.actor('maja')
  const idOf = async (name: string) => {
    const { rows } = await owner.query<{ id: string }>('select id from places.places where name = $1', [name])
    if (!rows[0]) throw new Error(`The demonstration has no ${name}`)
    return rows[0].id
  }
  const station = await idOf('Lindå Station')
  const signalled = await idOf('Havnepladsen')
  await givenObservation(maja, signalled)
  await givenObservation(place.actor('jonas'), signalled)
  const { rows } = await owner.query<{ id: string }>('select id from hotspots.observations limit 1')
  const hotspot = await givenHotspot(maja, await idOf('Torvet'))
  const entry = EntryShape.parse(anEntry({ place: station }))
  value(await recordVisit(maja, { entry }))
  const event = await givenEvent(maja, plainDate('2027-11-05'))
  const today = copenhagenDate(new Date())
  const asked = { place: station, account: maja.account, on: today, from: 600, minutes: 60, despiteClashes: true }
  const { planned } = value(await planVisit(maja, { ...asked, submissionKey: newId() }))
  const away = { account: maja.account, firstDay: today, lastDay: today }
  const absence = value(await addAbsence(maja, away))
  const found = await owner.query<{ id: string }>('select id from places.districts order by name limit 1')
  const outside = { district: found.rows[0]?.id ?? '', planned: planned ?? '', absence, colleague: maja.account }
  return { ...outside, place: station, signalled, observation: rows[0]?.id ?? '', hotspot, visit: entry.id, event }
}

const inPlace = (rest: string) => (found: Found) => `/steder/${found.place}${rest}`
const inHotspot = (rest: string) => (found: Found) => `/hotspots/${found.hotspot}${rest}`
const inVisit = (rest: string) => (found: Found) => `/besoeg/${found.visit}${rest}`

/** Places, visits, the phone, the map, and hotspots that have an id. */
export const outreachPages: Readonly<Record<string, Visit>> = {
  '/steder': { by: 'maja' },
  '/steder/nyt': { by: 'maja' },
  '/steder/distrikter': { by: 'maja' },
  '/steder/distrikter/:districtId': { by: 'maja', at: ({ district }) => `/steder/distrikter/${district}` },
  '/steder/omrids': { by: 'birgit' },
  '/steder/:placeId': { by: 'maja', at: inPlace('') },
  '/steder/:placeId/ret': { by: 'maja', at: inPlace('/ret') },
  '/steder/:placeId/kontakter': { by: 'maja', at: inPlace('/kontakter') },
  '/steder/:placeId/lukkeperioder': { by: 'maja', at: inPlace('/lukkeperioder') },
  '/opsoegende': { by: 'maja' },
  '/opsoegende/overholdelse': { by: 'maja' },
  '/opsoegende/plan': { by: 'maja' },
  '/opsoegende/plan/forslag': { by: 'maja' },
  '/opsoegende/plan/nyt': { by: 'maja' },
  '/opsoegende/plan/:plannedId': { by: 'maja', at: ({ planned }) => `/opsoegende/plan/${planned}` },
  '/opsoegende/arbejdstid': { by: 'maja' },
  '/opsoegende/arbejdstid/:accountId': { by: 'maja', at: ({ colleague }) => `/opsoegende/arbejdstid/${colleague}` },
  '/opsoegende/fravaer': { by: 'maja' },
  '/opsoegende/fravaer/:absenceId': { by: 'maja', at: ({ absence }) => `/opsoegende/fravaer/${absence}` },
  '/opsoegende/runde': { by: 'maja' },
  '/opsoegende/indstillinger': { by: 'birgit' },
  '/opsoegende/tal': { by: 'maja' },
  '/kort': { by: 'maja' },
  '/gadelog': { by: 'visitor', needsScript: true },
  '/gadelog-arbejder.js': { by: 'visitor', plain: 'text/javascript' },
  '/gadelog/tilstand': { by: 'maja', plain: 'application/json' },
  '/gadelog/skema': { by: 'maja' },
  '/gadelog/tilbageholdt': { by: 'birgit' },
  '/besoeg': { by: 'maja' },
  '/besoeg/:visitId': { by: 'maja', at: inVisit('') },
  '/besoeg/:visitId/ret': { by: 'maja', at: inVisit('/ret') },
  '/hotspots/tegn/:placeId': { by: 'maja', at: ({ signalled }) => `/hotspots/tegn/${signalled}` },
  '/hotspots/:hotspotId': { by: 'maja', at: inHotspot('') },
  '/hotspots/:hotspotId/beskriv': { by: 'maja', at: inHotspot('/beskriv') },
  '/hotspots/:hotspotId/tiltag': { by: 'maja', at: inHotspot('/tiltag') },
  '/hotspots/:hotspotId/slut-tiltag': { by: 'maja', at: inHotspot('/slut-tiltag') },
  '/hotspots/:hotspotId/i-gang': { by: 'maja', at: inHotspot('/i-gang') },
  '/hotspots/:hotspotId/status': { by: 'maja', at: inHotspot('/status') },
  '/hotspots/:hotspotId/luk': { by: 'maja', at: inHotspot('/luk') },
  '/hotspots/:hotspotId/genaabn': { by: 'maja', at: inHotspot('/genaabn') },
  '/hotspots/:hotspotId/giv': { by: 'maja', at: inHotspot('/giv') },
  '/hotspots/:hotspotId/tal': { by: 'maja', at: inHotspot('/tal') },
  '/hotspots/:hotspotId/fortael': { by: 'maja', at: inHotspot('/fortael') },
  '/observationer/:observationId': { by: 'maja', at: ({ observation }) => `/observationer/${observation}` },
}
