import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { givenCase, givenNote, givenParticipant } from '../../../testing/given-cases.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { addFollowUp } from './add-follow-up.ts'
import { addParticipant } from './add-participant.ts'
import { changeTier } from './change-tier.ts'
import { closeCase } from './close-case.ts'
import { endFollowUp } from './end-follow-up.ts'
import { listCases } from './list-cases.ts'
import { listCasesAbout } from './list-cases-about.ts'
import { markAsRead } from './mark-as-read.ts'
import { openCaseFile } from './open-case-file.ts'
import { readChronology } from './read-chronology.ts'
import { reopenCase } from './reopen-case.ts'

const house = await openTestHouse()
house.database.setClock(new Date('2026-11-24T13:00:00Z'))
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const reason = 'Aftalt på teammødet'

test('a case in one step may not take it again: closed is not closed, open is not opened', async () => {
  const { id } = await givenCase(kim)
  expect(await reopenCase(kim, { caseId: id, reason })).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'case-open' }],
  })
  value(await closeCase(kim, { caseId: id, outcome: 'moved', reason }))
  expect(await closeCase(lise, { caseId: id, outcome: 'moved', reason })).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'case-closed', facts: { name: 'Kim Konsulent', time: '2026-11-24T13:00:00.000Z' } }],
  })
})

test('a promise needs a day to come and an owner of the unit, and ends once', async () => {
  const { id } = await givenCase(kim)
  const promise = { caseId: id, what: 'Ring til klasselæreren', dueOn: '2026-11-27' }
  expect(await addFollowUp(kim, { ...promise, dueOn: '2026-11-23' })).toMatchObject({
    reasons: [{ code: 'due-date-past' }],
  })
  const teacher = await house.staff('Tove Lærer', ['contact-person'], house.school)
  expect(await addFollowUp(kim, { ...promise, owner: teacher.account })).toMatchObject({
    reasons: [{ code: 'owner-not-in-unit' }],
  })

  const first = value(await addFollowUp(kim, promise))
  expect(value(await addFollowUp(kim, promise))).toEqual(first)
  expect(value(await openCaseFile(kim, { caseId: id })).followUps).toEqual([
    {
      id: first.id,
      what: 'Ring til klasselæreren',
      dueOn: '2026-11-27',
      ownerId: kim.account,
      ownerName: 'Kim Konsulent',
    },
  ])
  value(await endFollowUp(kim, { caseId: id, followUpId: first.id, outcome: 'done' }))
  expect(value(await openCaseFile(kim, { caseId: id })).followUps).toEqual([])
  expect(await endFollowUp(lise, { caseId: id, followUpId: first.id, outcome: 'done' })).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'already-ended', facts: { name: 'Kim Konsulent' } }],
  })
  const other = await givenCase(kim)
  expect(await endFollowUp(kim, { caseId: other.id, followUpId: first.id, outcome: 'done' })).toMatchObject({
    kind: 'missing',
  })
})

test('nobody takes part twice, the owner not at all, and an administrator may not', async () => {
  const { id } = await givenCase(kim)
  const officer = await house.staff('Pia Politi', ['contact-person'], house.police)
  await givenParticipant(kim, id, officer)
  const again = await addParticipant(kim, { caseId: id, account: officer.account, part: 'Lokalbetjent' })
  expect(again).toMatchObject({ kind: 'conflict', reasons: [{ code: 'already-participates' }] })
  const owner = await addParticipant(kim, { caseId: id, account: kim.account, part: 'Konsulent' })
  expect(owner).toMatchObject({ kind: 'conflict', reasons: [{ code: 'already-participates' }] })
  const ib = await house.staff('Ib IT', ['administrator'])
  expect(await addParticipant(kim, { caseId: id, account: ib.account, part: 'IT' })).toMatchObject({
    reasons: [{ code: 'cannot-participate' }],
  })
  value(await addParticipant(kim, { caseId: id, outsideName: 'Bo Træner', part: 'Håndboldtræner' }))
  expect(value(await openCaseFile(kim, { caseId: id })).participants).toMatchObject([
    { name: 'Pia Politi', organisation: 'Lokalpolitiet Lindå', accountId: officer.account },
    { name: 'Bo Træner', organisation: null, accountId: null, part: 'Håndboldtræner' },
  ])
})

test('another tier needs a reason, another tier, and somebody it is about', async () => {
  const { id } = await givenCase(kim)
  expect(await changeTier(kim, { caseId: id, tier: 'anticipatory', reason })).toMatchObject({
    reasons: [{ code: 'same-tier' }],
  })
  const nobody = await givenCase(kim, { tier: 'general' })
  expect(await changeTier(kim, { caseId: nobody.id, tier: 'intervening', reason })).toMatchObject({
    reasons: [{ code: 'tier-needs-subject' }],
  })
  value(await changeTier(kim, { caseId: id, tier: 'intervening', reason }))
  expect(value(await openCaseFile(kim, { caseId: id })).tier).toBe('intervening')
})

