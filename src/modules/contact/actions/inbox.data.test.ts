import { expect, test } from 'vitest'
import { auditOf, givenConsultant, givenInInbox, inquiryRow } from '../../../testing/given-inbox.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { escalateUnowned } from '../tasks/escalate-unowned.ts'
import { answerSender } from './answer-sender.ts'
import { escalateWaiting } from './escalate-waiting.ts'
import { giveInquiry } from './give-inquiry.ts'
import { listInbox, openInbox } from './list-inbox.ts'
import { noteInternally } from './note-internally.ts'
import { openInquiry } from './open-inquiry.ts'
import { openSenderDetails } from './open-sender-details.ts'
import { takeInquiry } from './take-inquiry.ts'

const house = await openTestHouse()
const anna = await givenConsultant(house)
const bo = await givenConsultant(house, 'Bo Lind')
const missingId = '0192f0c1-0000-7000-8000-000000000000'

async function idsIn(state: 'new' | 'with-us' | 'with-sender' | 'decided', filter: 'all' | 'mine' | 'unowned' = 'all') {
  return value(await listInbox(anna, { state, filter })).inquiries.map(({ id }) => id)
}

test('a contact person is refused the inbox and an inquiry in it, and the attempts are on record', async () => {
  const teacher = await house.staff('Tove Lærer', ['contact-person'], house.school)
  const { id } = await givenInInbox(house)
  expect(await openInbox(teacher, {})).toMatchObject({ refused: true, kind: 'forbidden' })
  expect(await openInquiry(teacher, { inquiryId: id })).toMatchObject({ refused: true, kind: 'forbidden' })
  expect(await auditOf(house, 'contact.open-inquiry')).toMatchObject({
    outcome: 'forbidden',
    account_id: teacher.account,
  })
})

test('an inquiry that is not there is missing, and the guess is on record', async () => {
  expect(await openInquiry(anna, { inquiryId: missingId })).toMatchObject({ refused: true, kind: 'missing' })
  expect(await auditOf(house, 'contact.open-inquiry')).toMatchObject({ outcome: 'missing', subjects: [missingId] })
})

test('a consultant of another unit sees nothing of ours', async () => {
  const elsewhere = await house.addOrganisation('ssp-unit', 'SSP Nordby')
  const stranger = await house.staff('Nina Fremmed', ['ssp-consultant'], elsewhere)
  const { id } = await givenInInbox(house)
  expect(await openInquiry(stranger, { inquiryId: id })).toMatchObject({ kind: 'missing' })
  expect(await takeInquiry(stranger, { inquiryId: id })).toMatchObject({ kind: 'missing' })
  expect(value(await openInbox(stranger, {})).counts).toEqual({ all: 0, mine: 0, unowned: 0 })
})

test('the second to take an inquiry is told who has it and since when', async () => {
  const { id } = await givenInInbox(house)
  value(await takeInquiry(anna, { inquiryId: id }))
  const outcome = await takeInquiry(bo, { inquiryId: id })
  expect(outcome).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'already-taken', facts: { name: 'Anna Holm' } }],
  })
  expect(await inquiryRow(house, id)).toMatchObject({ owner_id: anna.account, status: 'with-us' })
})

test('whoever saw who had it may take it over', async () => {
  const { id } = await givenInInbox(house)
  value(await takeInquiry(anna, { inquiryId: id }))
  value(await takeInquiry(bo, { inquiryId: id, seenOwner: anna.account }))
  expect(await inquiryRow(house, id)).toMatchObject({ owner_id: bo.account })
})

test('an inquiry cannot be given to somebody outside the unit', async () => {
  const teacher = await house.staff('Tom Lærer', ['contact-person'], house.school)
  const { id } = await givenInInbox(house)
  expect(await giveInquiry(anna, { inquiryId: id, to: teacher.account })).toMatchObject({
    reasons: [{ code: 'not-in-unit' }],
  })
  expect(await inquiryRow(house, id)).toMatchObject({ owner_id: null })
})

test('an inquiry given to a colleague is theirs, and the history says who gave it', async () => {
  const { id } = await givenInInbox(house)
  value(await giveInquiry(anna, { inquiryId: id, to: bo.account }))
  const { inquiry, history } = value(await openInquiry(anna, { inquiryId: id }))
  expect(inquiry.owner?.name).toBe('Bo Lind')
  expect(history[0]).toMatchObject({ kind: 'given', author: 'Anna Holm', owner: 'Bo Lind' })
})

test('a new inquiry is on the board without a word of what it says', async () => {
  const { id } = await givenInInbox(house, { message: 'Det her må ingen se på tavlen' })
  const inbox = value(await openInbox(anna, {}))
  expect(inbox.columns[0]?.cards.map((card) => card.id)).toContain(id)
  expect(JSON.stringify(inbox)).not.toContain('tavlen')
  expect((await auditOf(house, 'contact.open-inbox')).subjects).toContain(id)
})

