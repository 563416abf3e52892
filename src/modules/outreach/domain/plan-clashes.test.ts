import { expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../../kernel/dates.ts'
import { type ClashingVisit, type ClashSurroundings, clashesOf } from './plan-clashes.ts'

const tuesday = plainDate('2026-12-01')
const visit: ClashingVisit = {
  ...{ id: 'own', name: 'Søndermarksskolen', position: { latitude: 55.5, longitude: 9.2 } },
  ...{ on: tuesday, from: 600, minutes: 60 },
}
const calm: ClashSurroundings = {
  place: {
    ...{ since: plainDate('2020-01-01'), closedOn: null },
    rules: [{ since: plainDate('2020-01-01'), everyDays: 14, calendar: 'school-term', season: null }],
    closed: { place: new Set<PlainDate>(), school: new Set<PlainDate>() },
  },
  ...{ isAbsent: false, hours: { from: 480, to: 960 }, shifts: [], others: [] },
  travel: { base: null, kilometresPerHour: 50, detour: 1.3 },
}
const kinds = (around: Partial<ClashSurroundings>, more: Partial<ClashingVisit> = {}) =>
  clashesOf({ ...visit, ...more }, { ...calm, ...around }).map(({ kind }) => kind)

test('a visit within the hours of an open place clashes with nothing', () => {
  expect(kinds({})).toEqual([])
})

test('being away says it alone: nobody wants to hear that one does not work that weekday too', () => {
  expect(kinds({ isAbsent: true, hours: null })).toEqual(['absent'])
  expect(kinds({ hours: null })).toEqual(['not-working'])
})

test('a time outside the hours is told', () => {
  expect(kinds({}, { from: 930 })).toEqual(['outside-hours'])
  expect(kinds({}, { from: 470 })).toEqual(['outside-hours'])
})

test('a closed place, a school holiday, a season that is over and a place that is gone are told apart', () => {
  const { place } = calm
  expect(kinds({ place: { ...place, closedOn: tuesday } })).toEqual(['place-gone'])
  expect(kinds({ place: { ...place, closed: { place: new Set([tuesday]), school: new Set() } } })).toEqual([
    'place-closed',
  ])
  expect(kinds({ place: { ...place, closed: { place: new Set(), school: new Set([tuesday]) } } })).toEqual([
    'school-holiday',
  ])
  const season = { since: plainDate('2020-01-01'), everyDays: 31, calendar: 'season' } as const
  expect(kinds({ place: { ...place, rules: [{ ...season, season: { from: '02-01', to: '09-30' } }] } })).toEqual([
    'off-season',
  ])
  expect(kinds({ place: { ...place, rules: [{ ...season, season: { from: '09-01', to: '02-28' } }] } })).toEqual([])
})

test('another visit clashes when the driving between leaves no time, not when it does', () => {
  const other = {
    id: 'other',
    name: 'Klub Havnen',
    position: { latitude: 55.4, longitude: 9.3 },
    on: tuesday,
    minutes: 60,
  }
  expect(clashesOf(visit, { ...calm, others: [{ ...other, from: 670 }] })).toEqual([
    { kind: 'overlaps-visit', what: 'Klub Havnen' },
  ])
  expect(kinds({ others: [{ ...other, from: 700 }] })).toEqual([])
  expect(kinds({ others: [{ ...other, from: null }] })).toEqual([])
})

test('a shift at an event clashes by its name', () => {
  expect(clashesOf(visit, { ...calm, shifts: [{ from: 630, to: 700, name: 'J-dag' }] })).toEqual([
    { kind: 'overlaps-shift', what: 'J-dag' },
  ])
})

test('a day whose visits and driving do not fit in the hours is too full, with or without times', () => {
  const others = [1, 2, 3].map((number) => ({ ...visit, id: `${number}`, from: null, minutes: 150 }))
  expect(kinds({ others }, { from: null })).toEqual(['day-too-full'])
})
