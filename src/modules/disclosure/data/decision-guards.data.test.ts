import { afterAll, expect, test } from 'vitest'
import type { StaffActor } from '../../../kernel/actor.ts'
import { plainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { type ExchangeFacts, partyOf } from '../../law/index.ts'
import { givenCase, givenNote, givenPerson } from '../../../testing/given-cases.ts'
import { givenShareConsent, givenYoungPerson } from '../../../testing/given-consents.ts'
import { givenExchange, givenReceivedExchange, givenRequest } from '../../../testing/given-exchanges.ts'
import { lawfulExchange } from '../../../testing/given-law.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { organisationKinds } from '../../directory/index.ts'
import { takeBackRequest } from '../actions/take-back-request.ts'

/** Decisions, straight in SQL as the app's role: what the database will not write whoever asks. */
const house = await openTestHouse()
const otherUnit = await house.addOrganisation('ssp-unit', 'SSP Nabo')
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const olga = await house.staff('Olga Nabo', ['ssp-consultant'], otherUnit)
const anders = await house.staff('Anders Betjent', ['contact-person'], house.police)
const britt = await house.staff('Britt Betjent', ['contact-person'], house.police)
const sql = await openSqlActor(house.database)
afterAll(() => sql.close())

const theirs = await givenCase(olga, { personId: await givenPerson(olga) })
const request = await givenRequest(anders, kim)
const elsewhere = await givenRequest(anders, kim)

const [ssp, police, school, lawyer] = (['ssp-unit', 'police', 'school', 'partner'] as const).map((kind) =>
  partyOf({ kind, standing: kind === 'partner' ? 'private' : 'authority', drawnIn: false }),
) as [Party, Party, Party, Party]

type Party = ReturnType<typeof partyOf>
type ExchangeChanges = Partial<Omit<ExchangeFacts, 'subject' | 'content'>> & {
  subject?: Partial<ExchangeFacts['subject']>
  content?: Partial<ExchangeFacts['content']>
}
type Finding = {
  about?: string
  by?: StaffActor
  outcome?: string
  basis?: string
  wish?: string
  identified?: boolean
  purpose?: string
  facts?: ExchangeChanges
  asOf?: string
}
type Deciding = {
  exchange?: string
  by?: StaffActor
  choice?: string
  until?: string
  reason?: string
  person?: string | null
  case?: string | null
  consent?: string
}

const quoted = (text: string | null | undefined) => (text === null || text === undefined ? 'null' : `'${text}'`)

/** A finding about an exchange, as `law.record-finding` writes it; its id is `$finding`. */
function findingOf(id: string, told: Finding = {}): string {
  const { about = request, by = kim, outcome = 'allow', asOf = 'current_date', facts = {} } = told
  const { basis = 'ssp', wish = 'share', identified = true, purpose = 'crime-prevention' } = told
  const { subject, content, ...changes } = facts
  const whole = lawfulExchange({ setting: 'direct', sender: ssp, receiver: police })
  const said = JSON.stringify({
    ...whole,
    ...{ basis, wish, purpose, ...changes },
    subject: { ...whole.subject, identified, ...subject },
    content: { ...whole.content, ...content },
  })
  return `insert into law.findings (municipality_id, id, topic, about_kind, about_id, as_of, facts, outcome, made_by)
    values (${testMunicipality}, '${id}', 'exchange', 'exchange', '${about}', ${asOf}, '${said}', '${outcome}', '${by.account}');`
}

function decisionOn(finding: string, told: Deciding = {}): string {
  const { exchange = request, by = kim, choice = 'share', reason = '', person = null, consent } = told
  const until = told.until ?? (choice === 'share' ? `now() + interval '30 days'` : 'null')
  return `insert into disclosure.decisions (municipality_id, exchange_id, choice, basis, purpose, necessity, reason, person_id, case_id, consent_id, finding_id, valid_until, decided_by)
    values (${testMunicipality}, '${exchange}', '${choice}', 'ssp', 'crime-prevention', 'x', '${reason}', ${quoted(person)}, ${quoted(told.case)}, ${quoted(consent)}, '${finding}', ${until}, '${by.account}');`
}

type Item = { position?: number; kind?: string; dataClass?: string; note?: string }
const itemOf = (exchange: string, { position = 0, kind = 'sentence', dataClass = 'ordinary', note }: Item = {}) =>
  `insert into disclosure.items (municipality_id, exchange_id, position, kind, data_class, body, note_id) values (${testMunicipality}, '${exchange}', ${position}, '${kind}', '${dataClass}', 'x', ${quoted(note)});`
const mentionOf = (exchange: string, position: number) =>
  `insert into disclosure.mentions (municipality_id, exchange_id, position, described_as, necessity) values (${testMunicipality}, '${exchange}', ${position}, 'x', 'x');`
const grantTo = (account: string, exchange = request, days = 30, relation = 'disclosed') =>
  `insert into access.grants (municipality_id, id, account_id, object_kind, object_id, relation, given_by, valid_until)
   values (${testMunicipality}, '${newId()}', '${account}', 'exchange', '${exchange}', '${relation}', '${kim.account}', now() + interval '${days} days');`
const endingOf = (exchange: string, kind: string, by: StaffActor) =>
  `insert into disclosure.endings (municipality_id, exchange_id, kind, ended_by) values (${testMunicipality}, '${exchange}', '${kind}', '${by.account}');`

const written = 0
/** Tries several statements in one transaction. */
const tries = (by: StaffActor, ...statements: string[]) => sql.try(by, statements.join('\n'))

test('the very thing the app does goes through', async () => {
  const id = newId()
  const whole = [findingOf(id), decisionOn(id), itemOf(request), grantTo(anders.account)]
  expect(await tries(kim, ...whole)).toBe(written)
})

test.each<[string, Finding]>([
  ['of another exchange', { about: elsewhere }],
  ['that says no', { outcome: 'deny' }],
  ['that asks, without a reason', { outcome: 'ask' }],
  ['about keeping', { wish: 'keep' }],
  ['on another basis', { basis: 'psp' }],
  ['for another purpose', { purpose: 'extremism-prevention' }],
  ['about another receiver', { facts: { receiver: school } }],
  ['about another sender', { facts: { sender: school } }],
  ['about a receiver that is something else in law', { facts: { receiver: { ...police, standing: 'self-governing' } } }],
  ['about a meeting', { facts: { setting: 'local-group' } }],
  ['with others in the room', { facts: { present: [lawyer] } }],
  ['that was asked without a necessity', { facts: { necessity: 'empty' } }],
  ['on a consent that is not there', { facts: { subject: { consent: 'given' } } }],
  ['by the rules of another day', { asOf: `current_date - 400`, facts: { on: plainDate('2025-01-02') } }],
  ['whose facts are of another day than its rules', { facts: { on: plainDate('2025-01-02') } }],
])('no decision to share stands on a finding %s', async (_what, finding) => {
  const id = newId()
  expect(await tries(kim, findingOf(id, finding), decisionOn(id))).toBe('refused')
})

test('no decision stands on no finding, on a colleague’s, or on one of another day', async () => {
  const old = newId()
  expect(await tries(kim, decisionOn(newId()))).toBe('refused')
  await house.database.owner.query(findingOf(old))
  expect(await tries(kim, decisionOn(old))).toBe('refused')
  const theirs = newId()
  await house.database.owner.query(findingOf(theirs, { by: britt }))
  expect(await tries(kim, decisionOn(theirs))).toBe('refused')
  expect(await tries(kim, decisionOn(old, { choice: 'keep' }))).toBe('refused')
})

test('a finding that asks carries a decision with a reason', async () => {
  const id = newId()
  expect(await tries(kim, findingOf(id, { outcome: 'ask' }), decisionOn(id, { reason: 'Fordi' }))).toBe(written)
  expect(await tries(kim, findingOf(id, { outcome: 'ask' }), decisionOn(id, { reason: '  ' }))).toBe('refused')
})

test('a finding about nobody carries nothing about somebody', async () => {
  const person = await givenPerson(kim)
  const id = newId()
  expect(await tries(kim, findingOf(id, { identified: false }), decisionOn(id, { person }))).toBe('refused')
  expect(await tries(kim, findingOf(id), decisionOn(id, { person }))).toBe(written)
})

test('what is shared is of the kinds the rules were asked about, and names nobody they were not told of', async () => {
  const id = newId()
  const shares = (finding: Finding, ...rest: string[]) => tries(kim, findingOf(id, finding), decisionOn(id), ...rest)
  expect(await shares({}, itemOf(request, { dataClass: 'criminal' }))).toBe('refused')
  expect(await shares({ facts: { content: { classes: ['criminal'] } } }, itemOf(request, { dataClass: 'criminal' }))).toBe(
    written,
  )
  expect(await shares({ identified: false }, itemOf(request, { kind: 'subject' }))).toBe('refused')
  expect(await shares({}, itemOf(request, { kind: 'subject' }))).toBe(written)
  expect(await shares({}, mentionOf(request, 0))).toBe('refused')
  const oneOther: Finding = { facts: { content: { otherPersons: [{ necessity: true }] } } }
  expect(await shares(oneOther, mentionOf(request, 0))).toBe(written)
  expect(await shares(oneOther, mentionOf(request, 0), mentionOf(request, 1))).toBe('refused')
})

test('a note goes with the case it stands in, and a case with the person it is about', async () => {
  const own = await givenCase(kim)
  const note = await givenNote(kim, own.id)
  const id = newId()
  const fromCase = (told: Deciding) => tries(kim, findingOf(id), decisionOn(id, told), itemOf(request, { note }))
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
    return tries(kim, findingOf(id, { basis, purpose, facts: { subject } }), rests)
  }
  expect(await onConsent('consent', 'wellbeing', spoken)).toBe(written)
  expect(await onConsent('exit', 'leaving-gang', spoken)).toBe('refused')
  expect(await onConsent('consent', 'wellbeing')).toBe('refused')
})

