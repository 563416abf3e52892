import { expect, test } from 'vitest'
import { type ConcernFacts, routeOfConcern } from './route-of-concern-1.0.ts'

const { assess } = routeOfConcern

const calm: ConcernFacts = {
  danger: 'no',
  abuse: 'no',
  support: 'no',
  crimePreventive: 'no',
  parentsConsent: 'not-asked',
}

const withoutDuty = [
  'advice-only',
  'anonymous-sparring',
  'notification',
  'other-municipality',
  'infohus',
  'nothing-more',
]
const withoutDutyOrCase = [...withoutDuty.slice(0, 3), 'ssp-case', ...withoutDuty.slice(3)]
const duty = ['notification', 'other-municipality', 'infohus']
const dutyAndCase = ['notification', 'ssp-case', 'other-municipality', 'infohus']

// The decision table, row by row, as the domain reference has it; rows 9 to 11 are ours. To be gone through by a jurist.
const table: readonly {
  readonly row: string
  readonly facts: Partial<ConcernFacts>
  readonly code: string
  readonly required: readonly string[]
  readonly possible: readonly string[]
  readonly says: readonly string[]
}[] = [
  {
    row: '1. in danger now → 112 and a notification now',
    facts: { danger: 'yes' },
    code: 'danger-now',
    required: ['notification'],
    possible: duty,
    says: ['call-112', 'safety-first'],
  },
  {
    row: '1. in danger now from a parent → the parents are not told either',
    facts: { danger: 'yes', abuse: 'by-parents' },
    code: 'danger-now',
    required: ['notification'],
    possible: duty,
    says: ['call-112', 'parents-not-told'],
  },
  {
    row: '2. abuse suspected, by parents → a notification now, parents not told',
    facts: { abuse: 'by-parents', parentsConsent: 'yes' },
    code: 'abuse-by-parents',
    required: ['notification'],
    possible: duty,
    says: ['parents-not-told'],
  },
  {
    row: '3. abuse suspected, by others → a notification now, inform the parents',
    facts: { abuse: 'by-others' },
    code: 'abuse-by-others',
    required: ['notification'],
    possible: duty,
    says: ['inform-parents'],
  },
  {
    row: '4. may need support, crime-preventive, parents say yes → a notification, and SSP work may continue',
    facts: { support: 'yes', crimePreventive: 'yes', parentsConsent: 'yes' },
    code: 'support-and-crime',
    required: ['notification'],
    possible: dutyAndCase,
    says: ['parents-first'],
  },
  {
    row: '4. may need support, crime-preventive, parents say no → the same',
    facts: { support: 'yes', crimePreventive: 'yes', parentsConsent: 'no' },
    code: 'support-and-crime',
    required: ['notification'],
    possible: dutyAndCase,
    says: ['parents-first'],
  },
  {
    row: '5. may need support, not crime-preventive, parents say yes → a notification; SSP may support',
    facts: { support: 'yes', parentsConsent: 'yes' },
    code: 'support-without-crime',
    required: ['notification'],
    possible: dutyAndCase,
    says: ['parents-first'],
  },
  {
    row: '5. may need support, not crime-preventive, parents say no → a notification and no SSP case',
    facts: { support: 'yes', parentsConsent: 'no' },
    code: 'support-without-crime',
    required: ['notification'],
    possible: duty,
    says: ['parents-first', 'only-with-consent'],
  },
  {
    row: '6. unsure, crime-preventive, parents say yes → SSP course with consent',
    facts: { support: 'unsure', crimePreventive: 'yes', parentsConsent: 'yes' },
    code: 'unsure-with-consent',
    required: [],
    possible: withoutDutyOrCase,
    says: ['course-with-consent'],
  },
  {
    row: '7. unsure, crime-preventive, parents say no → a section 115 item or an SSD meeting',
    facts: { support: 'unsure', crimePreventive: 'yes', parentsConsent: 'no' },
    code: 'unsure-without-consent',
    required: [],
    possible: withoutDutyOrCase,
    says: ['two-circles'],
  },
  {
    row: '7. unsure, crime-preventive, parents not asked → the same',
    facts: { support: 'unsure', crimePreventive: 'yes', parentsConsent: 'not-asked' },
    code: 'unsure-without-consent',
    required: [],
    possible: withoutDutyOrCase,
    says: ['two-circles'],
  },
  {
    row: '8. nothing of this → advice, no person record',
    facts: {},
    code: 'advice',
    required: [],
    possible: withoutDuty,
    says: ['no-person-record'],
  },
  {
    row: '9. unsure, not crime-preventive → advice or sparring; ask without a name',
    facts: { support: 'unsure' },
    code: 'unsure-without-crime',
    required: [],
    possible: withoutDuty,
    says: ['ask-without-name', 'only-with-consent'],
  },
  {
    row: '10. no need of support, crime-preventive, parents say yes → SSP course with consent',
    facts: { crimePreventive: 'yes', parentsConsent: 'yes' },
    code: 'crime-with-consent',
    required: [],
    possible: withoutDutyOrCase,
    says: ['course-with-consent'],
  },
  {
    row: '11. no need of support, crime-preventive, parents not asked → a section 115 item or an SSD meeting',
    facts: { crimePreventive: 'yes' },
    code: 'crime-without-consent',
    required: [],
    possible: withoutDutyOrCase,
    says: ['two-circles'],
  },
]

test.each(table)('$row', ({ facts, code, required, possible, says }) => {
  const finding = assess({ ...calm, ...facts })
  expect(finding.reasons.code).toBe(code)
  expect(finding.required).toEqual(required)
  expect(finding.possible).toEqual(possible)
  expect(finding.reminders.slice(0, says.length)).toEqual(says)
})

test('the reasons are a tree: the row, the fact, the provision', () => {
  expect(assess({ ...calm, support: 'yes', crimePreventive: 'yes' }).reasons).toEqual({
    code: 'support-and-crime',
    because: [
      { code: 'support-needed', because: [{ code: 'provision-133', because: [] }] },
      { code: 'crime-preventive', because: [{ code: 'provision-115', because: [] }] },
    ],
  })
})

test('each question offers exactly the answers the rule knows', () => {
  const answers = Object.entries(routeOfConcern.questions).map(([fact, { answers: offered }]) => [
    fact,
    offered.map(({ value }) => value),
  ])
  expect(Object.fromEntries(answers)).toEqual({
    danger: ['yes', 'no'],
    abuse: ['no', 'by-parents', 'by-others'],
    support: ['yes', 'unsure', 'no'],
    crimePreventive: ['yes', 'no'],
    parentsConsent: ['yes', 'no', 'not-asked'],
  })
})

test('the rule names its sources and marks what is to be confirmed', () => {
  expect(routeOfConcern.id).toBe('route-of-concern')
  expect(routeOfConcern.version).toBe('1.0')
  expect(routeOfConcern.sources.map(({ act, paragraph, mark }) => `${act} ${paragraph}: ${mark}`)).toEqual([
    'Barnets lov § 133, stk. 1: F',
    'Barnets lov § 135: F',
    'Barnets lov § 137, stk. 3: F',
    'Retsplejeloven § 115: R',
    'Beslutningstabel: bekymring → hvad? række 1–11: I',
  ])
})
