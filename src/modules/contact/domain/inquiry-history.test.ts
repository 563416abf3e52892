import { expect, test } from 'vitest'
import { type Decision, sittingsOf } from './decisions.ts'
import { historyOf } from './inquiry-history.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 8, minute))

function decision(ordinal: number, route: Decision['route'], minute: number): Decision {
  return {
    ordinal,
    route,
    reason: 'Begrundet',
    ruleId: null,
    ruleVersion: null,
    facts: {},
    caseId: null,
    decidedBy: 'Anna Holm',
    deciderId: 'anna',
    decidedAt: at(minute),
  }
}

test('a notification and the case decided with it are one decision, and the newest comes first', () => {
  const made = [decision(1, 'advice-only', 10), decision(2, 'notification', 20), decision(3, 'ssp-case', 20)]
  expect(sittingsOf(made).map(({ routes }) => routes)).toEqual([['notification', 'ssp-case'], ['advice-only']])
})

test('nothing decided is no sitting', () => {
  expect(sittingsOf([])).toEqual([])
})

test('the history says who did what, newest first', () => {
  const history = historyOf({
    messages: [
      { id: 'a', direction: 'from-sender', author: null, writtenAt: at(0) },
      { id: 'b', direction: 'to-sender', author: 'Anna Holm', writtenAt: at(5) },
      { id: 'c', direction: 'internal', author: 'Bo Lind', writtenAt: at(6) },
      { id: 'd', direction: 'from-sender', author: null, writtenAt: at(9) },
    ],
    ownerships: [
      { id: 'e', owner: 'Anna Holm', takenBy: 'Anna Holm', takenAt: at(4) },
      { id: 'f', owner: 'Bo Lind', takenBy: 'Anna Holm', takenAt: at(7) },
    ],
    redactions: [{ message: 'a', redactedBy: 'Bo Lind', redactedAt: at(8) }],
    sittings: sittingsOf([decision(1, 'advice-only', 10), decision(2, 'merged', 11)]),
  })
  expect(history.map(({ kind, author }) => `${kind}: ${author}`)).toEqual([
    'merged: Anna Holm',
    'decided: Anna Holm',
    'sender-wrote: null',
    'redacted: Bo Lind',
    'given: Anna Holm',
    'noted: Bo Lind',
    'answered: Anna Holm',
    'taken: Anna Holm',
    'received: null',
  ])
})
