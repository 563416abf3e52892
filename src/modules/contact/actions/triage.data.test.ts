import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { auditOf, givenConsultant, givenInquiry, inquiryRow } from '../../../testing/given-inbox.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import type { ConcernFacts } from '../domain/rules/route-of-concern-1.0.ts'
import { decideRoute } from './decide-route.ts'
import { giveInquiry } from './give-inquiry.ts'
import { openInbox } from './list-inbox.ts'
import { openCaseFromInquiry } from './open-case-from-inquiry.ts'
import { openInquiry } from './open-inquiry.ts'

const house = await openTestHouse()
const anna = await givenConsultant(house)
const bo = await givenConsultant(house, 'Bo Lind')

const calm: ConcernFacts = {
  danger: 'no',
  abuse: 'no',
  support: 'no',
  crimePreventive: 'no',
  parentsConsent: 'not-asked',
}
const duty: ConcernFacts = { ...calm, support: 'yes', crimePreventive: 'yes' }
const course: ConcernFacts = { ...calm, crimePreventive: 'yes', parentsConsent: 'yes' }

function choice(inquiryId: string, facts: ConcernFacts, routes: Parameters<typeof decideRoute>[1]['routes']) {
  const reason = 'Der er givet et råd, og familien klarer resten selv.'
  return { inquiryId, seenOrdinal: 0, facts, routes, reason, dutyShown: true as const }
}

function caseFile(inquiryId: string, more: Partial<Parameters<typeof openCaseFromInquiry>[1]> = {}) {
  return {
    ...choice(inquiryId, course, ['ssp-case']),
    tier: 'anticipatory' as const,
    purpose: 'Et fritidsliv uden salg',
    subject: { kind: 'new' as const, givenName: 'Magnus', familyName: 'Skov' },
    submissionKey: newId(),
    ...more,
  }
}

async function decisionsOf(inquiry: string) {
  const { rows } = await house.database.owner.query(
    'select ordinal, route, reason, rule_id, rule_version, facts, duty_shown, case_id, decided_by from contact.decisions where inquiry_id = $1 order by ordinal',
    [inquiry],
  )
  return rows
}

async function notesOf(caseId: string) {
  const { rows } = await house.database.owner.query('select kind, body, source from cases.notes where case_id = $1', [
    caseId,
  ])
  return rows
}

test('a contact person may not decide', async () => {
  const teacher = await house.staff('Tove Lærer', ['contact-person'], house.school)
  const { id } = await givenInquiry(house)
  expect(await decideRoute(teacher, choice(id, calm, ['advice-only']))).toMatchObject({ kind: 'forbidden' })
  expect(await decisionsOf(id)).toEqual([])
})

test('a required notification cannot be decided away, and the attempt is on record', async () => {
  const { id } = await givenInquiry(house)
  const outcome = await decideRoute(anna, choice(id, duty, ['nothing-more']))
  expect(outcome).toMatchObject({ kind: 'rule', reasons: [{ code: 'notification-required' }] })
  expect(await inquiryRow(house, id)).toMatchObject({ status: 'new' })
  expect(await auditOf(house, 'contact.decide-route')).toMatchObject({
    outcome: 'rule',
    reasons: ['notification-required'],
  })
})

test('an SSP case is not decided without being opened', async () => {
  const { id } = await givenInquiry(house)
  expect(await decideRoute(anna, choice(id, course, ['ssp-case']))).toMatchObject({
    reasons: [{ code: 'case-needed' }],
  })
})

test('the second of two who decide at once is told who was first, when and what', async () => {
  const { id } = await givenInquiry(house)
  const [first, second] = await Promise.all([
    decideRoute(anna, choice(id, calm, ['advice-only'])),
    decideRoute(bo, choice(id, calm, ['anonymous-sparring'])),
  ])
  const refused = [first, second].filter((outcome) => outcome.refused)
  expect(refused).toHaveLength(1)
  const rows = await decisionsOf(id)
  expect(rows).toHaveLength(1)
  const winner = rows[0].decided_by === anna.account ? 'Anna Holm' : 'Bo Lind'
  expect(refused[0]).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'already-decided', facts: { name: winner, routes: rows[0].route } }],
  })
})

test('the same decision sent twice by the same person is one decision', async () => {
  const { id } = await givenInquiry(house)
  value(await decideRoute(anna, choice(id, calm, ['advice-only'])))
  value(await decideRoute(anna, choice(id, calm, ['advice-only'])))
  expect(await decisionsOf(id)).toHaveLength(1)
})

test('a decision keeps the rule, its version, the facts, and that the duty was shown', async () => {
  const { id } = await givenInquiry(house)
  value(await decideRoute(anna, choice(id, duty, ['notification'])))
  expect(await decisionsOf(id)).toMatchObject([
    {
      ordinal: 1,
      route: 'notification',
      rule_id: 'route-of-concern',
      rule_version: '1.0',
      facts: duty,
      duty_shown: true,
    },
  ])
  expect(await inquiryRow(house, id)).toMatchObject({ status: 'decided', owner_id: anna.account })
})

