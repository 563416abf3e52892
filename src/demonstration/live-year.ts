import { copenhagenDate } from '../kernel/copenhagen-clock.ts'
import { escalateWaiting } from '../modules/contact/index.ts'
import { openFloodGates } from '../platform/flood/flood-gates.ts'
import { furnishOutline } from './furnish-outline.ts'
import { furnishPlace } from './furnish-place.ts'
import { furnishPlaces } from './furnish-places.ts'
import { inventedCases } from './invented-cases.ts'
import { holidaysAround } from './invented-holidays.ts'
import { inventedInquiries } from './invented-inquiries.ts'
import { demonstrationSettings } from './invented-settings.ts'
import { caseThread } from './play-cases.ts'
import { playEvents } from './play-events.ts'
import { inquiryThread } from './play-inquiries.ts'
import { playLawfulWork } from './play-lawful-work.ts'
import { playOutreach } from './play-outreach.ts'
import { playPlan } from './play-plan.ts'
import { granted, type Place } from './settle-place.ts'
import { openBook, type StoryBook } from './story-book.ts'
import { storyBegins, storyYear } from './story-moments.ts'
import { type DemonstrationClock, playInOrder } from './story-steps.ts'

const day = 86_400_000

/**
 * A year of invented SSP work that ends at the time the clock shows, done by the actions of the modules with the clock
 * set to each step's own time. The same at every run, save for the ids and the dates. Only the audit trail keeps the
 * time of the machine, since its entries are dated by the database and by nobody else.
 */
export async function liveYear(place: Place, clock: DemonstrationClock): Promise<void> {
  const { now } = clock
  const holidays = holidaysAround(copenhagenDate(now))
  const year = storyYear(now, demonstrationSettings['office-hours'], holidays)
  clock.now = storyBegins(year)
  await furnishPlace(place, holidays)
  const places = await furnishPlaces(place)
  await furnishOutline(place)
  const { inquiries, cases } = threadsOf(openBook(place, year))
  await playInOrder([...inquiries.values(), ...cases.values()], clock)
  clock.now = now
  // What is shared ends by the clock of the database, so a story laid in another time has nothing to share.
  if (Math.abs(Date.now() - now.getTime()) < day) await playLawfulWork(place, clock)
  clock.now = now
  await playOutreach(place, clock, places)
  await playEvents(place, clock, places)
  await playPlan(place, clock, places)
  clock.now = now
  granted(await escalateWaiting(place.system, {}))
  // A year of messages in seconds must not count as a flood against those who write now.
  openFloodGates()
}

/** What happens to each inquiry and each case of the story, by key, with the moment it happens. */
export function threadsOf(book: StoryBook) {
  const inquiries = new Map(inventedInquiries.map((story) => [story.key, inquiryThread(book, story)]))
  const openings = new Map([...inquiries.values()].flatMap((thread) => [...thread.openings]))
  const cases = new Map(inventedCases.map((story) => [story.key, caseThread(book, story, openings)]))
  return { inquiries, cases }
}
