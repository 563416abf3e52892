import { expect, test } from 'vitest'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { listVisits } from './list-visits.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Konsulent', ['ssp-consultant'])

test('of years of visits the newest are counted, and it is said that there are more', async () => {
  await house.database.owner.query(
    `insert into outreach.visits (municipality_id, id, account_id, recorded_by, version_id, kind, occasion, happened_at, happened_on,
       head_band, age_band, mood)
     select $1, gen_random_uuid(), $2, $2, gen_random_uuid(), 'street', 'as-needed', at, (at at time zone 'Europe/Copenhagen')::date,
            '1-5', 'mixed', 'calm'
       from (select timestamptz '2026-11-01T12:00Z' - n * interval '1 hour' as at from generate_series(1, 5001) n) hours`,
    [testMunicipality, anna.account],
  )
  const all = value(await listVisits(anna, {}))
  expect([all.total, all.isMore, all.rows.length]).toEqual([5000, true, 25])
  const month = value(await listVisits(anna, { from: '2026-10-31', to: '2026-10-31' }))
  expect([month.total, month.isMore]).toEqual([24, false])
  await expect(listVisits(anna, { page: 201 })).rejects.toThrow()
})
