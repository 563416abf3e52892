import { expect, test } from 'vitest'
import { auditOf, givenConsultant, givenInInbox, inquiryRow } from '../../../testing/given-inbox.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import type { ConcernFacts } from '../../law/index.ts'
import { decideRoute } from './decide-route.ts'
import { giveInquiry } from './give-inquiry.ts'
import { openInbox } from './list-inbox.ts'
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

async function decisionsOf(inquiry: string) {
  const { rows } = await house.database.owner.query(
    'select ordinal, route, reason, rule_id, rule_version, facts, duty_shown, case_id, decided_by from contact.decisions where inquiry_id = $1 order by ordinal',
    [inquiry],
  )
  return rows
}

test('a contact person may not decide', async () => {
  const teacher = await house.staff('Tove Lærer', ['contact-person'], house.school)
  const { id } = await givenInInbox(house)
  expect(await decideRoute(teacher, choice(id, calm, ['advice-only']))).toMatchObject({ kind: 'forbidden' })
  expect(await decisionsOf(id)).toEqual([])
})

test('a required notification cannot be decided away, and the attempt is on record', async () => {
  const { id } = await givenInInbox(house)
  const outcome = await decideRoute(anna, choice(id, duty, ['nothing-more']))
  expect(outcome).toMatchObject({ kind: 'rule', reasons: [{ code: 'notification-required' }] })
  expect(await inquiryRow(house, id)).toMatchObject({ status: 'new' })
  expect(await auditOf(house, 'contact.decide-route')).toMatchObject({
    outcome: 'rule',
    reasons: ['notification-required'],
  })
})

test('an SSP case is not decided without being opened', async () => {
  const { id } = await givenInInbox(house)
  expect(await decideRoute(anna, choice(id, course, ['ssp-case']))).toMatchObject({
    reasons: [{ code: 'case-needed' }],
  })
})

test('the second of two who decide at once is told who was first, when and what', async () => {
  const { id } = await givenInInbox(house)
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
  const { id } = await givenInInbox(house)
  value(await decideRoute(anna, choice(id, calm, ['advice-only'])))
  value(await decideRoute(anna, choice(id, calm, ['advice-only'])))
  expect(await decisionsOf(id)).toHaveLength(1)
})

test('a decision keeps the rule, its version, the facts, and that the duty was shown', async () => {
  const { id } = await givenInInbox(house)
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
  const { id } = await givenInInbox(house)
  value(await decideRoute(anna, choice(id, calm, ['advice-only'])))
  const again = { ...choice(id, duty, ['notification']), seenOrdinal: 1, reason: 'Der kom mere frem i går.' }
  value(await decideRoute(bo, again))
  expect((await decisionsOf(id)).map(({ route }) => route)).toEqual(['advice-only', 'notification'])
  expect(value(await openInquiry(anna, { inquiryId: id })).sittings[0]?.routes).toEqual(['notification'])
})

test('the infohus leaves no searchable word, and closes the door for everybody not named', async () => {
  const leader = await house.staff('Lise Leder', ['ssp-leader'])
  const { id } = await givenInInbox(house)
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

test('the overview of the rules knows the decision, but none that was made behind closed doors', async () => {
  const { id: open } = await givenInInbox(house)
  const { id: closed } = await givenInInbox(house)
  value(await decideRoute(anna, choice(open, duty, ['notification'])))
  value(await decideRoute(anna, choice(closed, duty, ['notification', 'infohus'])))
  const { rows } = await house.database.owner.query(
    `select f.about_id, f.facts, r.rule_id, r.rule_version, r.reason -> 'say' ->> 'da' as said
       from law.findings f join law.applied_rules r on r.municipality_id = f.municipality_id and r.finding_id = f.id
      where f.about_id = any($1)`,
    [[open, closed]],
  )
  expect(rows).toEqual([
    {
      about_id: open,
      facts: duty,
      rule_id: 'route-of-concern',
      rule_version: '1.0',
      said: expect.stringContaining('støtte'),
    },
  ])
})
