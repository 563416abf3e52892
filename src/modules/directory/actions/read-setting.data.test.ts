import { expect, test } from 'vitest'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { listColleagues } from './list-colleagues.ts'
import { readSetting, readSettings } from './read-setting.ts'

const house = await openTestHouse()

const readTwo = action({
  name: 'test.read-two-settings',
  allow: 'public',
  input: z.strictObject({}),
  async run(tx) {
    const hours = await readSetting(tx, 'office-hours')
    const { 'was-url': was } = await readSettings(tx)
    return done({ hours, was })
  },
})

async function store(key: string, stored: unknown) {
  await house.database.owner.query(
    'insert into directory.settings (municipality_id, key, value) values ($1, $2, $3) on conflict (municipality_id, key) do update set value = excluded.value',
    [testMunicipality, key, JSON.stringify(stored)],
  )
}

const usualWeek = {
  1: { opens: '09:00', closes: '15:00' },
  2: { opens: '09:00', closes: '15:00' },
  3: { opens: '09:00', closes: '15:00' },
  4: { opens: '09:00', closes: '15:00' },
  5: { opens: '09:00', closes: '12:00' },
}

test('a setting nobody made has its usual value', async () => {
  expect(value(await readTwo(house.visitor(), {}))).toEqual({ hours: { week: usualWeek, closingDays: [] }, was: '' })
})

test.each([
  [{ week: {}, closingDays: [] }],
  [{ week: { 1: { opens: '15:00', closes: '09:00' } }, closingDays: [] }],
  [{ week: { 8: { opens: '09:00', closes: '15:00' } }, closingDays: [] }],
  [{ week: { 1: { opens: '09:00', closes: '15:00' } }, closingDays: ['31-12'] }],
  ['always'],
  [null],
])('a spoilt setting %j counts as not made', async (spoilt) => {
  await store('office-hours', spoilt)
  await store('was-url', 'https://was.digst.dk.evil.example/')
  expect(value(await readTwo(house.visitor(), {}))).toEqual({ hours: { week: usualWeek, closingDays: [] }, was: '' })
})

test('a setting that fits is what counts', async () => {
  const hours = { week: { 2: { opens: '10:00', closes: '14:00' } }, closingDays: ['12-24'] }
  await store('office-hours', hours)
  expect(value(await readTwo(house.visitor(), {})).hours).toEqual(hours)
})

test('colleagues are those who can own a case: open accounts of the unit with a role in it, by name', async () => {
  const mette = await house.staff('Mette Winther', ['ssp-consultant'])
  const gone = await house.staff('Åge Ude', ['ssp-consultant'])
  const leader = await house.staff('Anne Holm', ['ssp-leader'])
  await house.staff('Ib IT', ['administrator'])
  await house.staff('Lise Lærer', ['contact-person'], house.school)
  await house.database.owner.query('update access.accounts set disabled_at = now() where id = $1', [gone.account])
  const colleagues = value(await listColleagues(mette, {}))
  expect(colleagues.map(({ account, name }) => [account, name])).toEqual([
    [leader.account, 'Anne Holm'],
    [mette.account, 'Mette Winther'],
  ])
})

test('a visitor is told of no colleagues', async () => {
  expect(await listColleagues(house.visitor(), {})).toMatchObject({ refused: true, kind: 'forbidden' })
})
