import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { lastEntry } from '../../../testing/given-cases.ts'
import { givenHandover, givenNameList, letListsRunOut, nameRowsOf } from '../../../testing/given-name-lists.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { openInquiry } from '../../contact/index.ts'
import { dropName, keepName } from './decide-name.ts'
import { openNameList } from './open-name-list.ts'
import { openNameRow } from './open-name-row.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const maja = await house.staff('Maja Friis', ['ssp-consultant'])
const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
const skov = await house.staff('Peter Skov', ['contact-person'], house.school)
const otherUnit = await house.addOrganisation('ssp-unit', 'SSP Elkær')
const elsewhere = await house.staff('Mette Dahl', ['ssp-leader'], otherUnit)
await house.addOrganisation('family-unit', 'Børn & unge Lindå')
const today = copenhagenDate(new Date())

/** A meeting with these names on its list; the meeting, and the ids of its lines. */
async function givenNames(...names: string[]): Promise<{ meetingId: string; rows: string[] }> {
  const meetingId = await givenHandover(anna, holt, [skov])
  await givenNameList(holt, meetingId, names)
  return { meetingId, rows: await nameRowsOf(house, meetingId) }
}

const kept = {
  choice: 'concern',
  necessity: 'Han sælger hash til yngre elever.',
  agreement: 'Maja taler med ham og hans mor.',
  owner: maja.account,
  dueOn: addDays(today, 7),
} as const

test('the police, the school and another unit decide nothing, and nobody decides about a guessed line', async () => {
  const { meetingId, rows } = await givenNames('Mads Holm, 14 år')
  const [rowId = ''] = rows
  expect(await dropName(holt, { meetingId, rowId })).toMatchObject({ kind: 'forbidden' })
  expect(await openNameRow(skov, { meetingId, rowId })).toMatchObject({ kind: 'forbidden' })
  expect(await openNameRow(elsewhere, { meetingId, rowId })).toMatchObject({ kind: 'missing' })
  expect(await dropName(elsewhere, { meetingId, rowId })).toMatchObject({ kind: 'missing' })
  const guessed = newId()
  expect(await openNameRow(anna, { meetingId, rowId: guessed })).toMatchObject({ kind: 'missing' })
  expect(await lastEntry(house)).toMatchObject({
    action: 'fora.open-name-row',
    outcome: 'missing',
  })
  const other = await givenHandover(anna, holt)
  expect(await openNameRow(anna, { meetingId: other, rowId })).toMatchObject({ kind: 'missing' })
})

test('a name that is put away leaves a decision and nothing else', async () => {
  const { meetingId, rows } = await givenNames('Mads Holm, 14 år', 'Aya Berg')
  const [first = '', second = ''] = rows
  const inquiries = await count('select count(*) from contact.inquiries')
  expect(value(await dropName(anna, { meetingId, rowId: first }))).toEqual({ next: second })
  expect(await decisionOf(first)).toMatchObject({ decision: 'drop', sealed: null, owner_id: null, finding_id: null })
  expect(await count('select count(*) from contact.inquiries')).toBe(inquiries)
  expect(value(await dropName(anna, { meetingId, rowId: second }))).toEqual({ next: null })
})

test('a concern becomes an inquiry from the police with an owner, a finding and a task without the name', async () => {
  const { meetingId, rows } = await givenNames('Mads Kanariefugl, 040312-4321, hash ved hallen')
  const [rowId = ''] = rows
  value(await keepName(anna, { ...kept, meetingId, rowId }))
  const decision = await decisionOf(rowId)
  expect(decision).toMatchObject({ decision: 'concern', owner_id: maja.account })
  expect(String(decision?.sealed)).not.toContain('sælger')
  expect(
    await one(
      'select channel, sender_role, concerns, owner_id from contact.inquiries where id = $1',
      decision?.inquiry_id,
    ),
  ).toEqual({
    channel: 'police',
    sender_role: 'police',
    concerns: 'named-child',
    owner_id: maja.account,
  })
  expect(await one('select outcome, about_kind, topic from law.findings where id = $1', decision?.finding_id)).toEqual({
    outcome: 'allow',
    about_kind: 'name-row',
    topic: 'exchange',
  })
  expect(await one('select what, owner_id from fora.action_points where id = $1', decision?.action_point_id)).toEqual({
    what: 'Følg op på bekymringen (linje 1 på politiets liste)',
    owner_id: maja.account,
  })
  const titles = await house.database.owner.query(
    'select title, part from fora.agenda_items where submission_key = $1',
    [meetingId],
  )
  expect(titles.rows).toEqual([{ title: 'Politiets liste', part: 'closed' }])
})

