import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../../../kernel/dates.ts'
import { complianceDays, summariseCompliance } from './cadence-compliance.ts'
import { type CadenceRule, daysOf, reckonCadence } from './visit-cadence.ts'

const school: CadenceRule = { since: plainDate('2020-01-01'), everyDays: 14, calendar: 'school-term', season: null }
const nothingClosed = { place: daysOf([]), school: daysOf([]) }
const base = { since: plainDate('2020-01-01'), closed: nothingClosed, amberShare: 0.75 }

const days = fc.integer({ min: 0, max: 1000 }).map((offset) => addDays(plainDate('2024-01-01'), offset))
const monthDays = fc.constantFrom('01-01', '02-28', '02-29', '04-30', '06-15', '09-01', '12-31')
const rules = fc.record({
  since: days,
  everyDays: fc.option(fc.integer({ min: 1, max: 60 })),
  calendar: fc.constantFrom('school-term' as const, 'season' as const, 'always' as const),
  from: monthDays,
  to: monthDays,
})
const ruleLists = fc
  .array(rules, { maxLength: 3 })
  .map((list) =>
    list
      .map(
        ({ from, to, ...rule }): CadenceRule => ({ ...rule, season: rule.calendar === 'season' ? { from, to } : null }),
      )
      .toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0)),
  )
const periods = fc.array(
  fc.tuple(days, fc.integer({ min: 0, max: 40 })).map(([from, length]) => ({ from, to: addDays(from, length) })),
  { maxLength: 5 },
)

test('a school visited fourteen counted days ago is amber and due today, and broken tomorrow', () => {
  const asked = { ...base, rules: [school], lastVisit: plainDate('2026-11-02') }
  expect(reckonCadence({ ...asked, today: plainDate('2026-11-16') })).toMatchObject({
    age: 14,
    state: 'amber',
    dueOn: '2026-11-16',
    amberOn: '2026-11-13',
  })
  expect(reckonCadence({ ...asked, today: plainDate('2026-11-17') })).toMatchObject({ age: 15, state: 'broken' })
})

test('the autumn holiday stretches the interval by its days', () => {
  const closed = { place: daysOf([]), school: daysOf([{ from: plainDate('2026-10-12'), to: plainDate('2026-10-16') }]) }
  const standing = reckonCadence({
    ...base,
    closed,
    rules: [school],
    lastVisit: plainDate('2026-10-05'),
    today: plainDate('2026-10-20'),
  })
  expect(standing).toMatchObject({ age: 10, dueOn: '2026-10-24' })
})

test('a club outside its season waits, and the season may cross New Year', () => {
  const club: CadenceRule = {
    ...{ since: plainDate('2020-01-01'), everyDays: 31, calendar: 'season' },
    season: { from: '09-01', to: '04-30' },
  }
  const asked = { ...base, rules: [club], lastVisit: plainDate('2026-04-20') }
  expect(reckonCadence({ ...asked, today: plainDate('2026-07-01') })).toMatchObject({
    age: 10,
    state: 'off-season',
    dueOn: '2026-09-21',
  })
  expect(reckonCadence({ ...asked, lastVisit: plainDate('2026-12-20'), today: plainDate('2027-01-25') }).state).toBe(
    'broken',
  )
})

test('a season of 29 February alone gives no due day within two years that have none', () => {
  const rule: CadenceRule = {
    ...{ since: plainDate('2024-03-01'), everyDays: 1, calendar: 'season' },
    season: { from: '02-29', to: '02-29' },
  }
  expect(reckonCadence({ ...base, rules: [rule], lastVisit: null, today: plainDate('2024-03-02') }).dueOn).toBe(null)
})

test('a place never visited is counted from its first cadence, and from its own first day when that is later', () => {
  const rule = { ...school, since: plainDate('2026-11-01'), calendar: 'always' as const }
  const asked = { ...base, rules: [rule], lastVisit: null, today: plainDate('2026-11-11') }
  expect(reckonCadence(asked).age).toBe(10)
  expect(reckonCadence({ ...asked, since: plainDate('2026-11-05') }).age).toBe(6)
  expect(reckonCadence({ ...asked, since: plainDate('2027-01-01') }).age).toBe(0)
})

test('a place visited as needed is never broken and never due', () => {
  const rule = { ...school, everyDays: null }
  expect(reckonCadence({ ...base, rules: [rule], lastVisit: null, today: plainDate('2026-11-11') })).toMatchObject({
    share: null,
    state: 'as-needed',
    dueOn: null,
  })
})

test('the age is never negative, and more closed days never make it larger or the due day earlier', () => {
  fc.assert(
    fc.property(
      ruleLists,
      fc.option(days),
      days,
      days,
      periods,
      periods,
      (list, lastVisit, since, today, some, more) => {
        const asked = { ...base, rules: list, lastVisit, since, today }
        const few = reckonCadence({ ...asked, closed: { place: daysOf(some), school: daysOf([]) } })
        const many = reckonCadence({ ...asked, closed: { place: daysOf([...some, ...more]), school: daysOf(more) } })
        expect(many.age).toBeGreaterThanOrEqual(0)
        expect(many.age).toBeLessThanOrEqual(few.age)
        if (few.dueOn === null) expect(many.dueOn).toBe(null)
        else if (many.dueOn !== null) expect(many.dueOn >= few.dueOn).toBe(true)
      },
    ),
    { numRuns: 150 },
  )
})

test('the figure of a term says broken on exactly the days the board did', () => {
  fc.assert(
    fc.property(
      ruleLists,
      fc.uniqueArray(days, { maxLength: 8 }),
      days,
      days,
      periods,
      (list, visits, since, from, shut) => {
        const sorted: PlainDate[] = visits.toSorted()
        const closed = { place: daysOf(shut), school: daysOf([]) }
        const to = addDays(from, 120)
        const found = complianceDays({ rules: list, visits: sorted, since, closedOn: null, closed, from, to })
        const board = found.map(({ day: today }) => {
          const lastVisit = sorted.findLast((visit) => visit <= today) ?? null
          return reckonCadence({ rules: list, lastVisit, since, closed, today, amberShare: 0.75 }).state === 'broken'
        })
        expect(found.map(({ broken }) => broken)).toEqual(board)
      },
    ),
    { numRuns: 60 },
  )
})

test('a term with one breach gives its first day, its days and the share kept', () => {
  const rule: CadenceRule = { ...school, everyDays: 10, calendar: 'always' }
  const found = complianceDays({
    rules: [rule],
    visits: [plainDate('2026-10-25'), plainDate('2026-11-16')],
    since: plainDate('2020-01-01'),
    closedOn: null,
    closed: nothingClosed,
    from: plainDate('2026-11-01'),
    to: plainDate('2026-11-20'),
  })
  expect(summariseCompliance(found, 1)).toEqual({
    ...{ countedDays: 20, brokenDays: 11, keptShare: 1 - 11 / 20, breaches: ['2026-11-05'], visits: 1 },
  })
})