test('what the database holds a body for in law is what the rules are told', async () => {
  const kinds = organisationKinds.flatMap((kind) => (['authority', 'self-governing', 'private'] as const).map((standing) => ({ kind, standing })))
  for (const known of kinds.flatMap((each) => [true, false].map((drawnIn) => ({ ...each, drawnIn })))) {
    const { kind, standing, drawnIn } = known
    await house.database.owner.query('update directory.organisations set kind = $2, standing = $3, drawn_in = $4 where id = $1', [otherUnit, kind, standing, drawnIn])
    const { rows } = await house.database.owner.query(
      `select law.party_by_kind(o.kind, o.standing, o.drawn_in) as party from directory.organisations o where o.id = $1`,
      [otherUnit],
    )
    expect([known, rows[0].party]).toEqual([known, partyOf(known)])
  }
  await house.database.owner.query(`update directory.organisations set kind = 'ssp-unit', standing = 'authority', drawn_in = false where id = $1`, [otherUnit])
})

test('nobody decides but the one who holds it, in no name but their own', async () => {
  const id = newId()
  expect(await tries(anders, findingOf(id, { by: anders }), decisionOn(id, { by: anders }))).toBe('refused')
  expect(await tries(britt, findingOf(id, { by: britt }), decisionOn(id, { by: britt }))).toBe('refused')
  expect(await tries(britt, findingOf(id, { by: britt }), decisionOn(id, { by: kim }))).toBe('refused')
})

