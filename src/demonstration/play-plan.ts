import { copenhagenDate } from '../kernel/copenhagen-clock.ts'
import { addDays } from '../kernel/dates.ts'
import { newId } from '../kernel/ids.ts'
import {
  acceptSuggestions,
  addAbsence,
  changePlanSettings,
  planVisit,
  setWorkingHours,
  suggestVisits,
} from '../modules/outreach/index.ts'
import { granted, type Place } from './settle-place.ts'
import type { DemonstrationClock } from './story-steps.ts'

/** What the plan reckons with, a consultant of the evenings, somebody away, two visits today and a week that is planned. */
export async function playPlan(
  place: Place,
  { now }: DemonstrationClock,
  places: ReadonlyMap<string, string>,
): Promise<void> {
  const today = copenhagenDate(now)
  const [maja, jonas, samira] = [place.actor('maja'), place.actor('jonas'), place.actor('samira')]
  const reckoned = { kilometresPerHour: 50, detour: 1.3, visitMinutes: 60, amberShare: 0.75 }
  granted(await changePlanSettings(place.actor('birgit'), { base: places.get('base') ?? null, ...reckoned }))
  const evenings = [2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 12 * 60, to: 20 * 60 }))
  granted(await setWorkingHours(samira, { account: samira.account, week: evenings }))
  for (const [key, from] of [
    ['club-linda', 15 * 60],
    ['station', null],
  ] as const) {
    const asked = { account: maja.account, on: today, from, minutes: 60, note: '', despiteClashes: true }
    granted(await planVisit(maja, { place: places.get(key) ?? '', ...asked, submissionKey: newId() }))
  }
  const { from, suggestions } = granted(await suggestVisits(maja, { from: addDays(today, 1), weeks: 2 }))
  const visits = suggestions.map((each) => ({
    ...{ place: each.place, account: each.worker, on: each.day, submissionKey: newId() },
  }))
  if (visits.length === 0) return
  granted(await acceptSuggestions(maja, { from, weeks: 2, visits }))
  const away = visits.findLast(({ account }) => account === jonas.account) ?? visits[0]
  if (away) granted(await addAbsence(maja, { account: away.account, firstDay: away.on, lastDay: addDays(away.on, 1) }))
}
