import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { beforeAndAfter, blurred, weekByHour } from './effect.ts'
import { afterStep, isQuiet, stages } from './stages.ts'

const began = plainDate('2026-11-11')

test('before and after are equal periods, and nothing is shown before a week has gone', () => {
  const none = { began, seen: [], presences: [] }
  expect(beforeAndAfter({ ...none, today: plainDate('2026-11-16') })).toBeNull()
  const effect = beforeAndAfter({
    ...{ began, today: plainDate('2026-11-24') },
    seen: [
      { day: plainDate('2026-11-10'), heads: '16+' },
      { day: plainDate('2026-11-11'), heads: '1-5' },
      { day: plainDate('2026-10-27'), heads: '6-15' },
    ],
    presences: [{ day: plainDate('2026-11-12'), minutes: 45, staffCount: 2 }],
  })
  expect(effect).toEqual({
    days: 14,
    before: { from: '2026-10-28', to: '2026-11-10', observations: 1, heads: 20, hours: 0 },
    after: { from: '2026-11-11', to: '2026-11-24', observations: 1, heads: 3, hours: 1.5 },
  })
})

test('the hour is the one on a Danish wall, also in the night the clock goes back', () => {
  const counts = weekByHour([new Date('2026-10-25T00:30:00Z'), new Date('2026-10-25T01:30:00Z')])
  expect(counts[6]?.[2]).toBe(2)
})

test('every observation is in one cell of the week', () => {
  fc.assert(
    fc.property(
      fc.array(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })),
      (dates) => {
        expect(
          weekByHour(dates)
            .flat()
            .reduce((sum, count) => sum + count, 0),
        ).toBe(dates.length)
      },
    ),
  )
})

test('fewer than three are not told apart', () => {
  expect([0, 1, 2, 3].map(blurred)).toEqual(['', '1–2', '1–2', '3'])
})

test('a closed hotspot can only be opened again, and an open one cannot be begun before it is planned', () => {
  expect(stages.filter((stage) => afterStep(stage, 'reopen'))).toEqual(['closed'])
  expect(stages.filter((stage) => afterStep(stage, 'activate'))).toEqual(['planned'])
  expect(afterStep('open', 'plan')).toBeNull()
  expect(afterStep('closed', 'review')).toBeNull()
})

test('it is quiet when nothing was seen for the days of the rule, counted from the opening at the earliest', () => {
  const opened = { lastSeen: null, openedOn: plainDate('2026-10-21') }
  expect(isQuiet(opened, 35, plainDate('2026-11-24'))).toBe(false)
  expect(isQuiet(opened, 35, plainDate('2026-11-25'))).toBe(true)
  expect(isQuiet({ ...opened, lastSeen: plainDate('2026-11-01') }, 35, plainDate('2026-11-25'))).toBe(false)
})
