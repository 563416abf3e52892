import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenConsultant, givenInInbox } from '../../../testing/given-inbox.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { decideRoute } from './decide-route.ts'
import { noteInternally } from './note-internally.ts'
import { openInquiry } from './open-inquiry.ts'
import { listLedInquiries, readRedacted } from './read-redacted.ts'
import { openRedaction, redactMessage } from './redact-message.ts'

const house = await openTestHouse()
const anna = await givenConsultant(house)
const principal = await house.staff('Pia Skoleleder', ['organisation-lead'], house.school)
const wish = {
  message: 'Magnus fra 8.b var der igen. Det sagde Kirsten.',
  subjectName: 'Magnus Holm',
  concerns: 'named-child' as const,
  role: 'professional' as const,
}

async function givenMessage(from?: string) {
  const inquiry = await givenInInbox(house, from ? { ...wish, from } : wish)
  const { threads } = value(await openInquiry(anna, { inquiryId: inquiry.id }))
  return { inquiryId: inquiry.id, messageId: threads[0]?.messages[0]?.id ?? '' }
}

test('a redaction hides and never rewrites: other words are refused', async () => {
  const message = await givenMessage()
  const outcome = await redactMessage(anna, { ...message, marked: '[[Magnus]] var der ikke. Det sagde Kirsten.' })
  expect(outcome).toMatchObject({ reasons: [{ code: 'not-a-redaction' }] })
})

test('an internal note is never made ready for outsiders', async () => {
  const { inquiryId } = await givenMessage()
  value(await noteInternally(anna, { inquiryId, formKey: newId(), text: 'Ring til Magnus' }))
  const { notes } = value(await openInquiry(anna, { inquiryId }))
  const note = { inquiryId, messageId: notes[0]?.id ?? '' }
  expect(await openRedaction(anna, note)).toMatchObject({ kind: 'missing' })
  expect(await redactMessage(anna, { ...note, marked: 'Ring til [[Magnus]]' })).toMatchObject({ kind: 'missing' })
})

test('a message of one inquiry is not made ready as another’s', async () => {
  const [one, other] = [await givenMessage(), await givenMessage()]
  const mixed = { inquiryId: one.inquiryId, messageId: other.messageId }
  expect(await redactMessage(anna, { ...mixed, marked: `[[${wish.message}]]` })).toMatchObject({ kind: 'missing' })
})

test('the leader of a place sees nothing before it is made ready, and nothing of other places', async () => {
  const message = await givenMessage(house.school)
  expect(value(await listLedInquiries(principal, {})).inquiries).toEqual([])
  expect(await readRedacted(principal, { inquiryId: message.inquiryId })).toMatchObject({ kind: 'missing' })
  const elsewhere = await givenMessage(house.police)
  value(await redactMessage(anna, { ...elsewhere, marked: `[[${wish.message}]]` }))
  expect(await readRedacted(principal, { inquiryId: elsewhere.inquiryId })).toMatchObject({ kind: 'missing' })
  expect(await openInquiry(principal, { inquiryId: message.inquiryId })).toMatchObject({ kind: 'forbidden' })
})

test('a consultant has no way in by the page of the places', async () => {
  const { inquiryId } = await givenMessage(house.school)
  expect(await readRedacted(anna, { inquiryId })).toMatchObject({ kind: 'forbidden' })
})

test('known names are marked beforehand; the leader reads the newest blacked-out text and no more', async () => {
  const message = await givenMessage(house.school)
  const { marked } = value(await openRedaction(anna, message))
  expect(marked).toBe('[[Magnus]] fra 8.b var der igen. Det sagde Kirsten.')
  value(await redactMessage(anna, { ...message, marked }))
  value(
    await redactMessage(anna, { ...message, marked: '[[Magnus]] fra [[8.b]] var der igen. Det sagde [[Kirsten]].' }),
  )
  const read = value(await readRedacted(principal, { inquiryId: message.inquiryId }))
  expect(read.messages.map(({ text }) => text)).toEqual(['█████ fra █████ var der igen. Det sagde █████.'])
  expect(JSON.stringify(read)).not.toMatch(/Magnus|Kirsten|8\.b/)
  const { rows } = await house.database.owner.query(
    'select count(*)::int from contact.redactions where message_id = $1',
    [message.messageId],
  )
  expect(rows[0].count).toBe(2)
})

test('what goes to the infohus is gone from the leader’s list too', async () => {
  const message = await givenMessage(house.school)
  value(await redactMessage(anna, { ...message, marked: `[[${wish.message}]]` }))
  const facts = {
    danger: 'no',
    abuse: 'no',
    support: 'no',
    crimePreventive: 'no',
    parentsConsent: 'not-asked',
  } as const
  const choice = {
    inquiryId: message.inquiryId,
    seenOrdinal: 0,
    facts,
    routes: ['infohus' as const],
    reason: 'Se notat',
    dutyShown: true as const,
  }
  value(await decideRoute(anna, choice))
  expect(await readRedacted(principal, { inquiryId: message.inquiryId })).toMatchObject({ kind: 'missing' })
  expect(value(await listLedInquiries(principal, {})).inquiries.map(({ id }) => id)).not.toContain(message.inquiryId)
})
