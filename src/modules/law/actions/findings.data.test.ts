import { afterAll, expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenFinding, lawfulExchange } from '../../../testing/given-law.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { reassess } from '../domain/assess.ts'
import { readFinding } from './read-finding.ts'

const house = await openTestHouse()
const sql = await openSqlActor(house.database)
afterAll(() => sql.close())
const consultant = await house.staff('Anna Holm', ['ssp-consultant'])
const teacher = await house.staff('Tove Lærer', ['contact-person'], house.school)
const jurist = await house.staff('Jens Jurist', ['legal-adviser'])

const rows = async (text: string, values: readonly unknown[] = []) =>
  (await house.database.owner.query(text, [...values])).rows

test('somebody outside the unit does not see the findings of others, and a guess is on record', async () => {
  const { id } = await givenFinding(consultant)
  expect(await readFinding(teacher, { id })).toMatchObject({ refused: true, kind: 'missing' })
  expect(await readFinding(teacher, { id: newId() })).toMatchObject({ refused: true, kind: 'missing' })
  const [entry] = await rows(
    "select outcome, account_id from audit.entries where action = 'law.read-finding' order by sequence desc limit 1",
  )
  expect(entry).toMatchObject({ outcome: 'missing', account_id: teacher.account })
  expect(await sql.try(teacher, 'select from law.findings where id = $1', [id])).toBe(0)
  expect(await sql.try(teacher, 'select from law.applied_rules where finding_id = $1', [id])).toBe(0)
})

test('a finding is never edited, erased or added to, and never made in another’s name', async () => {
  const { id } = await givenFinding(consultant)
  expect(await sql.try(consultant, "update law.findings set outcome = 'allow'")).toBe('refused')
  expect(await sql.try(consultant, 'delete from law.findings')).toBe('refused')
  expect(await sql.try(consultant, "update law.applied_rules set outcome = 'allow'")).toBe('refused')
  expect(await sql.try(consultant, 'delete from law.applied_rules')).toBe('refused')
  const another = `insert into law.applied_rules (municipality_id, finding_id, rule_id, rule_version, outcome, reason, position)
                   values ($1, $2, 'R115-09', '1.0', 'allow', '{}', 9)`
  expect(await sql.try(consultant, another, [consultant.municipality, id])).toBe('refused')
  const inAnothersName = `insert into law.findings (municipality_id, id, topic, about_kind, about_id, as_of, facts, outcome, made_by)
                          values ($1, $2, 'exchange', 'exchange', $2, '2026-03-02', '{}', 'allow', $3)`
  const values = [consultant.municipality, newId(), consultant.account]
  expect(await sql.try(teacher, inAnothersName, values)).toBe('refused')
  expect(await sql.try(house.visitor(), inAnothersName, values)).toBe('refused')
})

test('a finding is kept with the rules that spoke, their versions and their words, and comes back as it was', async () => {
  const facts = lawfulExchange({ notificationDuty: true })
  const { id, finding, aboutId } = await givenFinding(consultant, facts)
  expect(finding.outcome).toBe('allow')
  expect(
    await rows('select topic, about_kind, about_id, outcome, made_by from law.findings where id = $1', [id]),
  ).toEqual([
    { topic: 'exchange', about_kind: 'exchange', about_id: aboutId, outcome: 'allow', made_by: consultant.account },
  ])
  const applied = await rows(
    'select rule_id, rule_version, outcome from law.applied_rules where finding_id = $1 order by position',
    [id],
  )
  expect(applied).toEqual([
    { rule_id: 'R115-03', rule_version: '1.0', outcome: 'allow' },
    { rule_id: 'R115-04', rule_version: '1.0', outcome: 'allow' },
    { rule_id: 'R115-10', rule_version: '1.0', outcome: 'allow' },
  ])
  const stored = value(await readFinding(consultant, { id }))
  expect(stored.finding).toEqual(finding)
  expect(stored.facts).toEqual(facts)
  expect(reassess(stored.facts, stored.finding.rules)).toEqual(stored.finding)
})

test('a refusal is a finding too, for the attempt to be on record', async () => {
  const { id, finding } = await givenFinding(consultant, lawfulExchange({ purpose: 'investigation' }))
  expect(finding.outcome).toBe('deny')
  expect(await rows('select outcome from law.findings where id = $1', [id])).toEqual([{ outcome: 'deny' }])
})

test('the jurist sees what was found in the house, and the audit trail names outcome and rules, no facts', async () => {
  const { id, aboutId } = await givenFinding(consultant)
  expect(value(await readFinding(jurist, { id })).finding.outcome).toBe('allow')
  const [entry] = await rows(
    "select subjects, details from audit.entries where action = 'law.record-finding' order by sequence desc limit 1",
  )
  expect(entry).toEqual({ subjects: [aboutId], details: { outcome: 'allow', rules: 'R115-03 1.0, R115-04 1.0' } })
})

test('no words of anybody’s are kept with a finding', async () => {
  const { id } = await givenFinding(consultant)
  const [row] = await rows('select facts from law.findings where id = $1', [id])
  expect(Object.keys(row.facts).toSorted()).toEqual([
    'basis',
    'content',
    'early',
    'local',
    'necessity',
    'notificationDuty',
    'on',
    'present',
    'purpose',
    'receiver',
    'sender',
    'setting',
    'subject',
    'topic',
    'wish',
  ])
})
