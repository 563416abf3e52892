import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { saveDraft } from '../../../platform/access/drafts.ts'
import { givenCase, givenNote, givenPerson } from '../../../testing/given-cases.ts'
import { auditOf, givenInInbox } from '../../../testing/given-inbox.ts'
import {
  calmAnswers,
  givenFamilyUnit,
  givenNotice,
  givenSentNotice,
  givenWords,
} from '../../../testing/given-notices.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { blankContent } from '../domain/notice-content.ts'
import { answerAgain } from './answer-again.ts'
import { beginNotice } from './begin-notice.ts'
import { draftNoticeFrom } from './draft-notice.ts'
import { openNotice } from './open-notice.ts'
import { openWriting } from './open-writing.ts'
import { saveNotice } from './save-notice.ts'

const house = await openTestHouse()
const unit = await givenFamilyUnit(house)
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const { cpr: _none, ...blank } = blankContent

async function contentOf(noticeId: string) {
  return value(await openNotice(kim, { noticeId })).content
}

async function findingRules(noticeId: string): Promise<string[]> {
  const { rows } = await house.database.owner.query(
    `select r.rule_id from notices.notices n join law.applied_rules r on r.finding_id = n.finding_id
      where n.id = $1 order by r.rule_id`,
    [noticeId],
  )
  return rows.map((row) => row.rule_id)
}

test('refuses a receiver that is no family unit, and somebody who is 18', async () => {
  const begun = { ...calmAnswers, receiver: unit, submissionKey: newId() }
  expect(await beginNotice(kim, { ...begun, receiver: house.police })).toMatchObject({
    reasons: [{ code: 'no-such-receiver' }],
  })
  expect(await beginNotice(kim, { ...begun, age: 18 })).toMatchObject({ reasons: [{ code: 'not-a-notification' }] })
  const { rows } = await house.database.owner.query(
    `select (select count(*) from notices.notices)::int as notices, (select count(*) from law.findings)::int as findings`,
  )
  expect(rows[0]).toEqual({ notices: 0, findings: 0 })
})

test('begun with one form twice it is one', async () => {
  const begun = { ...calmAnswers, receiver: unit, submissionKey: newId() }
  const [first, second] = await Promise.all([beginNotice(kim, begun), beginNotice(kim, begun)])
  expect(value(second).id).toBe(value(first).id)
  expect(value(await beginNotice(kim, begun)).id).toBe(value(first).id)
})

test('from a case come name, birthday and school, and of the notes nothing by itself', async () => {
  const personId = await givenPerson(kim, { school: house.school })
  const caseFile = await givenCase(kim, { personId })
  await givenNote(kim, caseFile.id, { body: 'Han sover i klassen.' })
  const noticeId = await givenNotice(kim, unit, { caseId: caseFile.id })
  expect(await contentOf(noticeId)).toMatchObject({
    childName: 'Mads Holm',
    birthDate: '2012-03-04',
    school: 'Søndermarksskolen',
    concern: '',
    notifierName: 'Kim Konsulent',
    workplace: 'SSP Lindå',
  })
  expect((await auditOf(house, 'notices.begin-notice')).subjects).toEqual(
    expect.arrayContaining([noticeId, caseFile.id, personId]),
  )
})

test('the author picks notes, which are put below what is written, oldest first, under their day', async () => {
  const caseFile = await givenCase(kim)
  const newer = await givenNote(kim, caseFile.id, { body: 'Anden gang.', happenedOn: '2026-01-20' })
  const older = await givenNote(kim, caseFile.id, { body: 'Første gang.', happenedOn: '2026-01-13' })
  const noticeId = await givenNotice(kim, unit, { caseId: caseFile.id })
  expect(value(await openWriting(kim, { noticeId })).texts.map(({ id }) => id)).toEqual([newer, older])
  const content = { ...blank, childName: 'Mads', concern: 'Jeg er bekymret.' }
  value(await saveNotice(kim, { noticeId, seen: 1, content, copy: [newer, older] }))
  expect((await contentOf(noticeId))?.concern).toBe(
    'Jeg er bekymret.\n\ntirsdag den 13. januar 2026: Første gang.\n\ntirsdag den 20. januar 2026: Anden gang.',
  )
  const stranger = await givenNote(kim, (await givenCase(kim)).id, { body: 'En andens note.' })
  value(await saveNotice(kim, { noticeId, seen: 2, content, copy: [stranger] }))
  expect((await contentOf(noticeId))?.concern).toBe('Jeg er bekymret.')
})

test('from an inquiry come the name that was told, and messages to pick', async () => {
  const inquiry = await givenInInbox(house, { message: 'Hun har blå mærker.', concerns: 'self' })
  const noticeId = await givenNotice(kim, unit, { inquiryId: inquiry.id })
  const { texts } = value(await openWriting(kim, { noticeId }))
  expect(texts.map(({ text }) => text)).toEqual(['Hun har blå mærker.'])
  expect((await contentOf(noticeId))?.concern).toBe('')
})

