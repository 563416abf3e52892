import { beforeEach, expect, test } from 'vitest'
import { openFloodGates } from '../../../platform/flood/flood-gates.ts'
import { givenSubmission } from '../../../testing/given-contact.ts'
import { openTestHouse } from '../../../testing/test-house.ts'
import { openDialogueByCode } from './open-dialogue.ts'

const house = await openTestHouse()
let clock = 0
let waits: number[] = []

/** A clock that stands still unless somebody waits. */
beforeEach(() => {
  clock = 1_000_000
  waits = []
  openFloodGates({
    now: () => clock,
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
      clock += milliseconds
    },
  })
})

async function guess(code: string, address = '192.0.2.7') {
  waits = []
  await openDialogueByCode(house.visitor(), { code, address, door: '', now: new Date() })
  return waits
}

test('each wrong code makes the next wait twice as long, and nobody is ever shut out', async () => {
  const delays: number[] = []
  for (let number = 0; number < 9; number += 1) delays.push((await guess(`111122223333444${number}`))[0] ?? 0)
  // The first answer only waits for the even 400 milliseconds; from the second on the growing wait comes first.
  expect(delays).toEqual([400, 500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000])
  const { code } = await givenSubmission(house)
  const found = await openDialogueByCode(house.visitor(), { code, address: '192.0.2.7', door: '', now: new Date() })
  expect(found).toMatchObject({ refused: false })
})

test('somebody else is not made to wait for a guesser', async () => {
  for (let number = 0; number < 5; number += 1) await guess(`111122223333444${number}`)
  expect(await guess('1111222233334444', '198.51.100.20')).toEqual([400])
})

test('a wrong code and a right one are answered at the same time', async () => {
  const { code } = await givenSubmission(house)
  expect(await guess('1111222233334444', '198.51.100.1')).toEqual([400])
  expect(await guess(code, '203.0.113.2')).toEqual([400])
})

test('a slip that is no code is told at once and is no guess', async () => {
  for (let number = 0; number < 5; number += 1) expect(await guess('1234')).toEqual([])
  expect(await guess('1111222233334444')).toEqual([400])
})

test('a right code costs the one who has it nothing, however often they look', async () => {
  const { code } = await givenSubmission(house)
  for (let number = 0; number < 6; number += 1) expect(await guess(code)).toEqual([400])
})

test('the digits are nowhere in the database', async () => {
  const { code } = await givenSubmission(house)
  const { rows } = await house.database.owner.query('select code_index from contact.receipts')
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row.code_index).toHaveLength(32)
  expect(JSON.stringify(rows.map((row) => row.code_index.toString('latin1')))).not.toContain(code)
})
