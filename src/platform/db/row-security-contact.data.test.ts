import { afterAll, expect, test } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { newId } from '../../kernel/ids.ts'
import { adding } from '../../testing/contact-statements.ts'
import { givenFiledInquiry, givenSubmission } from '../../testing/given-contact.ts'
import { givenBehindDoors } from '../../testing/given-inbox.ts'
import { openSqlActor, type Statement } from '../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality } from '../../testing/test-house.ts'

/** The database is the last guard: what each of these may not do is refused although no line of the app stands between. */
const house = await openTestHouse()
const otherUnit = await house.addOrganisation('ssp-unit', 'SSP Nabo')
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const bo = await house.staff('Bo Lind', ['ssp-consultant'])
const olga = await house.staff('Olga Nabo', ['ssp-consultant'], otherUnit)
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const head = await house.staff('Hans Skoleleder', ['organisation-lead'], house.school)
const ada = await house.staff('Ada Administrator', ['administrator'])
const dpo = await house.staff('Dan Databeskytter', ['data-protection-officer'])
const visitor = house.visitor()

const { id: sent } = await givenSubmission(house)
const { id: second } = await givenSubmission(house)
const { id: filed } = await givenFiledInquiry(tove)
const { id: hidden } = await givenBehindDoors(house, anna)
const sender: Actor = { ...visitor, kind: 'sender', inquiry: sent }
const [message = ''] = await messagesOf(sent)
const [hiddenMessage = ''] = await messagesOf(hidden)

const sql = await openSqlActor(house.database)
afterAll(() => sql.close())

async function messagesOf(inquiry: string): Promise<string[]> {
  const { rows } = await house.database.owner.query<{ id: string }>(
    `select id from contact.messages where inquiry_id = $1 and direction = 'from-sender'`,
    [inquiry],
  )
  return rows.map(({ id }) => id)
}

async function expectRefused(actor: Actor, what: string, statement: Statement): Promise<void> {
  expect({ what, came: await sql.try(actor, ...statement) }).toEqual({ what, came: 'refused' })
}

test('a visitor can add nothing to what somebody else has sent', async () => {
  for (const inquiry of [sent, filed, hidden]) {
    await expectRefused(visitor, 'message', adding.message(inquiry, 'from-sender', null))
    await expectRefused(visitor, 'answer', adding.message(inquiry, 'to-sender', null))
    await expectRefused(visitor, 'circumstances', adding.circumstances(inquiry))
    await expectRefused(visitor, 'name of the sender', adding.details(inquiry))
    await expectRefused(visitor, 'name it is about', adding.hint(inquiry))
    await expectRefused(visitor, 'receipt', adding.receipt(inquiry))
    await expectRefused(visitor, 'file', adding.attachment(inquiry, message))
  }
})

test('a visitor cannot file in a colleague’s name, at a school, or where nobody reads it', async () => {
  const { account } = tove
  for (const columns of [
    { filed_by: account },
    { owner_id: anna.account },
    { organisation_id: house.school },
    { open_to_unit: house.school },
    { channel: 'phone' },
    { status: 'decided' },
    { municipality_id: 575 },
  ]) {
    await expectRefused(visitor, JSON.stringify(columns), adding.inquiry({ open_to_unit: house.unit, ...columns }))
  }
})

test('a visitor reads nothing of any inquiry', async () => {
  for (const table of ['inquiries', 'messages', 'sender_details', 'subject_hints', 'attachments', 'decisions']) {
    expect(await sql.try(visitor, `select 1 from contact.${table}`)).toBe(0)
  }
})

test('a sender adds to the own dialogue and to nothing else, and decides nothing of it', async () => {
  await expectRefused(sender, 'message elsewhere', adding.message(second, 'from-sender', null))
  await expectRefused(sender, 'answer as SSP', adding.message(sent, 'to-sender', null))
  await expectRefused(sender, 'note as a colleague', adding.message(sent, 'internal', anna.account))
  await expectRefused(sender, 'file elsewhere', adding.attachment(second, message))
  await expectRefused(sender, 'name elsewhere', adding.hint(second))
  await expectRefused(sender, 'a name for the own', adding.details(sent))
  expect(await sql.try(sender, ...adding.message(sent, 'from-sender', null))).toBe(1)
  for (const change of [
    'owner_id = null',
    `status = 'decided'`,
    'limited = true',
    'merged_into = id',
    'due_at = now()',
  ]) {
    expect(await sql.try(sender, `update contact.inquiries set ${change} where id = $1`, [sent])).toBe(0)
  }
  expect(await sql.try(sender, 'select 1 from contact.inquiries')).toBe(1)
  expect(await sql.try(sender, 'select 1 from contact.receipts')).toBe(1)
})

