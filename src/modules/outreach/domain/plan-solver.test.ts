import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../../../kernel/dates.ts'
import { bestOfAll, measured } from '../../../testing/every-plan.ts'
import type { PlanQuestion, PlanStop, PlanWorker, WantedVisit } from './plan-question.ts'
import { suggestPlan } from './plan-solver.ts'

const monday = plainDate('2026-11-30')
const travel = { base: { latitude: 55.5, longitude: 9.2 }, kilometresPerHour: 50, detour: 1.3 }
const north = { latitude: 55.56, longitude: 9.12 }
const south = { latitude: 55.44, longitude: 9.32 }

const wanted = (place: string, more: Partial<WantedVisit> = {}): WantedVisit => ({
  ...{ place, position: north, minutes: 60, opensOn: monday, dueOn: addDays(monday, 4) },
  ...{ closed: new Set<PlainDate>(), keeper: null, knownBy: new Set<string>(), ...more },
})

const worker = (id: string, days: readonly PlainDate[], hours = { from: 480, to: 960 }): PlanWorker => ({
  id,
  days: new Map(days.map((day) => [day, { hours, busy: [], stops: [] }])),
})

const week = [0, 1, 2, 3, 4].map((after) => addDays(monday, after))

test('with nobody at work nothing is placed, and the answer says so', () => {
  const answer = suggestPlan({ days: week, workers: [], wanted: [wanted('a')], travel })
  expect(answer).toEqual({
    suggestions: [],
    unplaced: [{ place: 'a', dueOn: addDays(monday, 4), why: 'nobody-works' }],
    drivingMinutes: 0,
  })
})

test('a place closed all week is told apart from one there is no room for', () => {
  const asked = [wanted('closed', { closed: new Set(week) }), wanted('long', { minutes: 600 })]
  const { unplaced } = suggestPlan({ days: week, workers: [worker('maja', week)], wanted: asked, travel })
  expect(unplaced.map(({ place, why }) => [place, why])).toEqual([
    ['closed', 'closed-all-days'],
    ['long', 'no-room'],
  ])
})

test('two places side by side are visited on one round, the second on the way from the first', () => {
  const near = { latitude: 55.561, longitude: 9.121 }
  const { suggestions } = suggestPlan({
    ...{ days: week, workers: [worker('maja', week)], travel },
    wanted: [wanted('school'), wanted('club', { position: near }), wanted('harbour', { position: south })],
  })
  const days = new Map(suggestions.map(({ place, day }) => [place, day]))
  expect(days.get('school')).toBe(days.get('club'))
  expect(suggestions.filter(({ after }) => after === 'school' || after === 'club')).not.toHaveLength(0)
})

test('whoever has the place goes there when the driving is the same, and somebody who has been there comes next', () => {
  const workers = [worker('ada', [monday]), worker('bo', [monday]), worker('eva', [monday])]
  const asked = { days: [monday], workers, travel }
  const kept = suggestPlan({ ...asked, wanted: [wanted('a', { keeper: 'eva', knownBy: new Set(['bo']) })] })
  expect(kept.suggestions).toMatchObject([{ worker: 'eva', acquaintance: 'keeper' }])
  const known = suggestPlan({ ...asked, wanted: [wanted('a', { knownBy: new Set(['bo']) })] })
  expect(known.suggestions).toMatchObject([{ worker: 'bo', acquaintance: 'has-been' }])
})

test('a broken promise is mended on the first day somebody works, however far the drive', () => {
  const late = wanted('late', { dueOn: addDays(monday, -3), opensOn: addDays(monday, -6), position: south })
  const { suggestions } = suggestPlan({ days: week, workers: [worker('maja', week)], wanted: [late], travel })
  expect(suggestions).toMatchObject([{ day: monday, isLate: true }])
})

test('a visit comes early rather than late when the last days are full', () => {
  const friday = addDays(monday, 4)
  const asked = Array.from({ length: 3 }, (_, index) => wanted(`p${index}`, { opensOn: friday, minutes: 240 }))
  const { suggestions, unplaced } = suggestPlan({ days: week, workers: [worker('maja', week)], wanted: asked, travel })
  expect(unplaced).toEqual([])
  expect(suggestions.every(({ isLate }) => !isLate)).toBe(true)
})

