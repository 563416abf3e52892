import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { lastEntry } from '../../../testing/given-cases.ts'
import { givenMeeting, givenSeries } from '../../../testing/given-fora.ts'
import { givenHandover, givenNameList, nameRowsOf } from '../../../testing/given-name-lists.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { checkNameList, handInNameList } from './hand-in-name-list.ts'
import { moveMeeting } from './move-meeting.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
const otherOfficer = await house.staff('Bo Lind', ['contact-person'], house.police)
const skov = await house.staff('Peter Skov', ['contact-person'], house.school)
const otherUnit = await house.addOrganisation('ssp-unit', 'SSP Elkær')
const elsewhere = await house.staff('Mette Dahl', ['ssp-leader'], otherUnit)

const handIn = { text: 'Mads Holm, 14 år, hash', source: 'typed' } as const

test('the police at the meeting and SSP do; a school contact at the same meeting does not know of it', async () => {
  const meetingId = await givenHandover(anna, holt, [skov])
  expect(await handInNameList(skov, { ...handIn, meetingId, submissionKey: newId() })).toMatchObject({
    kind: 'missing',
  })
  expect(await handInNameList(otherOfficer, { ...handIn, meetingId, submissionKey: newId() })).toMatchObject({
    kind: 'missing',
  })
  expect(await handInNameList(elsewhere, { ...handIn, meetingId, submissionKey: newId() })).toMatchObject({
    kind: 'missing',
  })
  value(await handInNameList(holt, { ...handIn, meetingId, submissionKey: newId() }))
  value(await handInNameList(anna, { ...handIn, meetingId, submissionKey: newId() }))
  expect(await nameRowsOf(house, meetingId)).toHaveLength(2)
})

test('Kredsrådet takes no list, nor does a local group', async () => {
  const councils = await givenSeries(anna, { template: 'kredsraad' })
  const council = await givenMeeting(anna, councils)
  expect(await handInNameList(anna, { ...handIn, meetingId: council, submissionKey: newId() })).toMatchObject({
    kind: 'rule',
    reasons: [{ code: 'no-name-list' }],
  })
  const groups = await givenSeries(anna, { template: 'lokalgruppe' })
  const group = await givenMeeting(anna, groups)
  expect(await handInNameList(anna, { ...handIn, meetingId: group, submissionKey: newId() })).toMatchObject({
    reasons: [{ code: 'no-name-list' }],
  })
})

test('a meeting that is over takes no more names', async () => {
  const meetingId = await givenHandover(anna, holt)
  await house.database.owner.query(`update fora.meetings set status = 'ended' where id = $1`, [meetingId])
  expect(await handInNameList(holt, { ...handIn, meetingId, submissionKey: newId() })).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'meeting-ended' }],
  })
})

test('a meeting so long ago that its list would be erased at once takes none either', async () => {
  const meetingId = await givenHandover(anna, holt)
  const longAgo = `update fora.meetings set starts_at = starts_at - interval '30 days', ends_at = ends_at - interval '30 days'`
  await house.database.owner.query(`${longAgo} where id = $1`, [meetingId])
  expect(await handInNameList(holt, { ...handIn, meetingId, submissionKey: newId() })).toMatchObject({
    reasons: [{ code: 'meeting-ended' }],
  })
})

test('the same form sent twice, also at once, makes one list', async () => {
  const meetingId = await givenHandover(anna, holt)
  const sent = { ...handIn, meetingId, submissionKey: newId() }
  const outcomes = await Promise.all([handInNameList(holt, sent), handInNameList(holt, sent)])
  expect(outcomes.map(({ refused }) => refused)).toEqual([false, false])
  expect(await nameRowsOf(house, meetingId)).toHaveLength(1)
})

test('a check stores nothing at all', async () => {
  const meetingId = await givenHandover(anna, holt)
  const checked = value(await checkNameList(holt, { meetingId, text: 'Mads Holm, 14 år\nAya Berg, forurettet' }))
  expect(checked.kept).toHaveLength(1)
  expect(checked.leftOut).toEqual([{ number: 2, reason: 'victim', word: 'forurettet' }])
  expect(await count('select count(*) from fora.name_lists where meeting_id = $1', meetingId)).toBe(0)
  expect(await count('select count(*) from auth.drafts where account_id = $1', holt.account)).toBe(0)
})

test('victims are counted and never stored; the rest is sealed', async () => {
  const meetingId = await givenHandover(anna, holt)
  await givenNameList(holt, meetingId, ['Mads Kanariefugl, 040312-4321, hash', 'Aya Berg, forurettet', 'Bo, vidne'])
  const { rows } = await house.database.owner.query(
    'select lines_read, left_out, source, purge_on::text from fora.name_lists where meeting_id = $1',
    [meetingId],
  )
  expect(rows).toEqual([
    {
      lines_read: 3,
      left_out: { victim: 1, witness: 1 },
      source: 'typed',
      purge_on: addDays(copenhagenDate(new Date()), 21),
    },
  ])
  expect(await nameRowsOf(house, meetingId)).toHaveLength(1)
  const everything = await house.database.owner.query(`select encode(sealed, 'escape') as sealed from fora.name_rows`)
  expect(JSON.stringify(everything.rows)).not.toContain('Kanariefugl')
})

test('a list of which nothing is left is not stored', async () => {
  const meetingId = await givenHandover(anna, holt)
  const sent = { ...handIn, text: 'Aya Berg, forurettet', meetingId, submissionKey: newId() }
  expect(await handInNameList(holt, sent)).toMatchObject({ reasons: [{ code: 'nothing-left' }] })
  expect(await count('select count(*) from fora.name_lists where meeting_id = $1', meetingId)).toBe(0)
})

test('5,000 lines are refused with their number, and nothing is stored', async () => {
  const meetingId = await givenHandover(anna, holt)
  const sent = { ...handIn, text: 'Mads Holm\n'.repeat(5000), meetingId, submissionKey: newId() }
  expect(await handInNameList(holt, sent)).toMatchObject({
    kind: 'rule',
    reasons: [{ code: 'too-many-lines', facts: { count: '5000' } }],
  })
  expect(await count('select count(*) from fora.name_lists where meeting_id = $1', meetingId)).toBe(0)
})

test('the audit entry has numbers and no name', async () => {
  const meetingId = await givenHandover(anna, holt)
  await givenNameList(holt, meetingId, ['Mads Kanariefugl, hash'])
  expect(await lastEntry(house)).toMatchObject({
    action: 'fora.hand-in-name-list',
    outcome: 'done',
    details: { kept: 1, leftOut: 0 },
  })
  const { rows } = await house.database.owner.query('select * from audit.entries')
  expect(JSON.stringify(rows)).not.toContain('Kanariefugl')
})

test('a list moves with its meeting', async () => {
  const meetingId = await givenHandover(anna, holt)
  await givenNameList(holt, meetingId, ['Mads Holm'])
  const date = addDays(copenhagenDate(new Date()), 14)
  value(await moveMeeting(anna, { meetingId, date, from: '10:00', to: '11:00', place: 'Rådhuset' }))
  expect(await purgeDay(meetingId)).toBe(addDays(date, 14))
})

async function count(query: string, value: string): Promise<number> {
  return Number((await house.database.owner.query<{ count: string }>(query, [value])).rows[0]?.count)
}

async function purgeDay(meetingId: string): Promise<string | undefined> {
  const { rows } = await house.database.owner.query<{ day: string }>(
    'select purge_on::text as day from fora.name_lists where meeting_id = $1',
    [meetingId],
  )
  return rows[0]?.day
}
