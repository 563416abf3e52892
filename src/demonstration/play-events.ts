import { copenhagenDate, instantAt } from '../kernel/copenhagen-clock.ts'
import { addDays, dateParts, type PlainDate } from '../kernel/dates.ts'
import { newId } from '../kernel/ids.ts'
import {
  addEventContact,
  addPost,
  addShift,
  addVolunteer,
  countHeads,
  evaluateEvent,
  giveShift,
  holdEvent,
  nextSuggestedDay,
  openEvent,
  planEvent,
  recordIncident,
  suggestedDay,
} from '../modules/events/index.ts'
import { type InventedEvent, inventedEvents, inventedVolunteers } from './invented-events.ts'
import { granted, type Place } from './settle-place.ts'
import type { DemonstrationClock } from './story-steps.ts'

/** The clock is put back to where it was found. */
export async function playEvents(
  place: Place,
  clock: DemonstrationClock,
  places: ReadonlyMap<string, string>,
): Promise<void> {
  const { now } = clock
  const today = copenhagenDate(now)
  const play = async (event: InventedEvent) => {
    const day = latestDay(event, today)
    clock.now = instantAt(addDays(day, -30), '10:00')
    const eventId = await plan(place, event, day, places)
    await liveThrough(place, clock, { eventId, event, day })
    clock.now = new Date(Math.min(now.getTime(), instantAt(addDays(day, 5), '09:30').getTime()))
    granted(await holdEvent(place.actor('maja'), { eventId }))
    const { evaluation } = event
    const said = { eventId, neutral: true, submissionKey: newId() }
    if (evaluation) granted(await evaluateEvent(place.actor('maja'), { ...evaluation, ...said }))
    return eventId
  }
  const lastNewYear = await play(inventedEvents.newYear)
  await play(inventedEvents.lastSchoolDay)
  await play(inventedEvents.beerNight)
  clock.now = now
  await planNextNewYear(place, lastNewYear, today)
}

/** The newest day of an event whose night is over. */
function latestDay({ template }: InventedEvent, today: PlainDate): PlainDate {
  const { year } = dateParts(today)
  const days = [year, year - 1, year - 2].map((each) => suggestedDay(template, each)?.day)
  const day = days.find((each) => each !== undefined && each < addDays(today, -1))
  if (!day) throw new Error(`The calendar does not say when there is ${template}`)
  return day
}

async function plan(
  place: Place,
  { template, name, aim = '', posts, contacts }: InventedEvent,
  day: PlainDate,
  places: ReadonlyMap<string, string>,
): Promise<string> {
  const maja = place.actor('maja')
  const eventId = granted(await planEvent(maja, { template, name, aim, firstDay: day, submissionKey: newId() }))
  for (const { place: key, shifts, ...post } of posts) {
    const postId = newId()
    granted(await addPost(maja, { eventId, id: postId, ...post, place: (key && places.get(key)) ?? null }))
    for (const { who, ...times } of shifts) {
      const shiftId = newId()
      granted(await addShift(maja, { eventId, id: shiftId, postId, day, ...times }))
      for (const key of who) {
        granted(await giveShift(maja, { eventId, shiftId, who: { kind: 'account', id: place.actor(key).account } }))
      }
    }
  }
  for (const contact of contacts) granted(await addEventContact(maja, { eventId, id: newId(), ...contact }))
  return eventId
}

type Night = { readonly eventId: string; readonly event: InventedEvent; readonly day: PlainDate }

async function liveThrough(place: Place, clock: DemonstrationClock, { eventId, event, day }: Night): Promise<void> {
  for (const { at, after, by, ...seen } of event.night) {
    clock.now = instantAt(after ? addDays(day, 1) : day, at)
    const submissionKey = newId()
    if ('heads' in seen) {
      granted(await countHeads(place.actor(by), { eventId, number: seen.heads, submissionKey }))
    } else {
      const incident = { ...seen, actions: [...seen.actions], neutral: true }
      granted(await recordIncident(place.actor(by), { eventId, ...incident, submissionKey }))
    }
  }
}

/** Opens with what was learned last time; one shift has nobody yet, and two volunteers stand by. */
async function planNextNewYear(place: Place, copyOf: string, today: PlainDate): Promise<void> {
  const samira = place.actor('samira')
  const { template, name, aim } = inventedEvents.newYear
  const firstDay = nextSuggestedDay(template, today)?.day
  if (!firstDay) throw new Error('The calendar does not say when it is New Year')
  const eventId = granted(await planEvent(samira, { template, name, aim, firstDay, copyOf, submissionKey: newId() }))
  const volunteers = inventedVolunteers.map((volunteer) => ({ ...volunteer, id: newId() }))
  for (const volunteer of volunteers) granted(await addVolunteer(samira, { eventId, ...volunteer }))
  const { posts } = granted(await openEvent(samira, { eventId }))
  const [square, harbour] = posts.flatMap(({ shifts }) => shifts.map(({ id }) => id))
  const give = async (shiftId: string | undefined, kind: 'account' | 'volunteer', id: string | undefined) => {
    if (shiftId && id) granted(await giveShift(samira, { eventId, shiftId, who: { kind, id } }))
  }
  await give(square, 'account', place.actor('maja').account)
  await give(square, 'volunteer', volunteers[0]?.id)
  await give(harbour, 'account', samira.account)
}
