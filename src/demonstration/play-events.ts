import { copenhagenDate } from '../kernel/copenhagen-clock.ts'
import { addDays, addMonths, type PlainDate } from '../kernel/dates.ts'
import { newId } from '../kernel/ids.ts'
import {
  addEventContact,
  addPost,
  addShift,
  addVolunteer,
  countHeads,
  evaluateEvent,
  giveShift,
  nextSuggestedDay,
  planEvent,
  recordIncident,
} from '../modules/events/index.ts'
import { granted, type Place } from './settle-place.ts'
import type { DemonstrationClock } from './story-steps.ts'

/** Last J-dag, held and evaluated with what was learned, and the New Year to come, with who stands where. */
export async function playEvents(
  place: Place,
  { now }: DemonstrationClock,
  places: ReadonlyMap<string, string>,
): Promise<void> {
  const today = copenhagenDate(now)
  await playPastNight(place, addMonths(today, -1), places)
  await planNewYear(place, nextSuggestedDay('nytaar', today)?.day ?? addDays(today, 30), places)
}

async function playPastNight(place: Place, day: PlainDate, places: ReadonlyMap<string, string>): Promise<void> {
  const [maja, jonas] = [place.actor('maja'), place.actor('jonas')]
  const event = { name: 'J-dag i Lindå', firstDay: day, aim: 'En rolig aften, og alle kommer hjem.' }
  const eventId = granted(await planEvent(maja, { template: 'j-dag', ...event, submissionKey: newId() }))
  const { shiftId } = await standAt(place, eventId, { name: 'Stationen', place: places.get('station') ?? null, day })
  for (const { account: id } of [maja, jonas]) {
    granted(await giveShift(maja, { eventId, shiftId, who: { kind: 'account', id } }))
  }
  granted(await countHeads(jonas, { eventId, number: 60, submissionKey: newId() }))
  const incident = { kind: 'alcohol', headBand: '1-5', note: 'Blev hentet hjem' } as const
  const done: ('talked' | 'parents-called')[] = ['talked', 'parents-called']
  granted(await recordIncident(jonas, { eventId, ...incident, actions: done, neutral: true, submissionKey: newId() }))
  const said = {
    wentWell: 'De gule veste blev set, og bussen kørte til tiden.',
    learned: 'Der var flest unge ved bussen kl. 22.30. To voksne er for lidt der.',
    nextYear: 'Tre voksne ved bussen fra kl. 22.',
  }
  granted(await evaluateEvent(maja, { eventId, ...said, neutral: true, submissionKey: newId() }))
}

async function planNewYear(place: Place, day: PlainDate, places: ReadonlyMap<string, string>): Promise<void> {
  const samira = place.actor('samira')
  const event = { name: 'Nytår på Torvet', firstDay: day, aim: 'Synlige voksne, og ingen fyrværkeri i øjenhøjde.' }
  const eventId = granted(await planEvent(samira, { template: 'nytaar', ...event, submissionKey: newId() }))
  const { shiftId } = await standAt(place, eventId, { name: 'Torvet', place: places.get('square') ?? null, day })
  granted(await giveShift(samira, { eventId, shiftId, who: { kind: 'account', id: samira.account } }))
  const contact = { part: 'police', name: 'Vagthavende, Lindå', phone: '114' } as const
  granted(await addEventContact(samira, { eventId, id: newId(), ...contact }))
  for (const name of ['Natteravnene, hold 1', 'Natteravnene, hold 2']) {
    granted(await addVolunteer(samira, { eventId, id: newId(), name, phone: '' }))
  }
}

async function standAt(
  place: Place,
  eventId: string,
  { day, ...post }: { readonly name: string; readonly place: string | null; readonly day: PlainDate },
) {
  const maja = place.actor('maja')
  const [postId, shiftId] = [newId(), newId()]
  granted(await addPost(maja, { eventId, id: postId, ...post }))
  const times = { day, from: '20:00', until: '01:00', overnight: true, needed: 3 }
  granted(await addShift(maja, { eventId, id: shiftId, postId, ...times }))
  return { shiftId }
}
