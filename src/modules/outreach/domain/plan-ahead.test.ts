import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dateParts, type PlainDate, plainDate } from '../../../kernel/dates.ts'
import { daysFrom, type PlanAheadQuestion, type PlannedPlace, suggestAhead } from './plan-ahead.ts'
import type { PlanWorker } from './plan-question.ts'
import { daysOf, reckonCadence } from './visit-cadence.ts'

const monday = plainDate('2026-11-02')
const last = addDays(monday, 34)
const travel = { base: null, kilometresPerHour: 50, detour: 1.3 }
const open = { place: new Set<PlainDate>(), school: new Set<PlainDate>() }

function place(more: Partial<PlannedPlace> & { readonly everyDays?: number } = {}): PlannedPlace {
  const { everyDays = 14, ...rest } = more
  return {
    ...{ place: 'school', position: null, minutes: 60, closed: open, since: plainDate('2020-01-01'), closedOn: null },
    rules: [{ since: plainDate('2020-01-01'), everyDays, calendar: 'always', season: null }],
    ...{ lastVisit: addDays(monday, -10), plannedOn: [], keeper: null, knownBy: new Set<string>(), ...rest },
  }
}

const weekdays = daysFrom(monday, last).filter((day) => dateParts(day).weekday <= 5)
const maja: PlanWorker = {
  id: 'maja',
  days: new Map(weekdays.map((day) => [day, { hours: { from: 480, to: 960 }, busy: [], stops: [] }])),
}

function asked(places: readonly PlannedPlace[], more: Partial<PlanAheadQuestion> = {}): PlanAheadQuestion {
  return { today: monday, from: monday, to: last, places, workers: [maja], travel, amberShare: 0.75, ...more }
}

test('a place that is visited as needed is suggested nowhere', () => {
  const rule = { since: plainDate('2020-01-01'), everyDays: null, calendar: 'always', season: null } as const
  expect(suggestAhead(asked([place({ rules: [rule] })])).suggestions).toEqual([])
})

test('a visit in the plan that comes in time is enough', () => {
  const planned = place({ plannedOn: [addDays(monday, 3)] })
  expect(suggestAhead(asked([planned], { to: addDays(monday, 6) })).suggestions).toEqual([])
})

test('a place due on a Sunday is visited in the week before it', () => {
  const due = place({ lastVisit: addDays(monday, -8) })
  const { suggestions } = suggestAhead(asked([due], { to: addDays(monday, 6) }))
  expect(suggestions).toHaveLength(1)
  expect(suggestions[0]?.isLate).toBe(false)
})

test('a school is not suggested in its holiday, and is met before or after it', () => {
  const holiday = daysOf([{ from: addDays(monday, 7), to: addDays(monday, 13) }])
  const rule = { since: plainDate('2020-01-01'), everyDays: 14, calendar: 'school-term', season: null } as const
  const school = place({ rules: [rule], closed: { place: new Set(), school: holiday } })
  const { suggestions, unplaced } = suggestAhead(asked([school]))
  expect(unplaced).toEqual([])
  expect(suggestions.filter(({ day }) => holiday.has(day))).toEqual([])
  expect(suggestions.length).toBeGreaterThan(1)
})

test('what could not be mended on a weekend is mended on Monday and told of no more', () => {
  const [saturday, last] = [addDays(monday, 5), addDays(monday, 11)]
  const late = place({ lastVisit: addDays(monday, -30) })
  const { suggestions, unplaced } = suggestAhead(asked([late], { today: saturday, from: saturday, to: last }))
  expect(suggestions).toMatchObject([{ day: addDays(monday, 7), isLate: true }])
  expect(unplaced).toEqual([])
})

test('a place that is to be visited every third day is suggested more than once a week', () => {
  const { suggestions } = suggestAhead(asked([place({ everyDays: 3 })], { to: addDays(monday, 6) }))
  expect(suggestions.length).toBeGreaterThan(1)
  expect(new Set(suggestions.map(({ day }) => day)).size).toBe(suggestions.length)
})

test('one who has nothing else to do keeps every cadence of a week or more, five weeks ahead', () => {
  const cadence = fc.record({ everyDays: fc.integer({ min: 7, max: 40 }), ago: fc.integer({ min: 1, max: 6 }) })
  fc.assert(
    fc.property(fc.array(cadence, { minLength: 1, maxLength: 3 }), (given) => {
      const places = given.map(({ everyDays, ago }, at) =>
        place({ place: `place-${at}`, everyDays, lastVisit: addDays(monday, -ago) }),
      )
      const { suggestions, unplaced } = suggestAhead(asked(places))
      expect(unplaced).toEqual([])
      for (const each of places) {
        let lastVisit = each.lastVisit
        for (const { day } of suggestions.filter((made) => made.place === each.place)) {
          const before = reckonCadence({ ...each, lastVisit, today: day, amberShare: 0.75 })
          expect(before.state).not.toBe('broken')
          lastVisit = day
        }
        expect(reckonCadence({ ...each, lastVisit, today: last, amberShare: 0.75 }).state).not.toBe('broken')
      }
    }),
  )
})
