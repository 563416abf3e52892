import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { auditOf, givenConsultant, givenInInbox, inquiryRow } from '../../../testing/given-inbox.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { answerSender } from './answer-sender.ts'
import { openInbox } from './list-inbox.ts'
import { mergeInquiries } from './merge-inquiries.ts'
import { openInquiry } from './open-inquiry.ts'
import { openMerge } from './open-merge.ts'
import { undoMerge } from './undo-merge.ts'

const house = await openTestHouse()
const anna = await givenConsultant(house)
const reason = 'Begge skriver om slagsmålet i fredags.'

async function onBoard(id: string) {
  return JSON.stringify(value(await openInbox(anna, {})).columns).includes(`"id":"${id}"`)
}

test('an inquiry is not joined to itself, to one that is not there, nor where one of them is joined already', async () => {
  const [a, b, c] = [await givenInInbox(house), await givenInInbox(house), await givenInInbox(house)]
  expect(await mergeInquiries(anna, { inquiryId: a.id, mainId: a.id, reason })).toMatchObject({
    reasons: [{ code: 'same-inquiry' }],
  })
  expect(await mergeInquiries(anna, { inquiryId: a.id, mainId: newId(), reason })).toMatchObject({ kind: 'missing' })
  value(await mergeInquiries(anna, { inquiryId: a.id, mainId: b.id, reason }))
  expect(await mergeInquiries(anna, { inquiryId: a.id, mainId: c.id, reason })).toMatchObject({ kind: 'conflict' })
  expect(await mergeInquiries(anna, { inquiryId: c.id, mainId: a.id, reason })).toMatchObject({ kind: 'conflict' })
  expect(await mergeInquiries(anna, { inquiryId: b.id, mainId: c.id, reason })).toMatchObject({
    reasons: [{ code: 'others-joined' }],
  })
})

test('a contact person may neither join nor part', async () => {
  const teacher = await house.staff('Tove Lærer', ['contact-person'], house.school)
  const [a, b] = [await givenInInbox(house), await givenInInbox(house)]
  expect(await mergeInquiries(teacher, { inquiryId: a.id, mainId: b.id, reason })).toMatchObject({ kind: 'forbidden' })
  expect(await undoMerge(teacher, { inquiryId: a.id, reason })).toMatchObject({ kind: 'forbidden' })
})

test('the same name in another spelling is suggested, and so is the same place on the same days', async () => {
  const [a, b, c, d] = [
    await givenInInbox(house, { role: 'parent', concerns: 'named-child', subjectName: 'Christian Aagaard' }),
    await givenInInbox(house, { role: 'neighbour', concerns: 'named-child', subjectName: 'Kristian Ågård' }),
    await givenInInbox(house, { from: house.school }),
    await givenInInbox(house, { from: house.school }),
  ]
  const suggested = async (id: string) =>
    value(await openInquiry(anna, { inquiryId: id })).duplicates.map(({ inquiry, why }) => [inquiry.id, why])
  expect(await suggested(a.id)).toEqual([[b.id, 'same-name']])
  expect(await suggested(c.id)).toEqual([[d.id, 'same-place-and-time']])
  const { duplicates, others } = value(await openMerge(anna, { inquiryId: a.id }))
  expect(duplicates.map(({ inquiry }) => inquiry.id)).toEqual([b.id])
  expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining([c.id, d.id]))
})

test('joined inquiries keep both dialogues, one leaves the board, and each sender is answered alone', async () => {
  const [a, b] = [await givenInInbox(house, { message: 'Første' }), await givenInInbox(house, { message: 'Anden' })]
  value(await answerSender(anna, { inquiryId: b.id, formKey: newId(), text: 'Tak for det.' }))
  value(await mergeInquiries(anna, { inquiryId: a.id, mainId: b.id, reason }))
  expect(await onBoard(a.id)).toBe(false)
  // New words came to the one that waited for its sender, so it waits for us again.
  expect(await inquiryRow(house, b.id)).toMatchObject({ status: 'with-us' })
  const { threads } = value(await openInquiry(anna, { inquiryId: b.id }))
  expect(threads.map(({ messages }) => messages.map(({ text }) => text))).toEqual([
    ['Anden', 'Tak for det.'],
    ['Første'],
  ])
  value(await answerSender(anna, { inquiryId: a.id, formKey: newId(), text: 'Kun til den første' }))
  const after = value(await openInquiry(anna, { inquiryId: b.id }))
  expect(after.threads[1]?.messages.at(-1)?.text).toBe('Kun til den første')
  expect(after.threads[0]?.messages).toHaveLength(2)
  expect(await inquiryRow(house, b.id)).toMatchObject({ status: 'with-sender' })
  expect(await auditOf(house, 'contact.merge-inquiries')).toMatchObject({ outcome: 'done', subjects: [a.id, b.id] })
})

test('joining is undone with a reason: the inquiry stands alone on the board again, with its history', async () => {
  const [a, b] = [await givenInInbox(house), await givenInInbox(house)]
  expect(await undoMerge(anna, { inquiryId: a.id, reason })).toMatchObject({ reasons: [{ code: 'not-merged' }] })
  value(await mergeInquiries(anna, { inquiryId: a.id, mainId: b.id, reason }))
  value(await undoMerge(anna, { inquiryId: a.id, reason: 'Det var to forskellige aftener.' }))
  expect(await inquiryRow(house, a.id)).toMatchObject({ merged_into: null, status: 'with-us' })
  expect(await onBoard(a.id)).toBe(true)
  const { history, threads } = value(await openInquiry(anna, { inquiryId: a.id }))
  expect(history.map(({ kind }) => kind)).toEqual(['separated', 'merged', 'received'])
  expect(threads).toHaveLength(1)
  expect(value(await openInquiry(anna, { inquiryId: b.id })).threads).toHaveLength(1)
})
