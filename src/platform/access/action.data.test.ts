import { expect, test } from 'vitest'
import { z } from 'zod'
import { done, refuse } from '../../kernel/outcome.ts'
import { openTestHouse } from '../../testing/test-house.ts'
import { action, InvalidInput } from './action.ts'

const house = await openTestHouse()

const rename = action({
  name: 'test.rename-organisation',
  allow: 'directory:write',
  input: z.strictObject({ id: z.uuid(), name: z.string().max(20), ending: z.enum(['done', 'refuse', 'break']) }),
  async run(tx, { id, name, ending }) {
    await tx.db.updateTable('directory.organisations').set({ name }).where('id', '=', id).execute()
    tx.about(id)
    tx.remark({ letters: name.length })
    if (ending === 'refuse') return refuse('rule', 'name-taken')
    if (ending === 'break') throw new Error('broken on purpose')
    return done(name)
  },
})

async function nameNow(): Promise<string> {
  const { rows } = await house.database.owner.query('select name from directory.organisations where id = $1', [
    house.school,
  ])
  return rows[0].name
}

async function lastEntry() {
  const { rows } = await house.database.owner.query(
    'select action, outcome, reasons, subjects, details, account_id, actor_kind from audit.entries order by sequence desc limit 1',
  )
  return rows[0]
}

test('somebody whose roles do not hold the permission is refused, and the attempt is on record', async () => {
  const teacher = await house.staff('Tove Lærer', ['contact-person'], house.school)
  const outcome = await rename(teacher, { id: house.school, name: 'Ny skole', ending: 'done' })
  expect(outcome).toMatchObject({ refused: true, kind: 'forbidden' })
  expect(await nameNow()).toBe('Søndermarksskolen')
  expect(await lastEntry()).toMatchObject({
    action: 'test.rename-organisation',
    outcome: 'forbidden',
    account_id: teacher.account,
  })
})

test('a visitor is refused what needs a permission', async () => {
  const outcome = await rename(house.visitor(), { id: house.school, name: 'Ny skole', ending: 'done' })
  expect(outcome).toMatchObject({ refused: true, kind: 'forbidden' })
  expect(await lastEntry()).toMatchObject({ outcome: 'forbidden', actor_kind: 'visitor', account_id: null })
})

test('a refusal undoes the writes and keeps the audit entry', async () => {
  const leader = await house.staff('Lise Leder', ['ssp-leader'])
  const outcome = await rename(leader, { id: house.school, name: 'Optaget navn', ending: 'refuse' })
  expect(outcome).toEqual({ refused: true, kind: 'rule', reasons: [{ code: 'name-taken' }] })
  expect(await nameNow()).toBe('Søndermarksskolen')
  expect(await lastEntry()).toMatchObject({
    outcome: 'rule',
    reasons: ['name-taken'],
    subjects: [house.school],
    details: { letters: 12 },
  })
})

test('a fault undoes the writes, is on record, and is thrown on', async () => {
  const leader = await house.staff('Lone Leder', ['ssp-leader'])
  await expect(rename(leader, { id: house.school, name: 'Brudt', ending: 'break' })).rejects.toThrow(
    'broken on purpose',
  )
  expect(await nameNow()).toBe('Søndermarksskolen')
  expect(await lastEntry()).toMatchObject({ outcome: 'fault', account_id: leader.account })
})

test('what is allowed happens, and the entry names who and what but not what was typed', async () => {
  const leader = await house.staff('Lars Leder', ['ssp-leader'])
  const outcome = await rename(leader, { id: house.school, name: 'Nordre Skole', ending: 'done' })
  expect(outcome).toEqual({ refused: false, value: 'Nordre Skole' })
  expect(await nameNow()).toBe('Nordre Skole')
  const entry = await lastEntry()
  expect(entry).toMatchObject({ outcome: 'done', account_id: leader.account, details: { letters: 12 } })
  expect(JSON.stringify(entry)).not.toContain('Nordre')
})

test('a role taken away takes effect on the next action, without a new login', async () => {
  const leader = await house.staff('Leif Leder', ['ssp-leader'])
  await house.database.owner.query('update access.role_assignments set ended_at = now() where account_id = $1', [
    leader.account,
  ])
  expect(await rename(leader, { id: house.school, name: 'For sent', ending: 'done' })).toMatchObject({
    kind: 'forbidden',
  })
})

test('a personal token is held to its scopes', async () => {
  const leader = await house.staff('Lilly Leder', ['ssp-leader'])
  const narrow = { ...leader, scopes: ['case:read'] }
  expect(await rename(narrow, { id: house.school, name: 'Med nøgle', ending: 'done' })).toMatchObject({
    reasons: [{ code: 'scope' }],
  })
})

test('input that does not fit never reaches the action', async () => {
  const leader = await house.staff('Liv Leder', ['ssp-leader'])
  await expect(rename(leader, { id: house.school, name: 'x'.repeat(21), ending: 'done' })).rejects.toBeInstanceOf(
    InvalidInput,
  )
})
