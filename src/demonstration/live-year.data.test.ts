import { expect, test } from 'vitest'
import { openCaseFile } from '../modules/cases/index.ts'
import { listLedInquiries, readRedacted } from '../modules/contact/actions/read-redacted.ts'
import { openInquiry } from '../modules/contact/index.ts'
import { openToday } from '../modules/reporting/actions/open-today.ts'
import { sealEntries } from '../platform/audit/seal-entries.ts'
import { verifyEntries } from '../platform/audit/verify-entries.ts'
import { givenDemonstration } from '../testing/given-demonstration.ts'
import { openTestDatabase } from '../testing/test-database.ts'
import { openTestKeys } from '../testing/test-keys.ts'
import { demonstrationMunicipality, staff } from './demonstration-place.ts'
import { inventedCases } from './invented-cases.ts'
import { inventedInquiries } from './invented-inquiries.ts'
import { demonstrationSettings, profiles } from './invented-settings.ts'
import { granted, type Place } from './settle-place.ts'

await openTestKeys()
const database = await openTestDatabase()
/** A Sunday night between the years, when every office is closed, and an ordinary Tuesday, where the clock stays. */
const nightPlace = await givenDemonstration(database, 996, '2026-01-04T02:30:00+01:00')
const place = await givenDemonstration(database, demonstrationMunicipality.code, '2025-11-18T13:10:00+01:00')

/** How many rows of a table there are of each kind. */
async function counted(kind: string, table: string, { system }: Place = place): Promise<Record<string, number>> {
  const { rows } = await database.owner.query<{ kind: string; count: number }>(
    `select ${kind} as kind, count(*)::integer as count from ${table} where municipality_id = $1 group by 1`,
    [system.municipality],
  )
  return Object.fromEntries(rows.map((row) => [row.kind, row.count]))
}

/** Ids of inquiries for which a condition holds. */
async function inquiriesWhere(condition: string): Promise<string[]> {
  const { rows } = await database.owner.query<{ id: string }>(
    `select i.id from contact.inquiries i where i.municipality_id = $1 and ${condition}`,
    [place.system.municipality],
  )
  return rows.map(({ id }) => id)
}

test('nothing lies in the future', async () => {
  expect(await inquiriesWhere(`i.received_at > '2025-11-18T13:10:00+01:00'`)).toEqual([])
  expect(await counted(`written_at > '2025-11-18T13:10:00+01:00'`, 'cases.notes')).toEqual({ false: 72 })
  expect(await counted(`written_at > '2025-11-18T13:10:00+01:00'`, 'contact.messages')).toEqual({ false: 80 })
})

test('no inquiry older than a month is without a decision', async () => {
  const undecided = 'not exists (select from contact.decisions d where d.inquiry_id = i.id)'
  expect(await inquiriesWhere(`i.received_at < '2025-10-18' and ${undecided}`)).toEqual([])
  expect(await inquiriesWhere(undecided)).toHaveLength(11)
})

test('no telephone number is one that could be somebody’s', () => {
  const everything = JSON.stringify([inventedInquiries, inventedCases, profiles, demonstrationSettings])
  const numbers = everything.match(/(?<![\d-])\d{2}(?: ?\d{2}){3}(?!\d)/g) ?? []
  expect(numbers.length).toBeGreaterThan(15)
  expect(numbers.filter((number) => !number.startsWith('00'))).toEqual([])
})

test('42 inquiries came by every channel', async () => {
  expect(await counted('channel', 'contact.inquiries')).toEqual({
    ...{ web: 19, phone: 5, 'text-message': 2, mail: 2, street: 2 },
    ...{ school: 5, police: 3, 'walk-in': 3, programme: 1 },
  })
})

test('three are new, three wait for us, six for their sender, and the rest are decided', async () => {
  expect(await counted('status', 'contact.inquiries')).toEqual({ new: 3, 'with-us': 3, 'with-sender': 6, decided: 30 })
})

test('decisions were made along every route', async () => {
  expect(await counted('route', 'contact.decisions')).toEqual({
    ...{ 'advice-only': 10, 'anonymous-sparring': 3, notification: 4, 'other-municipality': 1 },
    ...{ infohus: 1, 'ssp-case': 11, 'nothing-more': 1, merged: 1 },
  })
})