test('two tabs: the second to save is told by whom, and nothing that was saved is lost', async () => {
  const noticeId = await givenNotice(kim, unit)
  value(await saveDraft(kim, { key: `notice:${noticeId}`, values: { concern: 'Halvt' } }))
  await givenWords(kim, noticeId, { concern: 'Fra den ene fane' })
  const content = { ...blank, concern: 'Fra den anden fane' }
  expect(await saveNotice(kim, { noticeId, seen: 1, content })).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'changed-meanwhile', facts: { name: 'Kim Konsulent' } }],
  })
  expect((await contentOf(noticeId))?.concern).toBe('Fra den ene fane')
  value(await saveNotice(kim, { noticeId, seen: 2, content }))
  value(await saveNotice(kim, { noticeId, seen: 2, content }))
  expect((await contentOf(noticeId))?.concern).toBe('Fra den anden fane')
  expect(value(await openWriting(kim, { noticeId })).typed).toBeNull()
})

test('both at once: one is saved, the other told', async () => {
  const noticeId = await givenNotice(kim, unit)
  const saved = await Promise.all(
    ['a', 'b'].map((concern) => saveNotice(kim, { noticeId, seen: 1, content: { ...blank, concern } })),
  )
  expect(saved.map(({ refused }) => refused).toSorted()).toEqual([false, true])
})

test('the words and the CPR number cannot be read from the database, and the number is shown masked', async () => {
  const noticeId = await givenNotice(kim, unit)
  await givenWords(kim, noticeId, { childName: 'Kanarie Kvist', cpr: '0403124234', birthDate: plainDate('2012-03-04') })
  const { rows } = await house.database.owner.query(
    `select encode(sealed, 'escape') as sealed, (select string_agg(e::text, ' ') from audit.entries e) as trail
       from notices.contents where notice_id = $1`,
    [noticeId],
  )
  expect(rows[0].sealed).not.toMatch(/Kanarie|040312/)
  expect(rows[0].trail).not.toMatch(/Kanarie|0403124234|040312-4234/)
  expect(await contentOf(noticeId)).toMatchObject({ maskedCpr: '040312-xxxx' })
  await givenWords(kim, noticeId, { concern: 'Rettet' }, 2)
  expect(await contentOf(noticeId)).toMatchObject({ maskedCpr: '040312-xxxx', concern: 'Rettet' })
  value(await saveNotice(kim, { noticeId, seen: 3, content: blank, cpr: '' }))
  expect(await contentOf(noticeId)).toMatchObject({ maskedCpr: null })
})

test.each([
  ['12345', null, 'cpr-invalid'],
  ['040312-1234', '2012-03-05', 'cpr-other-birthday'],
])('refuses the number %s beside the birthday %s', async (cpr, born, code) => {
  const noticeId = await givenNotice(kim, unit)
  const birthDate = born === null ? null : plainDate(born)
  const saved = await saveNotice(kim, { noticeId, seen: 1, content: { ...blank, birthDate }, cpr })
  expect(saved).toMatchObject({ kind: 'rule', reasons: [{ code }] })
})

test('a concern that grows too long by what is copied in is told, not cut', async () => {
  const caseFile = await givenCase(kim)
  const note = await givenNote(kim, caseFile.id, { body: 'x'.repeat(1000) })
  const noticeId = await givenNotice(kim, unit, { caseId: caseFile.id })
  const content = { ...blank, concern: 'y'.repeat(19_500) }
  expect(await saveNotice(kim, { noticeId, seen: 1, content, copy: [note] })).toMatchObject({
    reasons: [{ code: 'concern-too-long' }],
  })
  expect((await contentOf(noticeId))?.concern).toBe('')
})

test('new answers are a new finding; the old one stays on record', async () => {
  const noticeId = await givenNotice(kim, unit)
  expect(await findingRules(noticeId)).not.toContain('RU-11')
  const answers = { ...calmAnswers, danger: 'yes', abuse: 'by-parents', parentsTold: 'no' } as const
  value(await answerAgain(kim, { noticeId, receiver: unit, ...answers }))
  expect(await findingRules(noticeId)).toEqual(expect.arrayContaining(['RU-05', 'RU-11']))
  const { rows } = await house.database.owner.query(
    'select count(*)::int as findings from law.findings where about_id = $1',
    [noticeId],
  )
  expect(rows[0].findings).toBe(2)
  const sent = await givenSentNotice(kim, unit, new Date())
  expect(await answerAgain(kim, { noticeId: sent, receiver: unit, ...answers })).toMatchObject({
    reasons: [{ code: 'already-sent' }],
  })
})

test('a line of the police list begins one once, without answers yet', async () => {
  const from = { childName: 'Mads Holm', concern: 'Truffet med hash kl. 23.', submissionKey: newId() }
  const { id } = value(await draftNoticeFrom(kim, from))
  expect(value(await draftNoticeFrom(kim, from)).id).toBe(id)
  const notice = value(await openNotice(kim, { noticeId: id }))
  expect(notice).toMatchObject({ state: 'draft', own: true, finding: null, receiver: { id: unit } })
  expect(notice.content).toMatchObject({ childName: 'Mads Holm', concern: 'Truffet med hash kl. 23.' })
  value(await answerAgain(kim, { noticeId: id, receiver: unit, ...calmAnswers }))
  expect(value(await openNotice(kim, { noticeId: id })).finding?.facts.age).toBe(14)
})
