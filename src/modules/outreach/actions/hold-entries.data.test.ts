import { expect, test } from 'vitest'
import { anEntry, givenPhone, whenHandedIn } from '../../../testing/given-visits.ts'
import { openTestHouse, testMunicipality } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const lene = await house.staff('Lene Skov', ['ssp-leader'])

/** A consultant's phone, and then the role is gone. */
async function phoneOfFormer(name: string): Promise<string> {
  const gone = await house.staff(name, ['ssp-consultant'])
  const { device } = await givenPhone(house, gone)
  await house.database.owner.query('update access.role_assignments set ended_at = now() where account_id = $1', [
    gone.account,
  ])
  return device
}

const outcomesOf = async (device: string, entries: readonly unknown[]) =>
  (await whenHandedIn(house, device, entries)).answers.map(({ outcome, code }) => code ?? outcome)

test('beyond five hundred of one phone the rest stays on it, known ones stay held, and a decision makes room', async () => {
  const device = await phoneOfFormer('Nora Holm')
  const entries = Array.from({ length: 500 }, (_, at) => anEntry({ whereWords: `Hjørne ${at}` }))
  const last = entries.slice(400)
  for (let from = 0; from < 500; from += 100) {
    expect(new Set(await outcomesOf(device, entries.slice(from, from + 100)))).toEqual(new Set(['held']))
  }
  const [one, two] = [anEntry({ whereWords: 'Et til' }), anEntry({ whereWords: 'To til' })]
  expect(await outcomesOf(device, [one, last[0], two])).toEqual(['held-full', 'held', 'held-full'])
  await house.database.owner.query(
    `insert into outreach.held_decisions (municipality_id, held_id, decision, reason, decided_by)
     select municipality_id, id, 'left-out', 'Øvelse', $2 from outreach.held_entries where municipality_id = $1 limit 1`,
    [testMunicipality, lene.account],
  )
  expect(await outcomesOf(device, [one, two])).toEqual(['held', 'held-full'])
}, 60_000)

test('a full phone does not shut out another', async () => {
  const device = await phoneOfFormer('Ida Krog')
  expect(await outcomesOf(device, [anEntry()])).toEqual(['held'])
})

test('two sendings at once of one phone do not pass the limit together', async () => {
  const device = await phoneOfFormer('Mie Lund')
  const many = () => Array.from({ length: 90 }, () => anEntry())
  const sendings = await Promise.all(Array.from({ length: 6 }, () => outcomesOf(device, many())))
  expect(sendings.flat().filter((outcome) => outcome === 'held')).toHaveLength(500)
}, 60_000)
