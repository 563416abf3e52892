import { afterAll, expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenCase } from '../../../testing/given-cases.ts'
import { givenExchange, givenReceivedExchange } from '../../../testing/given-exchanges.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { answerExchange } from '../actions/answer-exchange.ts'

/** What the rules were told of somebody, and who has left: straight in SQL as the app's role. */
const house = await openTestHouse()
const otherUnit = await house.addOrganisation('ssp-unit', 'SSP Nabo')
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const olga = await house.staff('Olga Nabo', ['ssp-leader'], otherUnit)
const jurist = await house.staff('Jonna Jurist', ['legal-adviser'])
const sql = await openSqlActor(house.database)
afterAll(() => sql.close())
const caseFile = await givenCase(kim)

test('the receiver and another unit do not read the facts the rules were told; the unit and the jurist do', async () => {
  const anders = await house.staff('Anders Betjent', ['contact-person'], house.police)
  const id = await givenReceivedExchange(kim, anders, { subject: 'person', caseId: caseFile.id })
  for (const [who, rows] of [
    [anders, 0],
    [olga, 0],
    [kim, 1],
    [lise, 1],
    [jurist, 1],
  ] as const) {
    expect([who.name, await sql.try(who, 'select from law.findings where about_id = $1', [id])]).toEqual([
      who.name,
      rows,
    ])
    const applied = 'select distinct finding_id from law.applied_rules'
    expect([who.name, await sql.try(who, applied)]).toEqual([who.name, rows])
  }
})

test('whoever has left the body it was told to reads no more, and accepts nothing', async () => {
  const britt = await house.staff('Britt Betjent', ['contact-person'], house.police)
  const id = await givenReceivedExchange(kim, britt, { subject: 'person', caseId: caseFile.id })
  const read = () => sql.try(britt, 'select from disclosure.items where exchange_id = $1', [id])
  expect(await read()).toBe(2)
  const club = await house.addOrganisation('club', 'Klub Havnen')
  const owner = house.database.owner
  await owner.query('update access.accounts set organisation_id = $2 where id = $1', [britt.account, club])
  await owner.query('update access.role_assignments set ended_at = now() where account_id = $1', [britt.account])
  await owner.query(
    `insert into access.role_assignments (municipality_id, id, account_id, role, organisation_id) values ($1, $2, $3, 'contact-person', $4)`,
    [testMunicipality, newId(), britt.account, club],
  )
  expect(await read()).toBe(0)
})

test('why it was shared is not told to the receiver before they accept, and the human reason never is', async () => {
  const anders = await house.staff('Anders Holt', ['contact-person'], house.police)
  const doubtful = { circumstances: { proportionate: 'unsure' }, necessity: 'Fordi moren' } as const
  const id = await givenExchange(kim, anders, doubtful, 'Faren drikker')
  expect(await sql.try(anders, 'select necessity, reason from disclosure.decisions')).toBe('refused')
  expect(await sql.try(anders, 'select necessity from disclosure.exchanges')).toBe('refused')
  const told = (who: typeof kim, words: string) =>
    sql.try(who, `select from disclosure.why($1) w where w::text like '%' || $2 || '%'`, [id, words])
  expect(await told(kim, 'Faren')).toBe(1)
  expect(await told(lise, 'Faren')).toBe(1)
  expect(await told(olga, 'moren')).toBe(0)
  expect(await told(anders, 'moren')).toBe(0)
  value(await answerExchange(anders, { exchangeId: id, choice: 'accepted' }))
  expect(await told(anders, 'moren')).toBe(1)
  expect(await told(anders, 'Faren')).toBe(0)
})