test('nobody decides about a person or from a case they do not see, or on a consent that is not there', async () => {
  const id = newId()
  expect(await tries(kim, findingOf(id), decisionOn(id, { person: theirs.person }))).toBe('refused')
  expect(await tries(kim, findingOf(id), decisionOn(id, { case: theirs.id }))).toBe('refused')
  expect(await tries(kim, findingOf(id), decisionOn(id, { consent: newId() }))).toBe('refused')
})

test('nothing is shared without an end, with an end that is past, or for more than a year', async () => {
  for (const until of ['null', `now() - interval '1 day'`, `now() + interval '400 days'`]) {
    const id = newId()
    await expect(tries(kim, findingOf(id), decisionOn(id, { until }))).rejects.toThrow(/check constraint/)
  }
  await expect(
    house.database.owner.query(grantTo(anders.account).replace(/now\(\).*days'\)/, 'null)')),
  ).rejects.toThrow(/grants_of_the_gate_end/)
})

test('a request that was taken back is decided by nobody', async () => {
  const gone = await givenRequest(anders, kim)
  value(await takeBackRequest(anders, { exchangeId: gone }))
  const id = newId()
  expect(await tries(kim, findingOf(id, { about: gone }), decisionOn(id, { exchange: gone }))).toBe('refused')
})

test('the grant goes to the receiver, for the days decided, and comes with the decision alone', async () => {
  const id = newId()
  const decided = [findingOf(id), decisionOn(id)]
  expect(await tries(kim, ...decided, grantTo(britt.account))).toBe('refused')
  expect(await tries(kim, ...decided, grantTo(anders.account, request, 60))).toBe('refused')
  expect(await tries(kim, ...decided, grantTo(anders.account, request, 30, 'participant'))).toBe('refused')
  expect(await tries(kim, ...decided, grantTo(anders.account, elsewhere))).toBe('refused')
  expect(await tries(kim, grantTo(anders.account))).toBe('refused')
  const shared = await givenExchange(kim, anders)
  expect(await tries(kim, grantTo(britt.account, shared))).toBe('refused')
  expect(await tries(kim, grantTo(anders.account, shared))).toBe('refused')
  expect(await tries(anders, grantTo(anders.account, shared).replace(kim.account, anders.account))).toBe('refused')
})

test('nothing is added to what was shared afterwards, by either of the two', async () => {
  const shared = await givenReceivedExchange(kim, anders)
  for (const who of [kim, anders]) expect(await tries(who, itemOf(shared, { position: 7 }))).toBe('refused')
  const mention = `insert into disclosure.mentions (municipality_id, exchange_id, position, described_as, necessity) values (${testMunicipality}, '${shared}', 5, 'x', 'x')`
  expect(await tries(kim, mention)).toBe('refused')
  expect(await tries(kim, itemOf(request))).toBe('refused')
})

test('nothing that was asked, decided, shared, answered or ended is edited or removed', async () => {
  await givenReceivedExchange(kim, anders)
  for (const table of ['exchanges', 'decisions', 'items', 'mentions', 'answers', 'endings', 'tellings']) {
    expect(await tries(kim, `update disclosure.${table} set municipality_id = municipality_id`)).toBe('refused')
    expect(await tries(kim, `delete from disclosure.${table}`)).toBe('refused')
  }
})

test('nobody answers but the receiver, and only what waits for them', async () => {
  const shared = await givenExchange(kim, anders)
  const answer = (by: StaffActor, exchange: string) =>
    `insert into disclosure.answers (municipality_id, exchange_id, choice, answered_by) values (${testMunicipality}, '${exchange}', 'accepted', '${by.account}')`
  expect(await tries(britt, answer(britt, shared))).toBe('refused')
  expect(await tries(kim, answer(kim, shared))).toBe('refused')
  expect(await tries(kim, answer(anders, shared))).toBe('refused')
  expect(await tries(anders, answer(anders, request))).toBe('refused')
  expect(await tries(anders, answer(anders, shared))).toBe(1)
})

test('each side ends in its own way, and nobody else ends anything', async () => {
  const shared = await givenReceivedExchange(kim, anders)
  expect(await tries(anders, endingOf(shared, 'revoked', anders))).toBe('refused')
  expect(await tries(anders, endingOf(shared, 'declined', anders))).toBe('refused')
  expect(await tries(kim, endingOf(shared, 'given-back', kim))).toBe('refused')
  expect(await tries(britt, endingOf(shared, 'revoked', britt))).toBe('refused')
  expect(await tries(kim, endingOf(shared, 'consent-withdrawn', kim))).toBe('refused')
  expect(await tries(kim, endingOf(shared, 'taken-back', kim))).toBe('refused')
  expect(await tries(kim, endingOf(request, 'revoked', kim))).toBe('refused')
  expect(await tries(kim, endingOf(shared, 'revoked', kim))).toBe(1)
})

test('nobody asks in another’s name, or of somebody as working where they do not', async () => {
  const asking = (by: StaffActor, place: string) =>
    `insert into disclosure.exchanges (municipality_id, id, direction, asked_by, holder_id, holder_organisation_id, receiver_id, receiver_organisation_id, basis, purpose, necessity, wanted, submission_key)
     values (${testMunicipality}, '${newId()}', 'request', '${by.account}', '${kim.account}', '${place}', '${by.account}', '${house.police}', 'ssp', 'crime-prevention', 'x', 'x', '${newId()}')`
  expect(await tries(britt, asking(anders, house.unit))).toBe('refused')
  expect(await tries(anders, asking(anders, house.school))).toBe('refused')
  expect(await tries(anders, asking(anders, house.unit))).toBe(1)
})
