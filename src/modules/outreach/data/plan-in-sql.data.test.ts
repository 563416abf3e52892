import { afterAll, expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenPlace } from '../../../testing/given-places.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const sql = await openSqlActor(house.database)
afterAll(() => sql.close())
const anna = await house.staff('Anna Konsulent', ['ssp-consultant'])
const bo = await house.staff('Bo Konsulent', ['ssp-consultant'])
const leader = await house.staff('Lone Leder', ['ssp-leader'])
const teacher = await house.staff('Lis Lærer', ['contact-person'], house.school)
const place = await givenPlace(anna)

const hours = `insert into outreach.working_hours (municipality_id, account_id, weekday, from_time, to_time, set_by) values ($1, $2, 1, '08:00', '16:00', $3)`
const absence = `insert into outreach.absences (municipality_id, id, account_id, first_day, last_day, entered_by) values ($1, $2, $3, '2027-01-04', '2027-01-05', $4)`
const planned = `insert into outreach.planned_visits (municipality_id, id, place_id, account_id, planned_on, minutes, source, submission_key, made_by)
  values ($1, $2, $3, $4, '2027-01-04', 60, 'hand', $5, $6)`

test('nobody outside SSP writes or sees the plan', async () => {
  const own = [teacher.municipality, newId(), place, teacher.account, newId(), teacher.account]
  expect(await sql.try(teacher, planned, own)).toBe('refused')
  for (const table of ['planned_visits', 'working_hours', 'absences', 'settings']) {
    expect(await sql.try(teacher, `select from outreach.${table}`)).toBe(0)
  }
})

test('hours are set by oneself or the leader, and in one’s own name', async () => {
  expect(await sql.try(anna, hours, [anna.municipality, bo.account, anna.account])).toBe('refused')
  expect(await sql.try(anna, hours, [anna.municipality, anna.account, leader.account])).toBe('refused')
  expect(await sql.try(anna, hours, [anna.municipality, anna.account, anna.account])).toBe(1)
  expect(await sql.try(leader, hours, [leader.municipality, bo.account, leader.account])).toBe(1)
})

test('an absence is entered in one’s own name, a planned visit is never deleted', async () => {
  expect(await sql.try(anna, absence, [anna.municipality, newId(), bo.account, bo.account])).toBe('refused')
  expect(await sql.try(anna, absence, [anna.municipality, newId(), bo.account, anna.account])).toBe(1)
  expect(await sql.try(leader, 'delete from outreach.planned_visits')).toBe('refused')
})
