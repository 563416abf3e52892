import { afterAll, expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { chooseLocally } from './choose-locally.ts'
import { confirmRule, withdrawConfirmation } from './confirm-rule.ts'
import { openExplanationForm } from './explain-facts.ts'
import { listRules } from './list-rules.ts'
import { openRule } from './open-rule.ts'

const house = await openTestHouse()
const sql = await openSqlActor(house.database)
afterAll(() => sql.close())
const jurist = await house.staff('Jens Jurist', ['legal-adviser'])
const leader = await house.staff('Lone Leder', ['ssp-leader', 'administrator'])
const today = copenhagenDate(new Date())
const confirmation = { ruleId: 'R115-04', version: '1.0', jurist: 'Jens Jurist', confirmedOn: today } as const

const rows = async (text: string) => (await house.database.owner.query(text)).rows
const statusOf = async (id: string) => {
  const { rules } = value(await listRules(leader, {}))
  return rules.find((rule) => rule.id === id)?.status
}

test('nobody but the jurist confirms, withdraws or settles: not through the app, not straight in the database', async () => {
  const { confirmedOn: _, ...said } = confirmation
  const choice = { ruleId: 'R49-14', value: 'yes', reason: 'Fordi' }
  expect(await confirmRule(leader, confirmation)).toMatchObject({ refused: true, kind: 'forbidden' })
  expect(await withdrawConfirmation(leader, said)).toMatchObject({ refused: true, kind: 'forbidden' })
  expect(await chooseLocally(leader, choice)).toMatchObject({ refused: true, kind: 'forbidden' })
  const confirm = `insert into law.confirmations (municipality_id, id, rule_id, rule_version, kind, jurist, confirmed_on, remark, recorded_by)
                   values ($1, $2, 'R115-04', '1.0', 'confirmed', 'Jens Jurist', current_date, '', $3)`
  const settle = `insert into law.local_choices (municipality_id, id, key, value, reason, chosen_by)
                  values ($1, $2, 'gangTies', 'deny', 'Fordi', $3)`
  for (const statement of [confirm, settle]) {
    expect(await sql.try(leader, statement, [leader.municipality, newId(), leader.account])).toBe('refused')
    expect(await sql.try(leader, statement, [leader.municipality, newId(), jurist.account])).toBe('refused')
    expect(await sql.try(jurist, statement, [jurist.municipality, newId(), leader.account])).toBe('refused')
    expect(await sql.try(jurist, statement, [999, newId(), jurist.account])).toBe('refused')
    expect(await sql.try(jurist, statement, [jurist.municipality, newId(), jurist.account])).toBe(1)
  }
  expect(await rows('select from law.confirmations')).toEqual([])
  expect(await rows('select from law.local_choices')).toEqual([])
})

test('what the jurist said is never edited or erased, not by the jurist either', async () => {
  for (const statement of [
    "update law.confirmations set jurist = 'X'",
    'delete from law.confirmations',
    "update law.local_choices set value = 'X'",
    'delete from law.local_choices',
  ]) {
    expect(await sql.try(jurist, statement)).toBe('refused')
  }
})

test('a day to come, a day before the version, a version nobody knows: refused', async () => {
  expect(await confirmRule(jurist, { ...confirmation, confirmedOn: addDays(today, 1) })).toMatchObject({
    kind: 'rule',
    reasons: [{ code: 'future-date' }],
  })
  expect(await confirmRule(jurist, { ...confirmation, confirmedOn: '2023-07-02' })).toMatchObject({
    kind: 'rule',
    reasons: [{ code: 'before-version' }],
  })
  expect(await confirmRule(jurist, { ...confirmation, version: '7.0' })).toMatchObject({ kind: 'missing' })
  expect(await confirmRule(jurist, { ...confirmation, ruleId: 'R999' })).toMatchObject({ kind: 'missing' })
  expect(await openRule(jurist, { ruleId: 'R999' })).toMatchObject({ kind: 'missing' })
})

test('a confirmation stands with name and day until it is withdrawn, and all of it stays', async () => {
  expect(await statusOf('R115-04')).toBe('found')
  value(await confirmRule(jurist, { ...confirmation, remark: 'Sammenholdt med teksten.' }))
  expect(await statusOf('R115-04')).toBe('confirmed')
  expect(await confirmRule(jurist, confirmation)).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'already-confirmed', facts: { name: 'Jens Jurist' } }],
  })
  const { confirmedOn: _, ...said } = confirmation
  value(await withdrawConfirmation(jurist, { ...said, remark: 'Loven er ændret.' }))
  expect(await statusOf('R115-04')).toBe('found')
  expect(await withdrawConfirmation(jurist, said)).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'not-confirmed' }],
  })
  const { confirmations } = value(await openRule(leader, { ruleId: 'R115-04' }))
  expect(confirmations.map(({ kind, jurist: name, remark }) => `${kind} ${name}: ${remark}`)).toEqual([
    'withdrawn Jens Jurist: Loven er ændret.',
    'confirmed Jens Jurist: Sammenholdt med teksten.',
  ])
})

test('what is statute text or leaves nothing open cannot be settled, nor with an answer the rule does not know', async () => {
  const reasons = async (ruleId: string, choice: string) => {
    const outcome = await chooseLocally(jurist, { ruleId, value: choice, reason: 'Fordi' })
    return outcome.refused ? outcome.reasons.map(({ code }) => code) : 'done'
  }
  expect(await reasons('R115-01', 'yes')).toEqual(['not-adjustable'])
  expect(await reasons('R49-06', 'yes')).toEqual(['not-adjustable'])
  expect(await reasons('R115-11', 'yes')).toEqual(['not-adjustable'])
  expect(await reasons('R49-14', 'always')).toEqual(['unknown-choice'])
  expect(await reasons('R115-16', 'allow')).toEqual(['unknown-choice'])
})

test('the newest choice counts, the older ones stay, and a form sent twice settles it once', async () => {
  const local = async () => value(await openExplanationForm(leader, {})).local
  expect(await local()).toEqual({ youthBodiesInEarlyExchange: 'ask', gangTies: 'ask', infoHouse: 'ask' })
  const first = { ruleId: 'R49-14', value: 'yes', reason: 'De løser opgaver for udsatte børn.', submissionKey: newId() }
  value(await chooseLocally(jurist, first))
  value(await chooseLocally(jurist, first))
  expect(await local()).toMatchObject({ youthBodiesInEarlyExchange: 'yes' })
  expect(await chooseLocally(jurist, { ...first, submissionKey: newId() })).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'same-choice' }],
  })
  value(await chooseLocally(jurist, { ...first, value: 'no', submissionKey: newId() }))
  expect(await local()).toEqual({ youthBodiesInEarlyExchange: 'no', gangTies: 'ask', infoHouse: 'ask' })
  const { choice } = value(await openRule(leader, { ruleId: 'R49-14' }))
  expect(choice?.history.map(({ value: chosen, chosenBy }) => `${chosen} ${chosenBy}`)).toEqual([
    'no Jens Jurist',
    'yes Jens Jurist',
  ])
})