test('what goes along is the name, the birth date, the necessity and the agreement; the police’s own words stay', async () => {
  const { meetingId, rows } = await givenNames('Mads Holm, 040312-4321, hash ved hallen')
  const [rowId = ''] = rows
  value(await keepName(anna, { ...kept, meetingId, rowId, choice: 'talk' }))
  const inquiryId = String((await decisionOf(rowId))?.inquiry_id)
  const [thread] = value(await openInquiry(maja, { inquiryId })).threads
  expect(thread?.circumstances.subjectName).toBe('Mads Holm')
  expect(thread?.messages.map(({ text }) => text)).toEqual([
    'Maja taler med ham og hans mor.\n\nHvorfor SSP skal vide det: Han sælger hash til yngre elever.\n\nFødt 4.3.2012',
  ])
})

test('a notification becomes a draft of whoever decides, whose duty it is', async () => {
  const { meetingId, rows } = await givenNames('Mads Holm, 14 år')
  const [rowId = ''] = rows
  value(await keepName(anna, { ...kept, meetingId, rowId, choice: 'notification' }))
  const decision = await decisionOf(rowId)
  expect(decision).toMatchObject({ decision: 'notification', owner_id: anna.account, inquiry_id: null })
  expect(await one('select written_by from notices.notices where id = $1', decision?.notice_id)).toEqual({
    written_by: anna.account,
  })
})

test('an owner outside SSP, a day that has passed and an empty necessity keep nothing', async () => {
  const { meetingId, rows } = await givenNames('Mads Holm, 14 år')
  const [rowId = ''] = rows
  const findings = await count('select count(*) from law.findings')
  expect(await keepName(anna, { ...kept, meetingId, rowId, owner: holt.account })).toMatchObject({
    reasons: [{ code: 'not-in-unit' }],
  })
  expect(await keepName(anna, { ...kept, meetingId, rowId, dueOn: addDays(today, -1) })).toMatchObject({
    reasons: [{ code: 'due-in-the-past' }],
  })
  await expect(keepName(anna, { ...kept, meetingId, rowId, necessity: '  ' })).rejects.toThrow('does not fit')
  expect(await decisionOf(rowId)).toBe(undefined)
  expect(await count('select count(*) from law.findings')).toBe(findings)
})

test('two who decide at once: one is first, and the other is told by whom and keeps nothing', async () => {
  const { meetingId, rows } = await givenNames('Mads Holm, 14 år')
  const [rowId = ''] = rows
  const inquiries = await count('select count(*) from contact.inquiries')
  const outcomes = await Promise.all([
    keepName(anna, { ...kept, meetingId, rowId }),
    keepName(maja, { ...kept, meetingId, rowId }),
  ])
  const refused = outcomes.filter((outcome) => outcome.refused)
  expect(refused).toHaveLength(1)
  const first = outcomes[0]?.refused ? 'Maja Friis' : 'Anna Holm'
  expect(refused[0]).toMatchObject({ kind: 'conflict', reasons: [{ code: 'already-decided', facts: { name: first } }] })
  expect(await count('select count(*) from contact.inquiries')).toBe(inquiries + 1)
})

test('a list whose time is up, and minutes that are approved, take no more decisions', async () => {
  const over = await givenNames('Mads Holm')
  await letListsRunOut(house, over.meetingId)
  expect(await dropName(anna, { meetingId: over.meetingId, rowId: over.rows[0] ?? '' })).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'list-over' }],
  })
  const locked = await givenNames('Mads Holm')
  await house.database.owner.query(`update fora.meetings set status = 'approved' where id = $1`, [locked.meetingId])
  expect(await dropName(anna, { meetingId: locked.meetingId, rowId: locked.rows[0] ?? '' })).toMatchObject({
    reasons: [{ code: 'meeting-approved' }],
  })
})

test('nothing of a name is in the audit, before or after', async () => {
  const { meetingId, rows } = await givenNames('Mads Kanariefugl, hash')
  const [rowId = ''] = rows
  value(await openNameRow(anna, { meetingId, rowId }))
  value(await keepName(anna, { ...kept, meetingId, rowId }))
  value(await openNameList(anna, { meetingId }))
  const { rows: entries } = await house.database.owner.query('select * from audit.entries')
  expect(JSON.stringify(entries)).not.toContain('Kanariefugl')
  expect(JSON.stringify(entries)).not.toContain('sælger')
})

async function decisionOf(rowId: string): Promise<Record<string, unknown> | undefined> {
  return one('select * from fora.name_decisions where row_id = $1', rowId)
}

async function one(query: string, id: unknown): Promise<Record<string, unknown> | undefined> {
  return (await house.database.owner.query<Record<string, unknown>>(query, [id])).rows[0]
}

async function count(query: string): Promise<number> {
  return Number((await house.database.owner.query<{ count: string }>(query)).rows[0]?.count)
}