test('14 cases lie in the three tiers, nine of them open, about a person, a group or nobody', async () => {
  expect(await counted('tier', 'cases.case_files')).toEqual({ general: 4, anticipatory: 6, intervening: 4 })
  expect(await counted('status', 'cases.case_files')).toEqual({ open: 9, closed: 5 })
  const about = `case when person_id is not null then 'person' when group_name <> '' then 'group' else 'nobody' end`
  expect(await counted(about, 'cases.case_files')).toEqual({ person: 9, group: 4, nobody: 1 })
  expect(await counted(`given_name = ''`, 'people.persons')).toEqual({ false: 8, true: 1 })
})

test('cases were closed with four outcomes, one was opened again, and two changed hands', async () => {
  expect(await counted('coalesce(outcome, kind)', 'cases.turns')).toEqual({
    ...{ 'goals-met': 3, 'no-wish': 1, 'turned-18': 1, 'authority-took-over': 1 },
    ...{ reopened: 1, 'tier-changed': 1 },
  })
  expect(await counted('owner_id = given_by', 'cases.ownerships')).toEqual({ true: 14, false: 2 })
})

test('notes are of all four kinds, some written days after, one a correction', async () => {
  expect(await counted('kind', 'cases.notes')).toEqual({ agreement: 16, assessment: 14, fact: 23, 'own-words': 19 })
  expect(await counted('corrects is not null', 'cases.notes')).toEqual({ false: 71, true: 1 })
  expect(await counted(`happened_on < (written_at at time zone 'Europe/Copenhagen')::date`, 'cases.notes')).toEqual({
    false: 52,
    true: 20,
  })
})

test.each([
  ['channel', 'contact.inquiries'],
  ['status', 'contact.inquiries'],
  ['route', 'contact.decisions'],
  ['direction', 'contact.messages'],
  ['tier', 'cases.case_files'],
  ['kind', 'cases.notes'],
  ['outcome', 'cases.follow_up_outcomes'],
])('on a Sunday night there are as many of each %s in %s', async (kind, table) => {
  expect(await counted(kind, table, nightPlace)).toEqual(await counted(kind, table, place))
})

test('everybody with inquiries or cases has something on Today', async () => {
  const atWork = /consultant|leader|contact-person|organisation-lead/
  const withToday = staff.filter(({ roles }) => roles.some((role) => atWork.test(role)))
  const waiting: Record<string, number> = {}
  /** Colleagues of other bodies, whom SSP meets and shares with. */
  const met = { rikke: 0, sune: 0, bente: 0 }
  for (const { key } of withToday) {
    const { inquiries, followUps, answered } = granted(await openToday(place.actor(key), {}))
    waiting[key] = inquiries.length + followUps.length + answered.length
  }
  expect(waiting).toEqual({ maja: 7, jonas: 7, samira: 6, birgit: 4, peter: 1, hanne: 1, lotte: 1, anders: 1, ...met })
})

test('two of the new ones nobody has taken are past half of their time', async () => {
  expect(await inquiriesWhere('i.escalated_at is not null and i.owner_id is null')).toHaveLength(2)
})

test('the leader of the school reads the one message made ready, without the names', async () => {
  const { inquiries } = granted(await listLedInquiries(place.actor('hanne'), {}))
  expect(inquiries).toHaveLength(1)
  const read = granted(await readRedacted(place.actor('hanne'), { inquiryId: inquiries[0]?.id ?? '' }))
  expect(read.messages.map(({ text }) => text).join()).toMatch(/^█████ i 7\.C har sendt et billede af █████ videre/)
  expect(read.messages.map(({ text }) => text).join()).not.toMatch(/Anton|Åkjær|Freja|Rosenkilde/)
})

test('what went to the infohus is there for the leader alone', async () => {
  const [inquiryId = ''] = await inquiriesWhere('i.limited')
  expect(await openInquiry(place.actor('maja'), { inquiryId })).toMatchObject({ refused: true, kind: 'missing' })
  expect(granted(await openInquiry(place.actor('birgit'), { inquiryId })).inquiry.limited).toBe(true)
})

test('the contact person was let into one case and no other', async () => {
  const { rows } = await database.owner.query<{ id: string }>(
    'select id from cases.case_files where municipality_id = $1',
    [place.system.municipality],
  )
  const opened = await Promise.all(rows.map(({ id }) => openCaseFile(place.actor('peter'), { caseId: id })))
  expect(opened.flatMap((each) => (each.refused ? [] : [each.value.person?.name]))).toEqual(['Victor Ravnsborg'])
})

test('the audit trail of it all is unbroken', async () => {
  await database.owner.query(`update audit.entries set at = at - interval '1 hour'`)
  granted(await sealEntries(place.system, {}))
  expect(granted(await verifyEntries(place.system, {}))).toMatchObject({ intact: true, seals: 1 })
})
