import { expect, test } from 'vitest'
import { openTestHouse, value } from '../../testing/test-house.ts'
import { clearOldDrafts, openDraft, saveDraft } from './drafts.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const liv = await house.staff('Liv Konsulent', ['ssp-consultant'])

test('a colleague never sees what somebody else is typing', async () => {
  value(await saveDraft(kim, { key: 'note:1', values: { body: 'Kun for Kim' } }))
  expect(value(await openDraft(liv, { key: 'note:1' }))).toBeNull()
})

test('a draft comes back as it was typed, and saving again replaces it', async () => {
  value(await saveDraft(kim, { key: 'note:2', values: { body: 'Første', kinds: ['a', 'b'] } }))
  value(await saveDraft(kim, { key: 'note:2', values: { body: 'Anden' } }))
  expect(value(await openDraft(kim, { key: 'note:2' }))).toEqual({ body: 'Anden' })
})

test('what is typed lies sealed in the database', async () => {
  value(await saveDraft(kim, { key: 'note:3', values: { body: 'Fortroligt' } }))
  const { rows } = await house.database.owner.query(`select sealed from auth.drafts where key = 'note:3'`)
  expect(rows[0].sealed.toString('latin1')).not.toContain('Fortroligt')
})

test('a draft copied to another person’s key does not open', async () => {
  value(await saveDraft(kim, { key: 'note:4', values: { body: 'Flyttet' } }))
  await house.database.owner.query(`update auth.drafts set account_id = $1 where key = 'note:4'`, [liv.account])
  await expect(openDraft(liv, { key: 'note:4' })).rejects.toThrow()
})

test('a visitor has no drafts of this kind', async () => {
  expect(await saveDraft(house.visitor(), { key: 'note:5', values: {} })).toMatchObject({
    refused: true,
    kind: 'missing',
  })
})

test('a draft nobody came back for is cleared away, a fresh one is not', async () => {
  value(await saveDraft(kim, { key: 'old', values: { body: 'Gammel' } }))
  value(await saveDraft(kim, { key: 'fresh', values: { body: 'Ny' } }))
  await house.database.owner.query(`update auth.drafts set saved_at = now() - interval '31 days' where key = 'old'`)
  value(await clearOldDrafts(house.system, { days: 30 }))
  expect(value(await openDraft(kim, { key: 'old' }))).toBeNull()
  expect(value(await openDraft(kim, { key: 'fresh' }))).toEqual({ body: 'Ny' })
})
