import { afterAll, expect, test } from 'vitest'
import { auditOf } from '../../../testing/given-inbox.ts'
import {
  calmAnswers,
  givenFamilyUnit,
  givenNotice,
  givenSentNotice,
  givenWords,
  stepsOf,
} from '../../../testing/given-notices.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { blankContent } from '../domain/notice-content.ts'
import { dropNotice } from './drop-notice.ts'
import { listNotices } from './list-notices.ts'
import { openNotice } from './open-notice.ts'
import { recordSent } from './record-sent.ts'
import { recordDangerCalled, recordStep } from './record-step.ts'
import { saveNotice } from './save-notice.ts'

const house = await openTestHouse()
const unit = await givenFamilyUnit(house)
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const sql = await openSqlActor(house.database)
afterAll(() => sql.close())
const { cpr: _none, ...blank } = blankContent
const monday = new Date('2027-03-01T10:00:00Z')
house.database.setClock(monday)

const sentNow = { sentAt: monday.toISOString(), channel: 'digital-post' } as const

test('without a child or a concern it is not to be said that it was sent', async () => {
  const noticeId = await givenNotice(kim, unit)
  expect(await recordSent(kim, { noticeId, ...sentNow })).toMatchObject({ reasons: [{ code: 'child-missing' }] })
  await givenWords(kim, noticeId, { concern: '' })
  expect(await recordSent(kim, { noticeId, ...sentNow })).toMatchObject({ reasons: [{ code: 'concern-missing' }] })
  expect(await stepsOf(house, noticeId)).toEqual([])
})

test.each([
  ['2027-03-01T10:01:00Z', 'sent-future'],
  ['2026-01-29T10:00:00Z', 'sent-long-ago'],
])('sent at %s is refused', async (sentAt, code) => {
  const noticeId = await givenNotice(kim, unit)
  await givenWords(kim, noticeId)
  expect(await recordSent(kim, { noticeId, channel: 'portal', sentAt })).toMatchObject({ reasons: [{ code }] })
})

test('sent twice at once it is sent once, and its words stand fast from then on', async () => {
  const noticeId = await givenNotice(kim, unit)
  await givenWords(kim, noticeId)
  const both = await Promise.all([recordSent(kim, { noticeId, ...sentNow }), recordSent(kim, { noticeId, ...sentNow })])
  expect(both.filter(({ refused }) => refused)).toMatchObject([{ reasons: [{ code: 'already-sent' }] }])
  expect(await stepsOf(house, noticeId)).toEqual(['sent'])
  expect(await saveNotice(kim, { noticeId, seen: 2, content: blank })).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'already-sent' }],
  })
  const rewrite = `update notices.contents set sealed = '' where notice_id = $1`
  expect(await sql.try(kim, rewrite, [noticeId])).toBe(0)
  expect(await auditOf(house, 'notices.record-sent')).toMatchObject({ subjects: expect.arrayContaining([noticeId]) })
})

test('the limits run from the sending: 24 hours, and the sixth weekday counted both ways', async () => {
  const noticeId = await givenSentNotice(kim, unit, monday)
  const { sent, state } = value(await openNotice(kim, { noticeId }))
  expect(state).toBe('waiting')
  expect(sent?.clocks).toEqual({
    assessmentDue: new Date('2027-03-02T10:00:00Z'),
    receiptWarnOn: '2027-03-08',
    receiptOverdueAfter: '2027-03-09',
  })
})

