import { afterAll, expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import {
  exchangeStatements,
  police,
  school,
  type ToldDecision,
  type ToldFinding,
} from '../../../testing/exchange-statements.ts'
import { givenCase, givenNote, givenPerson } from '../../../testing/given-cases.ts'
import { givenShareConsent, givenYoungPerson } from '../../../testing/given-consents.ts'
import { givenRequest } from '../../../testing/given-exchanges.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse } from '../../../testing/test-house.ts'
import { organisationKinds } from '../../directory/index.ts'
import { partyOf } from '../../law/index.ts'

/** A decision says what the rules were asked, straight in SQL: nobody asks about one thing and shares another. */
const house = await openTestHouse()
const somewhere = await house.addOrganisation('school', 'Et sted')
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const anders = await house.staff('Anders Betjent', ['contact-person'], house.police)
const sql = await openSqlActor(house.database)
afterAll(() => sql.close())

const request = await givenRequest(anders, kim)
const { findingOf, decisionOn, itemOf, mentionOf } = exchangeStatements(request, kim)
const written = 0
const tries = (...statements: string[]) => sql.try(kim, statements.join('\n'))

test.each<[string, ToldFinding]>([
  ['for another purpose', { purpose: 'extremism-prevention' }],
  ['about another receiver', { facts: { receiver: school } }],
  ['about another sender', { facts: { sender: school } }],
  [
    'about a receiver that is something else in law',
    { facts: { receiver: { ...police, standing: 'self-governing' } } },
  ],
  ['about a meeting', { facts: { setting: 'local-group' } }],
  ['with others in the room', { facts: { present: [school] } }],
  ['that was asked without a necessity', { facts: { necessity: 'empty' } }],
  ['on a consent that is not there', { facts: { subject: { consent: 'given' } } }],
  ['by the rules of another day', { asOf: `current_date - 400`, facts: { on: plainDate('2025-01-02') } }],
  ['whose facts are of another day than its rules', { facts: { on: plainDate('2025-01-02') } }],
])('no decision to share stands on a finding %s', async (_what, finding) => {
  const id = newId()
  expect(await tries(findingOf(id, finding), decisionOn(id))).toBe('refused')
})

test('what is shared is of the kinds the rules were asked about, and names nobody they were not told of', async () => {
  const id = newId()
  const shares = (finding: ToldFinding, ...rest: string[]) => tries(findingOf(id, finding), decisionOn(id), ...rest)
  expect(await shares({}, itemOf(request, { dataClass: 'criminal' }))).toBe('refused')
  expect(
    await shares({ facts: { content: { classes: ['criminal'] } } }, itemOf(request, { dataClass: 'criminal' })),
  ).toBe(written)
  expect(await shares({ identified: false }, itemOf(request, { kind: 'subject' }))).toBe('refused')
  expect(await shares({}, itemOf(request, { kind: 'subject' }))).toBe(written)
  expect(await shares({}, mentionOf(request, 0))).toBe('refused')
  const oneOther: ToldFinding = { facts: { content: { otherPersons: [{ necessity: true }] } } }
  expect(await shares(oneOther, mentionOf(request, 0))).toBe(written)
  expect(await shares(oneOther, mentionOf(request, 0), mentionOf(request, 1))).toBe('refused')
})

test('a note goes with the case it stands in, and a case with the person it is about', async () => {
  const own = await givenCase(kim)
  const note = await givenNote(kim, own.id)
  const id = newId()
  const fromCase = (told: ToldDecision) => tries(findingOf(id), decisionOn(id, told), itemOf(request, { note }))
  expect(await fromCase({ case: own.id, person: own.person })).toBe(written)
  expect(await fromCase({})).toBe('refused')
  expect(await fromCase({ case: (await givenCase(kim)).id })).toBe('refused')
  expect(await fromCase({ case: own.id, person: await givenPerson(kim) })).toBe('refused')
})

test('exit rests on a consent in writing, and no basis of consent on none', async () => {
  const person = await givenYoungPerson(kim, 16)
  const spoken = await givenShareConsent(kim, person, [house.police])
  const id = newId()
  const onConsent = (basis: string, purpose: string, consent?: string) => {
    const subject = { consent: consent ? 'given' : 'none' } as const
    const decision = decisionOn(id, { person: consent ? person : null, ...(consent ? { consent } : {}) })
    const rests = decision.replace("'ssp', 'crime-prevention'", `'${basis}', '${purpose}'`)
    return tries(findingOf(id, { basis, purpose, facts: { subject } }), rests)
  }
  expect(await onConsent('consent', 'wellbeing', spoken)).toBe(written)
  expect(await onConsent('exit', 'leaving-gang', spoken)).toBe('refused')
  expect(await onConsent('consent', 'wellbeing')).toBe('refused')
})

test('what the database holds a body for in law is what the rules are told', async () => {
  const kinds = organisationKinds.flatMap((kind) =>
    (['authority', 'self-governing', 'private'] as const).map((standing) => ({ kind, standing })),
  )
  for (const known of kinds.flatMap((each) => [true, false].map((drawnIn) => ({ ...each, drawnIn })))) {
    const { kind, standing, drawnIn } = known
    await house.database.owner.query(
      'update directory.organisations set kind = $2, standing = $3, drawn_in = $4 where id = $1',
      [somewhere, kind, standing, drawnIn],
    )
    const { rows } = await house.database.owner.query(
      `select law.party_by_kind(o.kind, o.standing, o.drawn_in) as party from directory.organisations o where o.id = $1`,
      [somewhere],
    )
    expect([known, rows[0].party]).toEqual([known, partyOf(known)])
  }
  await house.database.owner.query(
    `update directory.organisations set kind = 'school', standing = 'authority', drawn_in = false where id = $1`,
    [somewhere],
  )
})