test('a decision is changed by a new one with a reason of its own; the old one stays', async () => {
  const { id } = await givenInquiry(house)
  value(await decideRoute(anna, choice(id, calm, ['advice-only'])))
  const again = { ...choice(id, duty, ['notification']), seenOrdinal: 1, reason: 'Der kom mere frem i går.' }
  value(await decideRoute(bo, again))
  expect((await decisionsOf(id)).map(({ route }) => route)).toEqual(['advice-only', 'notification'])
  expect(value(await openInquiry(anna, { inquiryId: id })).sittings[0]?.routes).toEqual(['notification'])
})

test('somebody who looks like a person already known is not registered before somebody has looked', async () => {
  const [first, second] = [await givenInquiry(house), await givenInquiry(house)]
  const opened = value(await openCaseFromInquiry(anna, caseFile(first.id)))
  expect(await openCaseFromInquiry(anna, caseFile(second.id))).toMatchObject({ reasons: [{ code: 'may-be-known' }] })
  expect(await inquiryRow(house, second.id)).toMatchObject({ status: 'new' })
  const { rows } = await house.database.owner.query('select person_id from cases.case_files where id = $1', [
    opened.caseId,
  ])
  const subject = { kind: 'found' as const, personId: rows[0].person_id }
  value(await openCaseFromInquiry(anna, caseFile(second.id, { subject })))
})

test('a case carries nothing over by itself, and knows where it came from', async () => {
  const { id } = await givenInquiry(house, { message: 'Han sælger. Min far drikker.' })
  const subject = { kind: 'group' as const, groupName: 'Drengene ved skuret' }
  const { caseId } = value(await openCaseFromInquiry(anna, caseFile(id, { subject })))
  expect(await notesOf(caseId)).toEqual([])
  const { rows } = await house.database.owner.query('select inquiry_id from cases.case_files where id = $1', [caseId])
  expect(rows[0].inquiry_id).toBe(id)
  expect(await decisionsOf(id)).toMatchObject([{ route: 'ssp-case', case_id: caseId }])
})

test('the sentences chosen become the first note, quoted; the others stay behind', async () => {
  const { id } = await givenInquiry(house, { message: 'Han sælger. Min far drikker. Jeg tør ikke sige nej.' })
  const { threads } = value(await openInquiry(anna, { inquiryId: id }))
  const message = threads[0]?.messages[0]?.id
  const more = { subject: { kind: 'group' as const, groupName: 'Gruppen' }, carried: [`${message}:0`, `${message}:2`] }
  const { caseId } = value(await openCaseFromInquiry(anna, caseFile(id, more)))
  expect(await notesOf(caseId)).toEqual([
    {
      kind: 'own-words',
      body: '”Han sælger. […] Jeg tør ikke sige nej.”',
      source: `Henvendelse H-${id.slice(-5).toUpperCase()}: ung`,
    },
  ])
})

test('a sentence that is not there stops it all: no case, no decision', async () => {
  const { id } = await givenInquiry(house)
  const outcome = await openCaseFromInquiry(
    anna,
    caseFile(id, { subject: { kind: 'nobody' }, tier: 'general', carried: [`${newId()}:0`] }),
  )
  expect(outcome).toMatchObject({ reasons: [{ code: 'sentence-gone' }] })
  expect(await decisionsOf(id)).toEqual([])
  const { rows } = await house.database.owner.query('select from cases.case_files where inquiry_id = $1', [id])
  expect(rows).toHaveLength(0)
})

test('a notification and a case are one decision', async () => {
  const { id } = await givenInquiry(house)
  const wish = {
    facts: duty,
    routes: ['notification', 'ssp-case'] as const,
    subject: { kind: 'group' as const, groupName: 'Klassen' },
  }
  const sent = caseFile(id, { ...wish, routes: [...wish.routes] })
  const { caseId } = value(await openCaseFromInquiry(anna, sent))
  expect(value(await openCaseFromInquiry(anna, sent))).toEqual({ caseId })
  expect((await decisionsOf(id)).map(({ route, case_id }) => [route, case_id])).toEqual([
    ['notification', null],
    ['ssp-case', caseId],
  ])
})

test('the infohus leaves no searchable word, and closes the door for everybody not named', async () => {
  const leader = await house.staff('Lise Leder', ['ssp-leader'])
  const { id } = await givenInquiry(house)
  const sent = { ...choice(id, calm, ['infohus']), reason: 'Kammeraten deler videoer med våben' }
  value(await decideRoute(anna, sent))
  value(await decideRoute(anna, sent))
  const { rows } = await house.database.owner.query(
    `select count(*)::int as found from (select reason as text from contact.decisions union all
       select details::text from audit.entries union all select body from cases.notes) t where text ilike '%våben%'`,
  )
  expect(rows[0].found).toBe(0)
  expect(await openInquiry(bo, { inquiryId: id })).toMatchObject({ kind: 'missing' })
  expect(JSON.stringify(value(await openInbox(bo, {})))).not.toContain(id)
  expect(value(await openInquiry(leader, { inquiryId: id })).notes.map(({ text }) => text)).toEqual([
    'Kammeraten deler videoer med våben',
  ])
  value(await giveInquiry(anna, { inquiryId: id, to: bo.account, seenOwner: anna.account }))
  expect(value(await openInquiry(bo, { inquiryId: id })).sittings[0]?.last.reason).toBe('sealed')
})
