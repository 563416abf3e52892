import { expect, test } from 'vitest'
import { sealEntries } from '../../../platform/audit/seal-entries.ts'
import { houseKeys } from '../../../platform/crypto/house-keys.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const browser = await house.browser(await house.staff('Ove Operatør', ['administrator']))

/** A task that has failed, as the queue keeps it. */
async function givenFailedJob(municipality: number): Promise<number> {
  const { rows } = await house.database.owner.query(
    `insert into graphile_worker._private_tasks (identifier) values ('test.breaks')
       on conflict (identifier) do update set identifier = excluded.identifier returning id`,
  )
  const added = await house.database.owner.query(
    `insert into graphile_worker._private_jobs (task_id, payload, attempts, last_error, run_at)
     values ($1, json_build_object('municipality', $2::int), 3, 'Modtageren svarer ikke', now() + interval '2 hours')
     returning id`,
    [rows[0].id, municipality],
  )
  return Number(added.rows[0].id)
}

test('consultants, contact persons and data protection officers have no business here', async () => {
  for (const role of ['ssp-consultant', 'contact-person', 'data-protection-officer'] as const) {
    expect((await (await house.browser(await house.staff(`En ${role}`, [role]))).get('/drift')).status, role).toBe(403)
  }
})

test('when nothing has failed, the page says so, with how the house stands', async () => {
  const page = await browser.get('/drift')
  expect(page.heading).toBe('Drift')
  expect(page.text).toContain('Ingen opgaver er fejlet')
  expect(page.text).toContain('PostgreSQL 18')
  expect(page.text).toContain(`${houseKeys().current} er i brug`)
  expect(page.text).toContain('Loggen er sidst forseglet Ikke endnu')
  expect(page.text).toContain('Der er ingen mailserver. Mails venter et døgn og opgives så. 0 er sendt')
  expect(page.html).not.toContain(houseKeys().deriveKey('database role medspil_app').toString('base64url'))
})

test('the administrator sees when the trail was sealed, and not what is in it', async () => {
  await house.database.owner.query(`update audit.entries set at = at - interval '1 minute'`)
  await sealEntries(house.system, {})
  expect((await browser.get('/drift')).text).toContain('Loggen er sidst forseglet for')
})

test('a task of another municipality is neither seen nor tried', async () => {
  const job = await givenFailedJob(997)
  const page = await browser.get('/drift')
  expect(page.text).toContain('Ingen opgaver er fejlet')
  const { csrf = '' } = (await browser.get('/profil')).fields('/profil/sprog')
  expect((await browser.post('/drift/proev-igen', { csrf, job: `${job}` })).status).toBe(404)
  expect((await browser.post('/drift/proev-igen', { csrf, job: '1; drop table' })).status).toBe(404)
})

test('a failed task is shown with its error and tried again at once', async () => {
  const job = await givenFailedJob(998)
  const page = await browser.get('/drift')
  expect(page.text).toContain('test.breaks')
  expect(page.text).toContain('Modtageren svarer ikke')
  const retried = await browser.submit('/drift', {}, '/drift/proev-igen')
  expect((await browser.follow(retried)).text).toContain('Opgaven prøver igen nu.')
  const { rows } = await house.database.owner.query(
    'select attempts, run_at <= now() as due from graphile_worker._private_jobs where id = $1',
    [job],
  )
  expect(rows).toEqual([{ attempts: 0, due: true }])
})

test('the leader sees the same', async () => {
  const leader = await house.browser(await house.staff('Lotte Leder', ['ssp-leader']))
  expect((await leader.get('/drift')).heading).toBe('Drift')
})
