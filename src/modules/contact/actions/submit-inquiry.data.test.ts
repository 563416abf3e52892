import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { beforeEach, expect, test } from 'vitest'
import { openText } from '../../../platform/crypto/house-keys.ts'
import { openFloodGates } from '../../../platform/flood/flood-gates.ts'
import { givenSubmission } from '../../../testing/given-contact.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { openInquiryForm } from './open-inquiry-form.ts'
import { listOwnInquiries, openOwnInquiry } from './read-own-inquiries.ts'
import { sendInquiry } from './submit-inquiry.ts'

const house = await openTestHouse()
const named = {
  role: 'professional',
  concerns: 'named-child',
  subjectName: 'Magnus Bach Holm',
  message: 'Magnus kommer ikke i skole mere.',
  sender: { name: 'Tove Lund', phone: '20 30 40 50', email: 'tove@skolen.dk', workplace: 'Søndermarksskolen' },
  answerBy: 'phone',
} as const

beforeEach(() => {
  openFloodGates()
})

async function rowOf(table: string, column: string, id: string) {
  const { rows } = await house.database.owner.query(`select * from ${table} where ${column} = $1`, [id])
  return rows[0]
}

test('a form without a ticket of ours is refused, and nothing is written', async () => {
  const sent = await sendInquiry(
    house.visitor(),
    {
      ticket: 'x',
      role: 'young',
      language: 'da',
      message: 'Hej',
      concerns: 'self',
      subjectName: '',
      organisation: null,
      place: '',
      sender: null,
      answerBy: 'code',
      held: '',
    },
    { proof: '', address: '192.0.2.1' },
  )
  expect(sent).toMatchObject({ refused: true, reasons: [{ code: 'ticket' }] })
  const { rows } = await house.database.owner.query('select from contact.inquiries')
  expect(rows).toEqual([])
})

test('what is stored can be read by nobody without the keys', async () => {
  const { id } = await givenSubmission(house, { ...named, organisation: house.school })
  const { rows } = await house.database.owner.query(`
    select to_jsonb(i)::text || to_jsonb(m)::text || to_jsonb(d)::text || to_jsonb(c)::text as all_of_it
      from contact.inquiries i
      join contact.messages m on m.inquiry_id = i.id
      join contact.sender_details d on d.inquiry_id = i.id
      join contact.circumstances c on c.inquiry_id = i.id`)
  for (const word of ['Magnus', 'Holm', 'Tove', '2030', 'skolen']) expect(rows[0].all_of_it).not.toContain(word)
  const message = await rowOf('contact.messages', 'inquiry_id', id)
  const place = { municipality: testMunicipality, table: 'contact.messages', column: 'body_sealed', row: message.id }
  expect(openText(place, message.body_sealed)).toBe('Magnus kommer ikke i skole mere.')
})

test('the school it is about is not told: it does not become the place the inquiry came from', async () => {
  const { id } = await givenSubmission(house, { ...named, organisation: house.school })
  expect(await rowOf('contact.inquiries', 'id', id)).toMatchObject({
    organisation_id: null,
    channel: 'web',
    status: 'new',
  })
  const head = await house.staff('Hanne Skoleleder', ['organisation-lead', 'contact-person'], house.school)
  expect(value(await listOwnInquiries(head, {})).items).toEqual([])
  expect(await openOwnInquiry(head, { inquiryId: id })).toMatchObject({ kind: 'missing' })
})

test('of an anonymous sender nothing is kept, not even that there was an address', async () => {
  const { id } = await givenSubmission(house, {}, { address: '203.0.113.77' })
  expect(await rowOf('contact.sender_details', 'inquiry_id', id)).toBeUndefined()
  expect(await rowOf('contact.inquiries', 'id', id)).toMatchObject({ anonymous: true, filed_by: null })
  const { rows } = await house.database.owner.query(
    `select action, details, subjects, account_id from audit.entries where action = 'contact.submit-inquiry' order by sequence desc limit 1`,
  )
  expect(rows[0]).toMatchObject({ subjects: [id], account_id: null, details: {} })
  const trail = await house.database.owner.query(
    `select from audit.entries e where to_jsonb(e)::text like '%203.0.113%'`,
  )
  expect(trail.rows).toEqual([])
})

test('the same child named in another order and spelling leaves a mark in common', async () => {
  const first = await givenSubmission(house, named)
  const second = await givenSubmission(house, { ...named, subjectName: 'Holm, Magnus' })
  const stranger = await givenSubmission(house, { ...named, subjectName: 'Magnus Lind' })
  const { rows } = await house.database.owner.query(
    `select a.inquiry_id as one, b.inquiry_id as other from contact.subject_hints a
       join contact.subject_hints b on b.name_index = a.name_index and b.inquiry_id > a.inquiry_id
      where a.inquiry_id = any($1)`,
    [[first.id, second.id, stranger.id]],
  )
  expect(rows.map((row) => [row.one, row.other])).toContainEqual([first.id, second.id])
  expect(JSON.stringify(rows)).not.toContain(stranger.id)
})

test('what comes at night is due when the office closes the next day it is open', async () => {
  house.database.setClock(new Date('2026-11-24T22:30:00Z'))
  const { id, dueAt } = await givenSubmission(house)
  expect(dueAt).toEqual(new Date('2026-11-25T14:00:00Z'))
  expect((await rowOf('contact.inquiries', 'id', id)).due_at).toEqual(new Date('2026-11-25T14:00:00Z'))
  house.database.setClock(new Date())
})

test('in a flood nobody is turned away: what has no proof of work waits a little before it is shown', async () => {
  const address = '198.51.100.9'
  for (let number = 0; number < 4; number += 1) await givenSubmission(house, {}, { address })
  const late = await givenSubmission(house, {}, { address })
  expect(late.code).toMatch(/^\d{16}$/)
  const { rows } = await house.database.owner.query(
    `select extract(epoch from released_at - received_at)::int as wait from contact.inquiries where id = $1`,
    [late.id],
  )
  expect(rows[0].wait).toBe(120)
  const neighbour = await givenSubmission(house, {}, { address: '203.0.113.5' })
  const row = await rowOf('contact.inquiries', 'id', neighbour.id)
  expect(row.released_at).toEqual(row.received_at)
})

test('a proof of work keeps the normal lane, and counts once', async () => {
  const address = '198.51.100.40'
  for (let number = 0; number < 4; number += 1) await givenSubmission(house, {}, { address })
  const { challenge } = value(await openInquiryForm(house.visitor()))
  const solution = await solveChallenge({ challenge, deriveKey })
  const proof = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
  const waits: boolean[] = []
  for (let number = 0; number < 2; number += 1) {
    const row = await rowOf('contact.inquiries', 'id', (await givenSubmission(house, {}, { address, proof })).id)
    waits.push(row.released_at > row.received_at)
  }
  expect(waits).toEqual([false, true])
})
