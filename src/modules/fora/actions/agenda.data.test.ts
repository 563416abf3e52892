import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenCase, givenPerson } from '../../../testing/given-cases.ts'
import { givenItem, givenMeeting, givenMember, givenSeries, seatFor } from '../../../testing/given-fora.ts'
import { givenInInbox } from '../../../testing/given-inbox.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { addAgendaItem } from './add-agenda-item.ts'
import { moveAgendaItem, removeAgendaItem } from './arrange-agenda.ts'
import { openMeeting } from './open-meeting.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
const sql = await openSqlActor(house.database)
const canary = { givenName: 'Zebulon', familyName: 'Kvistgaard' }
const caseFile = await givenCase(anna, { personId: await givenPerson(anna, canary) })

async function meetingWith(template: 'overlevering' | 'lokalgruppe') {
  const series = await givenSeries(anna, { template })
  await givenMember(anna, series, seatFor(holt))
  return givenMeeting(anna, series)
}

async function titles(meetingId: string, part: 'open' | 'closed') {
  const { agenda } = value(await openMeeting(anna, { meetingId }))
  return agenda.filter((item) => item.part === part).map(({ title }) => title)
}

test('a heading that tells who it is about is refused', async () => {
  const meetingId = await meetingWith('overlevering')
  const add = (item: Partial<Parameters<typeof addAgendaItem>[1]>) =>
    addAgendaItem(anna, { meetingId, part: 'closed', kind: 'free', title: 'x', submissionKey: newId(), ...item })
  const code = (reason: string) => ({ kind: 'rule', reasons: [{ code: reason }] })
  expect(await add({ title: '040312-1234' })).toMatchObject(code('title-has-cpr'))
  expect(await add({ title: 'Samtale med Mads' })).toMatchObject(code('title-like-name'))
  const about = { kind: 'case', caseId: caseFile.id, neutral: true } as const
  expect(await add({ ...about, title: 'Uroen om zebulon' })).toMatchObject(code('title-names-person'))
  expect(await add({ title: '', kind: 'free' })).toMatchObject(code('title-missing'))
  expect(await add({ part: 'open', kind: 'case', caseId: caseFile.id })).toMatchObject(code('belongs-in-closed-part'))
  expect(await add({ kind: 'case' })).toMatchObject(code('nothing-chosen'))
  expect(await titles(meetingId, 'closed')).toEqual([])
})

test('what looks like a name and is none stands when a human says so', async () => {
  const meetingId = await meetingWith('overlevering')
  await givenItem(anna, meetingId, { title: 'Lyset på Søren Kierkegaards Plads', neutral: true })
  expect(await titles(meetingId, 'open')).toContain('Lyset på Søren Kierkegaards Plads')
})

test('a case and an inquiry stand under their numbers, and nothing leaves a name behind', async () => {
  const meetingId = await meetingWith('overlevering')
  const inquiry = await givenInInbox(house)
  await givenItem(anna, meetingId, { part: 'closed', kind: 'case', title: '', caseId: caseFile.id })
  await givenItem(anna, meetingId, { part: 'closed', kind: 'inquiry', title: '', inquiryId: inquiry.id })
  const reference = `H-${inquiry.id.slice(-5).toUpperCase()}`
  expect(await titles(meetingId, 'closed')).toEqual([`Sag ${caseFile.number}`, `Henvendelse ${reference}`])
  const { rows } = await house.database.owner.query(
    `select details::text as text from audit.entries where action like 'fora.%'
     union all select o::text from mail.outbox o union all select i::text from fora.agenda_items i`,
  )
  expect(rows.filter(({ text }) => /zebulon|kvistgaard/i.test(text))).toEqual([])
})

test('a case the consultant may not see cannot be put on an agenda', async () => {
  const elsewhere = await house.addOrganisation('ssp-unit', 'SSP Østby')
  const other = await house.staff('Kirsten Vind', ['ssp-consultant'], elsewhere)
  const hidden = await givenCase(other)
  const meetingId = await meetingWith('overlevering')
  const item = { meetingId, part: 'closed', kind: 'case', title: 'Punkt', submissionKey: newId() } as const
  expect(await addAgendaItem(anna, { ...item, caseId: hidden.id })).toMatchObject({ kind: 'missing' })
})

test('those outside the unit see the open part, and how many closed items there are', async () => {
  const meetingId = await meetingWith('overlevering')
  const closed = await givenItem(anna, meetingId, { part: 'closed', title: 'Punkt 1' })
  await givenItem(anna, meetingId, { part: 'closed', title: 'Punkt 2' })
  expect(await sql.try(holt, 'select 1 from fora.agenda_items where id = $1', [closed])).toBe(0)
  const opened = value(await openMeeting(holt, { meetingId }))
  expect(opened.agenda.map(({ title }) => title)).toEqual(['Tendenser og steder, uden navne'])
  expect(opened.hiddenItems).toBe(2)
  expect(value(await openMeeting(anna, { meetingId })).hiddenItems).toBe(0)
})

test('items move within their part, and what is new comes before any other business', async () => {
  const meetingId = await meetingWith('lokalgruppe')
  const itemId = await givenItem(anna, meetingId, { title: 'Sommerferien' })
  const standing = ['Opfølgning på sidste referat', 'Tendenser og steder, uden navne', 'Planer og aktiviteter']
  expect(await titles(meetingId, 'open')).toEqual([...standing, 'Sommerferien', 'Eventuelt'])
  value(await moveAgendaItem(anna, { meetingId, itemId, to: 'down' }))
  value(await moveAgendaItem(anna, { meetingId, itemId, to: 'down' }))
  expect(await titles(meetingId, 'open')).toEqual([...standing, 'Eventuelt', 'Sommerferien'])
  for (let step = 0; step < 4; step += 1) value(await moveAgendaItem(anna, { meetingId, itemId, to: 'up' }))
  expect(await titles(meetingId, 'open')).toEqual(['Sommerferien', ...standing, 'Eventuelt'])
  value(await removeAgendaItem(anna, { meetingId, itemId }))
  expect(await titles(meetingId, 'open')).toEqual([...standing, 'Eventuelt'])
  expect(await removeAgendaItem(anna, { meetingId, itemId })).toMatchObject({ kind: 'missing' })
})

test('an item that was on the table is not taken off, and a double click makes one', async () => {
  const meetingId = await meetingWith('overlevering')
  const form = { meetingId, part: 'open', kind: 'free', title: 'Sommerferien', submissionKey: newId() } as const
  const made = await Promise.all([addAgendaItem(anna, form), addAgendaItem(anna, form)])
  const [first, second] = made.map((outcome) => value(outcome).id)
  expect(first).toBe(second)
  await house.database.owner.query(
    "insert into fora.item_turns (municipality_id, id, item_id, kind, made_by) values (998, $1, $2, 'opened', $3)",
    [newId(), first, anna.account],
  )
  const outcome = await removeAgendaItem(anna, { meetingId, itemId: first ?? '' })
  expect(outcome).toMatchObject({ kind: 'conflict', reasons: [{ code: 'item-in-use' }] })
})
