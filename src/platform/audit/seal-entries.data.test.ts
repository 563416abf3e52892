import pg from 'pg'
import { beforeEach, expect, test } from 'vitest'
import { newId } from '../../kernel/ids.ts'
import { openTestHouse, testMunicipality, value } from '../../testing/test-house.ts'
import { sealEntries } from './seal-entries.ts'
import { verifyEntries } from './verify-entries.ts'

const house = await openTestHouse()
const { owner } = house.database

/** The trail as the set-up left it: old enough to be sealed, sealed, and intact. */
beforeEach(async () => {
  await owner.query('delete from audit.seals')
  await owner.query(`update audit.entries set at = now() - interval '1 hour' where at > now() - interval '1 minute'`)
  value(await sealEntries(house.system, {}))
})

test('an untouched trail is intact, and what came since is counted as unsealed', async () => {
  const verification = value(await verifyEntries(house.system, {}))
  expect(verification).toMatchObject({ intact: true, seals: 1 })
  expect(verification).toHaveProperty('unsealed', 1)
})

test('a changed entry is found', async () => {
  await owner.query(
    `update audit.entries set action = 'directory.nothing-to-see' where sequence = (select min(sequence) from audit.entries)`,
  )
  expect(value(await verifyEntries(house.system, {}))).toMatchObject({ intact: false, why: 'changed' })
})

test('a removed entry is found', async () => {
  await owner.query('delete from audit.entries where sequence = (select min(sequence) from audit.entries)')
  expect(value(await verifyEntries(house.system, {}))).toMatchObject({ intact: false, why: 'missing' })
})

test('two entries that changed places are found', async () => {
  const { rows } = await owner.query('select id, at from audit.entries order by sequence limit 2')
  await owner.query('update audit.entries set at = $2 where id = $1', [rows[0].id, new Date(rows[1].at.getTime() + 1)])
  expect(value(await verifyEntries(house.system, {}))).toMatchObject({ intact: false, why: 'changed' })
})

test('a chain whose first seal was taken away is found', async () => {
  await owner.query(`update audit.seals set previous_hash = decode(repeat('11', 32), 'hex')`)
  expect(value(await verifyEntries(house.system, {}))).toMatchObject({ intact: false, why: 'chain' })
})

test('an entry of a transaction that takes its time is not sealed over, and raises no false alarm', async () => {
  const slow = new pg.Client(house.database.asApp)
  await slow.connect()
  await slow.query('begin')
  await slow.query('select access.enter($1, $2, null, null)', [testMunicipality, 'system'])
  await slow.query(
    `insert into audit.entries (municipality_id, id, actor_kind, action, outcome, request) values ($1, $2, 'system', 'x', 'done', 'x')`,
    [testMunicipality, newId()],
  )
  value(await verifyEntries(house.system, {}))
  value(await sealEntries(house.system, { settleSeconds: 0 }))
  await slow.query('commit')
  await slow.end()
  value(await sealEntries(house.system, { settleSeconds: 0 }))
  expect(value(await verifyEntries(house.system, {}))).toMatchObject({ intact: true })
})