test('since you last looked counts what others did, and marking as read clears it', async () => {
  const { id } = await givenCase(kim)
  expect(value(await openCaseFile(lise, { caseId: id }))).toMatchObject({ lookedAt: null, since: null })
  house.database.setClock(new Date('2026-11-24T14:00:00Z'))
  await givenNote(kim, id)
  await givenNote(lise, id)
  value(await addFollowUp(kim, { caseId: id, what: 'Ring til hjemmet', dueOn: '2026-11-25' }))
  value(await changeTier(kim, { caseId: id, tier: 'intervening', reason }))
  house.database.setClock(new Date('2026-11-26T09:00:00Z'))
  const seen = value(await openCaseFile(lise, { caseId: id }))
  expect(seen.since).toEqual({ notes: 1, followUpsSet: 1, followUpsEnded: 0, participants: 0, turns: 1, late: 1 })
  house.database.setClock(new Date('2026-11-26T09:05:00Z'))
  await givenNote(kim, id, { body: 'Skrevet, mens siden stod åben.' })
  house.database.setClock(new Date('2026-11-26T09:10:00Z'))
  value(await markAsRead(lise, { caseId: id, shownAt: seen.shownAt.toISOString() }))
  expect(value(await openCaseFile(lise, { caseId: id })).since).toMatchObject({ notes: 1, turns: 0, late: 0 })
  value(await markAsRead(lise, { caseId: id, shownAt: '2999-01-01T00:00:00Z' }))
  expect(value(await openCaseFile(lise, { caseId: id }))).toMatchObject({
    lookedAt: new Date('2026-11-26T09:10:00Z'),
    since: { notes: 0 },
  })
})

test('the chronology tells everything once, in order, and can be narrowed', async () => {
  house.database.setClock(new Date('2026-11-24T13:00:00Z'))
  const { id } = await givenCase(kim)
  house.database.setClock(new Date('2026-11-24T13:10:00Z'))
  await givenNote(kim, id, { kind: 'own-words', body: 'Jeg vil gerne i gang igen.' })
  await givenNote(kim, id, { kind: 'fact', body: 'Fravær.', source: 'Skolen', happenedOn: '2026-03-01' })
  const promise = value(await addFollowUp(kim, { caseId: id, what: 'Besøg', dueOn: '2026-12-01', owner: lise.account }))
  house.database.setClock(new Date('2026-11-25T08:00:00Z'))
  value(await endFollowUp(lise, { caseId: id, followUpId: promise.id, outcome: 'not-needed', remark: 'Flyttet' }))
  value(await addParticipant(kim, { caseId: id, outsideName: 'Bo Træner', part: 'Træner' }))
  house.database.setClock(new Date('2026-11-25T09:00:00Z'))
  value(await changeTier(kim, { caseId: id, tier: 'intervening', reason }))
  house.database.setClock(new Date('2026-11-25T10:00:00Z'))
  value(await closeCase(kim, { caseId: id, outcome: 'goals-met', reason }))

  const read = async (narrowed: object) =>
    value(await readChronology(kim, { caseId: id, ...narrowed })).entries.map(({ entry, detail }) =>
      `${entry} ${detail}`.trim(),
    )
  expect((await read({})).slice(0, 1)).toEqual(['closed goals-met'])
  expect((await read({})).slice(-2)).toEqual(['opened anticipatory', 'note fact'])
  expect((await read({})).toSorted()).toEqual([
    'closed goals-met',
    'follow-up-ended not-needed',
    'follow-up-set',
    'note fact',
    'note own-words',
    'opened anticipatory',
    'participant-added Træner',
    'tier-changed intervening',
  ])
  expect(await read({ kind: 'own-words' })).toEqual(['note own-words'])
  expect(await read({ kind: 'notes', period: 'month' })).toEqual(['note own-words'])
  expect(await read({ kind: 'events', period: 'month' })).toHaveLength(6)
  expect(await read({ page: '2', pageSize: '5' })).toHaveLength(3)
})

test('lists are narrowed, paged and sorted by what was touched last', async () => {
  const ulla = await house.staff('Ulla Ny', ['ssp-consultant'], await house.addOrganisation('ssp-unit', 'SSP Vest'))
  const list = async (input: object) => value(await listCases(ulla, input))
  expect(await list({})).toEqual({ items: [], page: 1, pageSize: 25, total: 0, mayOpen: true })
  for (let count = 0; count < 26; count += 1) {
    house.database.setClock(new Date(Date.UTC(2026, 10, 1, 8, count)))
    await givenCase(ulla, { groupName: `Gruppe ${count}`, tier: count === 3 ? 'intervening' : 'anticipatory' })
  }
  house.database.setClock(new Date('2026-11-25T09:00:00Z'))
  const first = await list({})
  expect(first).toMatchObject({ total: 26, page: 1 })
  expect(first.items).toHaveLength(25)
  expect(first.items[0]).toMatchObject({ about: 'Gruppe 25', ownerName: 'Ulla Ny' })
  expect((await list({ page: 2 })).items).toMatchObject([{ about: 'Gruppe 0' }])
  expect((await list({ tier: 'intervening' })).items).toMatchObject([{ about: 'Gruppe 3' }])

  const old = (await list({ page: 2 })).items[0]?.id ?? ''
  value(await addFollowUp(ulla, { caseId: old, what: 'Ring', dueOn: '2026-12-24' }))
  expect((await list({})).items[0]).toMatchObject({ about: 'Gruppe 0', nextDue: plainDate('2026-12-24') })
  value(await closeCase(ulla, { caseId: old, outcome: 'no-wish', reason }))
  expect((await list({ who: 'all', status: 'closed' })).items).toMatchObject([{ about: 'Gruppe 0', nextDue: null }])
})

test('the cases about a person come open ones first', async () => {
  const first = await givenCase(kim)
  const second = await givenCase(kim, { personId: first.person })
  value(await closeCase(kim, { caseId: second.id, outcome: 'moved', reason }))
  const found = value(await listCasesAbout(lise, { persons: [first.person ?? ''] }))
  expect(found.map(({ id, status }) => [id, status])).toEqual([
    [first.id, 'open'],
    [second.id, 'closed'],
  ])
})