test('an inquiry held back in a flood is not in the inbox before its time', async () => {
  const { id } = await givenInInbox(house)
  await house.database.owner.query(
    `update contact.inquiries set released_at = now() + interval '1 hour' where id = $1`,
    [id],
  )
  expect(await idsIn('new')).not.toContain(id)
  expect(await openInquiry(anna, { inquiryId: id })).toMatchObject({ kind: 'missing' })
})

test('an answer sent twice is one answer, the sender is next, and whoever answered has it', async () => {
  const { id } = await givenInInbox(house)
  const answer = { inquiryId: id, formKey: missingId, text: 'Godt, at du skrev. Er du et sikkert sted nu?' }
  value(await answerSender(anna, answer))
  value(await answerSender(anna, answer))
  const { threads } = value(await openInquiry(anna, { inquiryId: id }))
  expect(threads[0]?.messages.map(({ direction }) => direction)).toEqual(['from-sender', 'to-sender'])
  expect(await inquiryRow(house, id)).toMatchObject({ status: 'with-sender', owner_id: anna.account })
  expect(await idsIn('with-sender', 'mine')).toContain(id)
})

test('an internal note is read by the unit, and is no part of the dialogue', async () => {
  const { id } = await givenInInbox(house)
  value(await noteInternally(anna, { inquiryId: id, formKey: missingId, text: 'Ring til klubben i morgen' }))
  const { notes, threads } = value(await openInquiry(bo, { inquiryId: id }))
  expect(notes.map(({ text, author }) => [text, author])).toEqual([['Ring til klubben i morgen', 'Anna Holm']])
  expect(threads[0]?.messages).toHaveLength(1)
})

test('the sender is seen only for a purpose, and the purpose is on record', async () => {
  const sender = { name: 'Kirsten Vang', phone: '11 22 33 44', email: '', workplace: 'Søndermarksskolen' }
  const named = await givenInInbox(house, { role: 'professional', concerns: 'advice', sender })
  expect(JSON.stringify(value(await openInquiry(anna, { inquiryId: named.id })))).not.toContain('Kirsten')
  const opened = value(await openSenderDetails(anna, { inquiryId: named.id, purpose: 'notification' }))
  expect(opened.details).toEqual(sender)
  expect(await auditOf(house, 'contact.open-sender-details')).toMatchObject({ details: { purpose: 'notification' } })
  const anonymous = await givenInInbox(house)
  expect(await openSenderDetails(anna, { inquiryId: anonymous.id, purpose: 'answer' })).toMatchObject({
    kind: 'missing',
  })
})

test('what nobody has taken is raised at half of its time, what somebody has at the end of it, each once', async () => {
  const [unowned, owned] = [await givenInInbox(house), await givenInInbox(house)]
  value(await takeInquiry(anna, { inquiryId: owned.id }))
  const start = new Date('2026-11-24T08:00:00Z')
  await house.database.owner.query(
    `update contact.inquiries set received_at = $1, released_at = $1, due_at = $2, escalated_at = case when id = any($3) then null else now() end`,
    [start, new Date('2026-11-24T14:00:00Z'), [unowned.id, owned.id]],
  )
  const raisedAt = async (time: string) => {
    house.database.setClock(new Date(`2026-11-24T${time}:00Z`))
    return value(await escalateWaiting(house.system, {}))
  }
  expect(await raisedAt('10:55')).toBe(0)
  expect(await raisedAt('11:00')).toBe(1)
  expect(await inquiryRow(house, unowned.id)).toMatchObject({ escalated_at: new Date('2026-11-24T11:00:00Z') })
  expect(await raisedAt('13:55')).toBe(0)
  expect(await raisedAt('14:00')).toBe(1)
  expect(await inquiryRow(house, owned.id)).toMatchObject({ escalated_at: new Date('2026-11-24T14:00:00Z') })
  value(await takeInquiry(bo, { inquiryId: unowned.id }))
  expect(await inquiryRow(house, unowned.id)).toMatchObject({ escalated_at: null })
})

test('only the queue raises: a consultant may not', async () => {
  expect(await escalateWaiting(anna, {})).toMatchObject({ kind: 'forbidden' })
})

test('the task raises what waits when its time comes, every five minutes', async () => {
  const { id } = await givenInInbox(house)
  const past = new Date('2026-11-24T06:00:00Z')
  await house.database.owner.query(
    'update contact.inquiries set received_at = $2, released_at = $2, due_at = $2 where id = $1',
    [id, past],
  )
  expect(escalateUnowned.schedule).toBe('*/5 * * * *')
  await escalateUnowned.run(house.system, { municipality: house.system.municipality })
  expect(await inquiryRow(house, id)).toMatchObject({ escalated_at: expect.any(Date) })
})
