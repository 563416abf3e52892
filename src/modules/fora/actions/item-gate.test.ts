import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../../kernel/dates.ts'
import { cautiousChoices, type Party } from '../../law/index.ts'
import { assessInsiders, assessRoom, type GateQuestion, type ItemFacts } from './item-gate.ts'

const unit: Party = { kind: 'ssp-unit', standing: 'authority', publicTask: true, drawnIn: true }
const police: Party = { kind: 'police', standing: 'authority', publicTask: true, drawnIn: true }
const school: Party = { kind: 'school', standing: 'authority', publicTask: true, drawnIn: true }
const family: Party = { kind: 'social-services', standing: 'authority', publicTask: true, drawnIn: true }
const natteravne: Party = { kind: 'association', standing: 'private', publicTask: false, drawnIn: false }

const seat = (attendeeId: string, party: Party, organisationId: string | null = attendeeId) => ({
  attendeeId,
  organisationId,
  party,
})
const us = seat('us', unit, 'unit')
const officer = seat('officer', police)
const teacher = seat('teacher', school)
const worker = seat('worker', family)
const raven = seat('raven', natteravne, null)

const item: ItemFacts = {
  basis: 'ssp',
  purpose: 'crime-prevention',
  setting: 'handover-meeting',
  subject: { identified: true, age: 14, consent: 'none', exposed: false, released: 'no', radicalised: false },
  necessity: 'stated',
  content: { classes: ['ordinary'], proportionate: 'yes', otherPersons: [], gangTies: false, offenceGround: 'none' },
  notificationDuty: false,
  early: { meetingsHeld: 0, specialReason: false, parents: 'consented', violenceSuspected: false },
}
const question: GateQuestion = {
  item,
  unit,
  unitId: 'unit',
  on: '2026-11-24' as PlainDate,
  local: cautiousChoices,
  consentNames: null,
}
const early: GateQuestion = {
  ...question,
  item: { ...item, basis: 'early-exchange', purpose: 'early-help', setting: 'early-exchange-meeting' },
}
const onConsent = (...names: string[]): GateQuestion => ({
  ...question,
  item: {
    ...item,
    basis: 'consent',
    purpose: 'wellbeing',
    setting: 'case-meeting',
    subject: { ...item.subject, consent: 'given' },
  },
  consentNames: names,
})

type Row = readonly [
  that: string,
  question: GateQuestion,
  room: readonly ReturnType<typeof seat>[],
  outcome: string,
  outside: string[],
]

const rows: readonly Row[] = [
  ['Natteravne in the room: blocked, and they are who must leave', question, [us, officer, raven], 'deny', ['raven']],
  ['they have left: SSP, school and police may talk', question, [us, officer, teacher], 'allow', []],
  ['only the unit itself', question, [us], 'allow', []],
  ['police in the room: no early exchange', early, [us, teacher, officer], 'deny', ['officer']],
  ['without the police: early exchange', early, [us, teacher, worker], 'allow', []],
  ['a body the consent does not name must leave', onConsent('teacher'), [us, teacher, officer], 'deny', ['officer']],
  ['only those the consent names', onConsent('teacher'), [us, teacher], 'allow', []],
  [
    'a consent that was withdrawn lets nobody hear, and blames nobody',
    { ...onConsent('teacher'), item: { ...onConsent().item, subject: { ...item.subject, consent: 'withdrawn' } } },
    [us, teacher],
    'deny',
    [],
  ],
  [
    'two early meetings held: nobody is to blame, the rule says no',
    { ...early, item: { ...early.item, early: { ...item.early, parents: 'not-asked', meetingsHeld: 2 } } },
    [us, teacher],
    'deny',
    [],
  ],
  ['no necessity', { ...question, item: { ...item, necessity: 'empty' } }, [us, officer], 'deny', []],
  [
    'a forum without persons',
    { ...question, item: { ...item, setting: 'district-council' } },
    [us, officer],
    'deny',
    [],
  ],
  [
    'police and Kriminalforsorg under SSP, purpose investigation',
    { ...question, item: { ...item, purpose: 'investigation' } },
    [us, officer],
    'deny',
    [],
  ],
]

describe('the gate of an item', () => {
  test.each(rows)('%s', (_that, asked, room, outcome, outside) => {
    const found = assessRoom(asked, room)
    expect(found?.outcome).toBe(outcome)
    expect(found?.outside.map(({ attendeeId }) => attendeeId)).toEqual(outside)
  })

  test('nobody in the room is nobody to tell', () => {
    expect(assessRoom(question, [])).toBeNull()
  })

  test('the finding stands on everybody in the room, two from one body as one receiver', () => {
    const found = assessRoom(question, [us, officer, seat('second', police, 'officer')])
    expect(found?.facts.receiver).toEqual(police)
    expect(found?.facts.present).toHaveLength(2)
  })
})

describe('choosing the basis', () => {
  test('is asked about those who could stay, and says who must leave', () => {
    const found = assessInsiders(question, [us, officer, raven])
    expect(found).toMatchObject({ outcome: 'allow', outside: [{ attendeeId: 'raven' }] })
    expect(found?.facts.present).not.toContainEqual(natteravne)
  })

  test('is refused where the item may be told to nobody', () => {
    expect(assessInsiders({ ...question, item: { ...item, necessity: 'empty' } }, [us, officer])?.outcome).toBe('deny')
  })
})
