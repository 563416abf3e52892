import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenConsultant, givenInInbox, inquiryRow } from '../../../testing/given-inbox.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import type { ConcernFacts } from '../../law/index.ts'
import { openCaseFromInquiry } from './open-case-from-inquiry.ts'
import { openInquiry } from './open-inquiry.ts'

const house = await openTestHouse()
const anna = await givenConsultant(house)

const calm: ConcernFacts = {
  danger: 'no',
  abuse: 'no',
  support: 'no',
  crimePreventive: 'no',
  parentsConsent: 'not-asked',
}
const duty: ConcernFacts = { ...calm, support: 'yes', crimePreventive: 'yes' }
const course: ConcernFacts = { ...calm, crimePreventive: 'yes', parentsConsent: 'yes' }

function caseFile(inquiryId: string, more: Partial<Parameters<typeof openCaseFromInquiry>[1]> = {}) {
  return {
    inquiryId,
    seenOrdinal: 0,
    facts: course,
    routes: ['ssp-case' as const],
    reason: 'Familien siger ja til et forløb.',
    dutyShown: true as const,
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

test('somebody who looks like a person already known is not registered before somebody has looked', async () => {
  const [first, second] = [await givenInInbox(house), await givenInInbox(house)]
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
  const { id } = await givenInInbox(house, { message: 'Han sælger. Min far drikker.' })
  const subject = { kind: 'group' as const, groupName: 'Drengene ved skuret' }
  const { caseId } = value(await openCaseFromInquiry(anna, caseFile(id, { subject })))
  expect(await notesOf(caseId)).toEqual([])
  const { rows } = await house.database.owner.query('select inquiry_id from cases.case_files where id = $1', [caseId])
  expect(rows[0].inquiry_id).toBe(id)
  expect(await decisionsOf(id)).toMatchObject([{ route: 'ssp-case', case_id: caseId }])
})

test('the sentences chosen become the first note, quoted; the others stay behind', async () => {
  const { id } = await givenInInbox(house, { message: 'Han sælger. Min far drikker. Jeg tør ikke sige nej.' })
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
  const { id } = await givenInInbox(house)
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
  const { id } = await givenInInbox(house)
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