const positions = fc.record({
  latitude: fc.double({ min: 55.35, max: 55.65, noNaN: true }),
  longitude: fc.double({ min: 8.95, max: 9.4, noNaN: true }),
})
const dayIn = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => addDays(monday, days))

const wantedVisits = (people: readonly string[], most = 4) =>
  fc
    .array(
      fc.record({
        position: fc.option(positions, { freq: 5 }),
        minutes: fc.constantFrom(30, 60, 120),
        opensOn: dayIn(-2, 2),
        dueOn: dayIn(-2, 4),
        closed: fc.uniqueArray(dayIn(0, 2), { maxLength: 2 }).map((days) => new Set(days)),
        keeper: fc.option(fc.constantFrom(...people)),
        knownBy: fc.subarray([...people]).map((known) => new Set(known)),
      }),
      { maxLength: most },
    )
    .map((visits) => visits.map((visit, index): WantedVisit => ({ place: `place-${index}`, ...visit })))

const stops: fc.Arbitrary<PlanStop[]> = fc.array(
  fc.record({ place: fc.constant('planned'), position: fc.option(positions), minutes: fc.constantFrom(30, 60) }),
  { maxLength: 1 },
)
const worked = fc.record({
  hours: fc.constantFrom({ from: 480, to: 720 }, { from: 480, to: 960 }),
  busy: fc.array(fc.constantFrom({ from: 500, to: 560 }, { from: 540, to: 620 }), { maxLength: 2 }),
  stops,
})
const people = ['ada', 'bo']
const workers = fc
  .array(fc.array(fc.option(worked, { freq: 4 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 2 })
  .map((all) =>
    all.map((days, index) => ({
      id: people[index] ?? '',
      days: new Map(days.flatMap((day, at) => (day ? [[addDays(monday, at), day] as const] : []))),
    })),
  )
const questions: fc.Arbitrary<PlanQuestion> = fc.record({
  days: fc.constant(week.slice(0, 3)),
  workers,
  wanted: wantedVisits(people),
  travel: fc.constantFrom(travel, { ...travel, base: null }),
})

test('small questions are answered as well as trying every plan there is', () => {
  fc.assert(
    fc.property(questions, (question) => {
      expect(measured(question, suggestPlan(question))).toEqual(bestOfAll(question))
    }),
    { numRuns: 150 },
  )
})

test('the answer is the same in whatever order the question is put', () => {
  fc.assert(
    fc.property(questions, ({ wanted, workers, days, travel }) => {
      const turned = { wanted: wanted.toReversed(), workers: workers.toReversed(), days: days.toReversed(), travel }
      expect(suggestPlan(turned)).toEqual(suggestPlan({ wanted, workers, days, travel }))
    }),
  )
})

test('no visit falls on a closed day or on a day somebody is away, and none is there twice', () => {
  fc.assert(
    fc.property(questions, (question) => {
      const { suggestions, unplaced } = suggestPlan(question)
      for (const { place, worker, day } of suggestions) {
        expect(question.wanted.find((visit) => visit.place === place)?.closed.has(day)).toBe(false)
        expect(question.workers.find(({ id }) => id === worker)?.days.has(day)).toBe(true)
      }
      const told = [...suggestions, ...unplaced].map(({ place }) => place).toSorted()
      expect(told).toEqual(question.wanted.map(({ place }) => place).toSorted())
    }),
  )
})

test('a full week of many places keeps to the hours, the closed days and the absences, in any order', () => {
  const large = fc.record({
    days: fc.constant(week),
    workers: fc
      .array(fc.array(fc.option(worked, { freq: 6 }), { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 3 })
      .map((all) =>
        all.map((days, index) => ({
          id: `colleague-${index}`,
          days: new Map(days.flatMap((day, at) => (day ? [[addDays(monday, at), day] as const] : []))),
        })),
      ),
    wanted: wantedVisits(['colleague-0', 'colleague-1'], 14),
    travel: fc.constant(travel),
  })
  fc.assert(
    fc.property(large, (question) => {
      const answer = suggestPlan(question)
      expect(measured(question, answer)).not.toBeNull()
      const told = [...answer.suggestions, ...answer.unplaced].map(({ place }) => place).toSorted()
      expect(told).toEqual(question.wanted.map(({ place }) => place).toSorted())
      const turned = { ...question, wanted: question.wanted.toReversed(), workers: question.workers.toReversed() }
      expect(suggestPlan(turned)).toEqual(answer)
    }),
    { numRuns: 25 },
  )
})
