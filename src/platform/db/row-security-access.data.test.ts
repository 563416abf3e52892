import { afterAll, expect, test } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { newId } from '../../kernel/ids.ts'
import { givenPublicConsultant } from '../../testing/given-directory.ts'
import { givenBehindDoors } from '../../testing/given-inbox.ts'
import { openSqlActor, type Statement } from '../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality } from '../../testing/test-house.ts'

/** Accounts, roles, grants, tokens, settings: what the database lets nobody do, with no line of the app in between. */
const house = await openTestHouse()
const otherUnit = await house.addOrganisation('ssp-unit', 'SSP Nabo')
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const bo = await house.staff('Bo Lind', ['ssp-consultant'])
const olga = await house.staff('Olga Nabo', ['ssp-consultant'], otherUnit)
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const ada = await house.staff('Ada Administrator', ['administrator'])
const dpo = await house.staff('Dan Databeskytter', ['data-protection-officer'])
const gone = await house.staff('Gert Gået', ['ssp-leader'])
await house.database.owner.query('update access.accounts set disabled_at = now() where id = $1', [gone.account])
const everybody: readonly Actor[] = [house.visitor(), anna, olga, lise, tove, ada, dpo, gone]

const sql = await openSqlActor(house.database)
afterAll(() => sql.close())

async function expectRefused(actor: Actor, what: string, statement: Statement): Promise<void> {
  expect({ what, came: await sql.try(actor, ...statement) }).toEqual({ what, came: 'refused' })
}

const role = (account: string, given: string | null): Statement => [
  `insert into access.role_assignments (municipality_id, id, account_id, role, organisation_id, given_by) values ($1, $2, $3, 'ssp-leader', $4, $5)`,
  [testMunicipality, newId(), account, house.unit, given],
]
const grant = (account: string, kind: string, object: string, given: string | null): Statement => [
  `insert into access.grants (municipality_id, id, account_id, object_kind, object_id, relation, given_by) values ($1, $2, $3, $4, $5, 'participant', $6)`,
  [testMunicipality, newId(), account, kind, object, given],
]

test('nobody gives themselves a role, not even the administrator, and nobody gives one in another’s name', async () => {
  for (const actor of everybody) {
    if (actor.kind !== 'staff') continue
    await expectRefused(actor, actor.name, role(actor.account, actor.account))
  }
  await expectRefused(lise, 'leader', role(bo.account, lise.account))
  await expectRefused(ada, 'in another’s name', role(bo.account, lise.account))
  expect(await sql.try(ada, ...role(bo.account, ada.account))).toBe(1)
})

test('nobody keeps a role that was ended, or ends one in another’s name', async () => {
  const end = 'update access.role_assignments set ended_at = now(), ended_by = $2 where account_id = $1'
  expect(await sql.try(bo, end, [bo.account, bo.account])).toBe(0)
  await expectRefused(ada, 'in another’s name', [end, [bo.account, lise.account]])
  await expectRefused(ada, 'taking the end back', [
    'update access.role_assignments set ended_at = null, ended_by = $2 where account_id = $1',
    [bo.account, ada.account],
  ])
})

test('an account is changed by an administrator who is somebody else; its owner chooses the language only', async () => {
  for (const change of [
    `display_name = 'X'`,
    `email = 'x@y.dk'`,
    `organisation_id = '${house.school}'`,
    'disabled_at = null',
  ]) {
    for (const actor of [anna, gone, ada]) {
      const { account } = actor
      expect(await sql.try(actor, `update access.accounts set ${change} where id = $1`, [account])).toBe(0)
    }
    expect(await sql.try(anna, `update access.accounts set ${change} where id = $1`, [bo.account])).toBe(0)
  }
  expect(await sql.try(ada, `update access.accounts set email = 'x@y.dk' where id = $1`, [bo.account])).toBe(1)
  expect(await sql.try(anna, `select access.set_own_language('en')`)).toBe(1)
})

test('whoever is closed out reads nothing about people, with the grants they once had too', async () => {
  for (const table of ['people.persons', 'cases.case_files', 'contact.inquiries', 'audit.entries']) {
    expect(await sql.try(gone, `select 1 from ${table}`)).toBe(0)
  }
  const { id } = await givenBehindDoors(house, anna)
  await house.database.owner.query(
    `insert into access.grants (municipality_id, id, account_id, object_kind, object_id, relation) values ($1, $2, $3, 'inquiry', $4, 'participant')`,
    [testMunicipality, newId(), gone.account, id],
  )
  expect(await sql.try(gone, `select 1 where access.objects() <> '{}'`)).toBe(0)
})