test('receipt and feedback are days and nothing else, each once, after the sending', async () => {
  const draft = await givenNotice(kim, unit)
  expect(await recordStep(kim, { noticeId: draft, kind: 'receipt', on: '2027-03-01' })).toMatchObject({
    reasons: [{ code: 'not-sent' }],
  })
  const noticeId = await givenSentNotice(kim, unit, monday)
  expect(await recordStep(kim, { noticeId, kind: 'receipt', on: '2027-02-28' })).toMatchObject({
    reasons: [{ code: 'day-before-sent' }],
  })
  expect(await recordStep(kim, { noticeId, kind: 'receipt', on: '2027-03-02' })).toMatchObject({
    reasons: [{ code: 'day-future' }],
  })
  value(await recordStep(lise, { noticeId, kind: 'receipt', on: '2027-03-01' }))
  expect(await recordStep(kim, { noticeId, kind: 'receipt', on: '2027-03-01' })).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'already-recorded', facts: { name: 'Lise Leder' } }],
  })
  value(await recordStep(kim, { noticeId, kind: 'feedback', on: '2027-03-01' }))
  expect(value(await openNotice(kim, { noticeId })).state).toBe('answered')
  const words = `insert into notices.steps (municipality_id, id, notice_id, kind, happened_at, remark, recorded_by)
    values (998, gen_random_uuid(), $1, 'parents-told', now(), '', $2)`
  expect(await sql.try(kim, words, [noticeId, kim.account])).toBe(1)
  await expect(
    house.database.owner.query(`update notices.steps set remark = 'De vurderede …' where kind = 'receipt'`),
  ).rejects.toThrow('check constraint')
})

test('two who record the receipt at once: one does, the other is told by whom', async () => {
  const noticeId = await givenSentNotice(kim, unit, monday)
  const step = { noticeId, kind: 'receipt', on: '2027-03-01' } as const
  const both = await Promise.all([recordStep(kim, step), recordStep(lise, step)])
  expect(both.filter(({ refused }) => refused)).toMatchObject([{ reasons: [{ code: 'already-recorded' }] }])
  expect(await stepsOf(house, noticeId)).toEqual(['sent', 'receipt'])
})

test('parents are never told first where one of them is suspected', async () => {
  const suspected = await givenNotice(kim, unit, { abuse: 'by-parents', parentsTold: 'no' })
  const told = { kind: 'parents-told', on: '2027-03-01' } as const
  expect(await recordStep(kim, { noticeId: suspected, ...told })).toMatchObject({
    reasons: [{ code: 'parents-never-first' }],
  })
  const calm = await givenNotice(kim, unit)
  value(await recordStep(kim, { noticeId: calm, ...told }))
  expect(await stepsOf(house, calm)).toEqual(['parents-told'])
})

test('that one has called is noted once', async () => {
  const noticeId = await givenNotice(kim, unit, { ...calmAnswers, danger: 'yes' })
  value(await recordDangerCalled(kim, { noticeId }))
  value(await recordDangerCalled(kim, { noticeId }))
  expect(await stepsOf(house, noticeId)).toEqual(['danger-called'])
})

test('the shelves: drafts, those that wait the longest first, and those that are over', async () => {
  const anna = await house.staff('Anna Ny', ['ssp-consultant'], await house.addOrganisation('ssp-unit', 'SSP Ny'))
  const later = await givenSentNotice(anna, unit, monday, { childName: 'Senere' })
  const first = await givenSentNotice(anna, unit, new Date('2027-02-16T10:00:00Z'), { childName: 'Først' })
  const draft = await givenNotice(anna, unit)
  const over = await givenNotice(anna, unit)
  value(await dropNotice(anna, { noticeId: over }))
  const listed = async (shelf: 'draft' | 'waiting' | 'answered') => value(await listNotices(anna, { shelf }))
  expect((await listed('draft')).items).toMatchObject([{ id: draft, childName: null, own: true, receipt: null }])
  expect((await listed('waiting')).items).toMatchObject([
    { id: first, childName: 'Først', receipt: { state: 'overdue', due: '2027-02-24' } },
    { id: later, childName: 'Senere', receipt: { state: 'waiting', due: '2027-03-09' } },
  ])
  expect((await listed('answered')).items).toMatchObject([{ id: over, childName: null }])
  expect((await listed('answered')).counts).toEqual({ draft: 1, waiting: 2, answered: 1 })
})

test('Today is told of drafts and of those that wait, for the author alone to be reminded', async () => {
  const { rows } = await house.database.owner.query('select distinct account_id, waits_for from notices.due_items')
  expect(rows).toEqual(
    expect.arrayContaining([
      { account_id: kim.account, waits_for: 'draft' },
      { account_id: kim.account, waits_for: 'receipt' },
    ]),
  )
  expect(rows.filter(({ account_id }) => account_id === lise.account)).toEqual([])
})