test('a contact person is not SSP: no answer, no note, no file, no decision, not even for the own filing', async () => {
  const { account } = tove
  for (const inquiry of [sent, filed, hidden]) {
    await expectRefused(tove, 'answer as SSP', adding.message(inquiry, 'to-sender', account))
    await expectRefused(tove, 'note', adding.message(inquiry, 'internal', account))
    await expectRefused(tove, 'decision', adding.decision(inquiry, account))
    await expectRefused(tove, 'owner', adding.ownership(inquiry, account, account))
    await expectRefused(tove, 'redaction', adding.redaction(inquiry, message, account))
  }
  await expectRefused(tove, 'message elsewhere', adding.message(sent, 'from-sender', account))
  await expectRefused(tove, 'receipt elsewhere', adding.receipt(sent))
  await expectRefused(tove, 'file elsewhere', adding.attachment(sent, message))
  for (const change of ['owner_id = filed_by', `status = 'decided'`, 'limited = true', 'due_at = now()']) {
    expect(await sql.try(tove, `update contact.inquiries set ${change}`)).toBe(0)
  }
  expect(await sql.try(tove, 'select 1 from contact.inquiries')).toBe(1)
})

test('a contact person files in the own name, from the own place, and for nobody to own', async () => {
  const own = { open_to_unit: house.unit, filed_by: tove.account, channel: 'school' }
  expect(await sql.try(tove, ...adding.inquiry({ ...own, organisation_id: house.school }))).toBe(1)
  await expectRefused(tove, 'another’s name', adding.inquiry({ ...own, filed_by: head.account }))
  await expectRefused(tove, 'another place', adding.inquiry({ ...own, organisation_id: house.police }))
  await expectRefused(tove, 'an owner', adding.inquiry({ ...own, owner_id: anna.account }))
})

test('roles that have no part in inquiries neither read nor write them', async () => {
  for (const actor of [ada, dpo]) {
    expect(await sql.try(actor, 'select 1 from contact.inquiries')).toBe(0)
    expect(await sql.try(actor, 'select 1 from contact.messages')).toBe(0)
    await expectRefused(actor, 'answer as SSP', adding.message(sent, 'to-sender', actor.account))
    await expectRefused(actor, 'name', adding.details(filed))
  }
})

test('the leader of a school reads no word that has not been blacked out, and redacts nothing', async () => {
  expect(await sql.try(head, 'select 1 from contact.messages')).toBe(0)
  expect(await sql.try(head, 'select 1 from contact.circumstances')).toBe(0)
  await expectRefused(head, 'redaction', adding.redaction(filed, message, head.account))
})

test('a consultant of another unit sees and changes nothing of this one', async () => {
  expect(await sql.try(olga, 'select 1 from contact.inquiries')).toBe(0)
  await expectRefused(olga, 'answer', adding.message(sent, 'to-sender', olga.account))
  await expectRefused(olga, 'owner', adding.ownership(sent, olga.account, olga.account))
  await expectRefused(olga, 'decision', adding.decision(sent, olga.account))
  expect(await sql.try(olga, 'update contact.inquiries set owner_id = null')).toBe(0)
})

test('a colleague of the unit acts in the own name only, and hangs nothing on another inquiry’s message', async () => {
  await expectRefused(bo, 'another’s answer', adding.message(sent, 'to-sender', anna.account))
  await expectRefused(bo, 'another’s decision', adding.decision(sent, anna.account))
  await expectRefused(bo, 'another’s taking', adding.ownership(sent, bo.account, anna.account))
  await expectRefused(bo, 'redaction of another', adding.redaction(second, message, bo.account))
  await expectRefused(house.system, 'file of another', adding.attachment(filed, message))
})

test('behind closed doors there is nothing for a colleague who is not named, and no way in by oneself', async () => {
  expect(await sql.try(bo, 'select 1 from contact.inquiries where id = $1', [hidden])).toBe(0)
  expect(await sql.try(bo, 'select 1 from contact.decisions where inquiry_id = $1', [hidden])).toBe(0)
  expect(await sql.try(bo, 'update contact.inquiries set limited = false where id = $1', [hidden])).toBe(0)
  await expectRefused(bo, 'note', adding.message(hidden, 'internal', bo.account))
  await expectRefused(bo, 'redaction', adding.redaction(hidden, hiddenMessage, bo.account))
  await expectRefused(bo, 'grant', [
    `insert into access.grants (municipality_id, id, account_id, object_kind, object_id, relation, given_by) values ($1, $2, $3, 'inquiry', $4, 'participant', $3)`,
    [testMunicipality, newId(), bo.account, hidden],
  ])
  await expectRefused(bo, 'joining', ['update contact.inquiries set merged_into = $1 where id = $2', [hidden, sent]])
})

test('what is behind closed doors stays there, whoever is named', async () => {
  expect(await sql.try(anna, 'select 1 from contact.inquiries where id = $1', [hidden])).toBe(1)
  await expectRefused(anna, 'opening the door', [
    'update contact.inquiries set limited = false where id = $1',
    [hidden],
  ])
})

test('nobody outside the municipality sees anything, not even the house itself', async () => {
  const elsewhere: Actor = { ...house.system, municipality: 575 }
  for (const table of ['inquiries', 'messages', 'receipts', 'held_files', 'redactions']) {
    const column = table === 'held_files' || table === 'receipts' ? 'municipality_id' : '1'
    expect(await sql.try(elsewhere, `select ${column} from contact.${table}`)).toBe(0)
  }
})
