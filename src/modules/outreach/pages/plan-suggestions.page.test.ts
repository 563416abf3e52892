import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays, dateParts, type PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { givenVisitedPlace, givenVisitRow } from '../../../testing/given-cadences.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { planVisit } from '../actions/keep-planned.ts'
import { openPlan } from '../actions/open-plan.ts'
import { acceptSuggestions, suggestVisits } from '../actions/suggest-visits.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Konsulent', ['ssp-consultant'])
const bo = await house.staff('Bo Konsulent', ['ssp-consultant'])
const today = copenhagenDate(new Date())

/** A weekday that is no public holiday, a fortnight ahead, so that the clock of the test never matters. */
const workday = weekdayAfter(addDays(today, 14))

function weekdayAfter(day: PlainDate): PlainDate {
  return dateParts(day).weekday <= 5 ? day : weekdayAfter(addDays(day, 1))
}

async function planned(place: string, more: Partial<Parameters<typeof planVisit>[1]> = {}) {
  const asked = { place, account: anna.account, on: workday, from: 600, minutes: 60, despiteClashes: true }
  return value(await planVisit(anna, { ...asked, submissionKey: newId(), ...more })).planned ?? ''
}

test('what is suggested is explained, put in the plan once, and taken back in one press', async () => {
  const place = await givenVisitedPlace(anna, today, { name: 'Den Forfaldne Skole', everyDays: 14, since: -60 })
  await givenVisitRow(house, anna, { place, day: addDays(today, -20) })
  const browser = await house.browser(anna)
  const shown = await browser.get('/opsoegende/plan/forslag')
  expect(shown.text).toContain('Den Forfaldne Skole – Anna Konsulent')
  expect(shown.text).toContain('Skulle have været besøgt senest')
  expect(shown.text).toContain('Anna Konsulent har været der i det seneste år.')
  const ticked = shown.html.match(/name="visits"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="visits"/g) ?? []
  const visits = ticked
    .map((input) => /value="([^"]+)"/.exec(input)?.[1] ?? '')
    .filter((each) => each.startsWith(place))
  const fields = { ...shown.fields('/opsoegende/plan/forslag'), visits }
  const accepted = await browser.post('/opsoegende/plan/forslag', fields)
  expect(accepted.text).toContain('1 besøg er sat i planen')
  const twice = await browser.post('/opsoegende/plan/forslag', fields)
  expect(twice.text).toContain('1 besøg er sat i planen')
  expect((await browser.get('/opsoegende/plan/forslag')).text).not.toContain('Den Forfaldne Skole – ')
  const undo = accepted.fields('/opsoegende/plan/fortryd')
  expect((await browser.post('/opsoegende/plan/fortryd', undo)).text).toContain('1 besøg er taget ud igen')
  expect((await browser.get('/opsoegende/plan/forslag')).text).toContain('Den Forfaldne Skole')
})

test('a suggestion that no longer holds is left out and named', async () => {
  const place = await givenVisitedPlace(anna, today, { name: 'Den Omstridte Skole', everyDays: 7, since: -60 })
  const { suggestions, from } = value(await suggestVisits(anna, { from: today }))
  const found = suggestions.find((each) => each.place === place)
  expect(found).toBeDefined()
  await planned(place, { on: found?.day ?? today })
  const visits = [{ place, account: found?.worker ?? '', on: found?.day ?? today, submissionKey: newId() }]
  expect(value(await acceptSuggestions(anna, { from, visits }))).toEqual({ made: [], stale: [place] })
})

test('two at once accept the same suggestion with one key: one visit is planned', async () => {
  const place = await givenVisitedPlace(anna, today, { name: 'Den Travle Skole', everyDays: 7, since: -60 })
  const { suggestions, from } = value(await suggestVisits(anna, { from: today }))
  const found = suggestions.find((each) => each.place === place)
  const visits = [{ place, account: found?.worker ?? '', on: found?.day ?? today, submissionKey: newId() }]
  await Promise.all([acceptSuggestions(anna, { from, visits }), acceptSuggestions(bo, { from, visits })])
  const { days } = value(await openPlan(anna, { from: today, to: addDays(today, 14) }))
  expect(days.flatMap((day) => day.visits).filter((visit) => visit.place === place)).toHaveLength(1)
})

test('two colleagues who accept the same suggestion at once plan one visit between them', async () => {
  const place = await givenVisitedPlace(anna, today, { name: 'Den Dobbelte Skole', everyDays: 7, since: -60 })
  const { suggestions, from } = value(await suggestVisits(anna, { from: today }))
  const found = suggestions.find((each) => each.place === place)
  const asked = { place, account: found?.worker ?? '', on: found?.day ?? today }
  const accept = (by: typeof anna) => acceptSuggestions(by, { from, visits: [{ ...asked, submissionKey: newId() }] })
  const both = (await Promise.all([accept(anna), accept(bo)])).map((each) => value(each))
  expect(both.map(({ made }) => made.length).toSorted()).toEqual([0, 1])
  expect(both.flatMap(({ stale }) => stale)).toEqual([place])
})