test('nobody lets themselves into what they do not see, and a grant names who gave it', async () => {
  const { id } = await givenBehindDoors(house, anna)
  for (const actor of [tove, ada, dpo, olga, bo, gone]) {
    await expectRefused(actor, actor.name, grant(actor.account, 'inquiry', id, actor.account))
  }
  await expectRefused(house.visitor(), 'visitor', grant(tove.account, 'inquiry', id, null))
  await expectRefused(anna, 'in another’s name', grant(bo.account, 'inquiry', id, lise.account))
  expect(await sql.try(anna, ...grant(bo.account, 'inquiry', id, anna.account))).toBe(1)
})

test('who was let in behind closed doors is not for others to see or to undo', async () => {
  const { id } = await givenBehindDoors(house, anna)
  const { rows } = await house.database.owner.query<{ id: string }>(
    'select id from access.grants where object_id = $1',
    [id],
  )
  for (const actor of [bo, olga, tove]) {
    expect(await sql.try(actor, 'select 1 from access.grants where object_id = $1', [id])).toBe(0)
    expect(await sql.try(actor, 'select 1 from access.grant_endings')).toBe(0)
    await expectRefused(actor, actor.name, [
      `insert into access.grant_endings (municipality_id, grant_id, ended_by, reason) values ($1, $2, $3, 'x')`,
      [testMunicipality, rows[0]?.id, actor.account],
    ])
  }
})

test('a visitor sees of the accounts those that are published, a sender those who wrote to them', async () => {
  expect(await sql.try(house.visitor(), 'select 1 from access.accounts')).toBe(0)
  await givenPublicConsultant(house, 'Pia Published')
  expect(await sql.try(house.visitor(), 'select 1 from access.accounts')).toBe(1)
  expect(await sql.try(house.visitor(), 'select 1 from access.role_assignments')).toBe(0)
  expect(await sql.try(house.visitor(), 'select 1 from auth.sessions')).toBe(0)
})

test('a token that was revoked stays so, and nobody makes one for another', async () => {
  const token = newId()
  await house.database.owner.query(
    `insert into auth.tokens (municipality_id, id, secret_hash, account_id, name, scopes, expires_at, revoked_at)
     values ($1, $2, $3, $4, 'x', '{}', now() + interval '1 day', now())`,
    [testMunicipality, token, Buffer.from(token), anna.account],
  )
  await expectRefused(anna, 'taking it back', ['update auth.tokens set revoked_at = null where id = $1', [token]])
  await expectRefused(ada, 'taking it back', ['update auth.tokens set revoked_at = null where id = $1', [token]])
  await expectRefused(ada, 'for another', [
    `insert into auth.tokens (municipality_id, id, secret_hash, account_id, name, scopes, expires_at) values ($1, $2, $3, $4, 'x', '{}', now())`,
    [testMunicipality, newId(), Buffer.from('x'), anna.account],
  ])
  await expectRefused(anna, 'its secret', ['select secret_hash from auth.tokens', []])
})

test('a session is started by the login alone, and one that ended stays so', async () => {
  await expectRefused(ada, 'a session', [
    `insert into auth.sessions (municipality_id, id, secret_hash, account_id, csrf_token, idle_seconds, ends_at) values ($1, $2, $3, $4, 'x', 60, now())`,
    [testMunicipality, newId(), Buffer.from('x'), anna.account],
  ])
  await house.browser(anna)
  await expectRefused(ada, 'reviving', ['update auth.sessions set ended_at = null', []])
  expect(await sql.try(bo, 'select id from auth.sessions where account_id = $1', [anna.account])).toBe(0)
  await expectRefused(anna, 'the secret of one’s own', ['select secret_hash from auth.sessions', []])
})

test('what the login gives is the administrator’s to say, and no visitor’s to read', async () => {
  const write = (key: string, by: string): Statement => [
    `insert into directory.settings (municipality_id, key, value, written_by) values ($1, $2, '{}', $3)`,
    [testMunicipality, key, by],
  ]
  for (const actor of [lise, anna, tove, dpo])
    await expectRefused(actor, actor.name, write('login-roles', actor.account))
  await expectRefused(lise, 'in another’s name', write('unit-contact', ada.account))
  await house.database.owner.query(
    `insert into directory.settings (municipality_id, key, value) values ($1, 'login-roles', '{}')`,
    [testMunicipality],
  )
  expect(await sql.try(house.visitor(), `select 1 from directory.settings where key = 'login-roles'`)).toBe(0)
})

test('nobody outside SSP puts themselves on the public site, and nobody writes its texts in another’s name', async () => {
  for (const actor of [tove, ada, dpo]) {
    await expectRefused(actor, actor.name, [
      `insert into directory.consultant_profiles (municipality_id, account_id, public_name, title) values ($1, $2, 'X', '')`,
      [testMunicipality, actor.account],
    ])
  }
  await expectRefused(lise, 'in another’s name', [
    `insert into directory.public_texts (municipality_id, id, key, language, body, written_by) values ($1, $2, 'x', 'da', 'x', $3)`,
    [testMunicipality, newId(), anna.account],
  ])
})
