import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenCase, givenNote, lastEntry } from '../../../testing/given-cases.ts'
import { givenExchange, usualOffer } from '../../../testing/given-exchanges.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { decideOffer, dropOffer } from './decide-offer.ts'
import { previewOffer } from './preview-offer.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const anders = await house.staff('Anders Betjent', ['contact-person'], house.police)
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const club = await house.addOrganisation('partner', 'Lindå Boldklub')
const frede = await house.staff('Frede Træner', ['contact-person'], club)
const caseFile = await givenCase(kim)
const note = await givenNote(kim, caseFile.id, { body: 'Mads var sammen med Jonas Friis. Jonas’ bror så på.' })
const ofNote = {
  ...usualOffer,
  subject: 'person',
  caseId: caseFile.id,
  items: [{ kind: 'note', noteId: note, dataClass: 'confidential-social' }],
} as const

async function rows(query: string, id: string) {
  return (await house.database.owner.query(query, [id])).rows
}

const nothingStored = async () => {
  const { rows: found } = await house.database.owner.query(
    'select count(*)::int as exchanges from disclosure.exchanges',
  )
  return found[0].exchanges
}

test('with a club nothing is shared about a child: the rules say no, and nothing is stored', async () => {
  const offered = { ...usualOffer, receiver: frede.account }
  const preview = value(await previewOffer(kim, offered))
  expect(preview.finding.outcome).toBe('deny')
  expect(preview.finding.rules[0]?.id).toBe('R115-08')
  const outcome = await decideOffer(kim, {
    ...offered,
    seen: preview.seen,
    reason: 'Vil så gerne',
    submissionKey: newId(),
  })
  expect(outcome).toMatchObject({ refused: true, kind: 'rule', reasons: [{ code: 'rules-deny' }] })
  expect(await lastEntry(house)).toMatchObject({ action: 'disclosure.decide-offer', outcome: 'rule' })
  expect(await nothingStored()).toBe(0)
})

test('what is not what was previewed is not shared', async () => {
  const offered = { ...usualOffer, receiver: anders.account }
  const { seen } = value(await previewOffer(kim, offered))
  const changed = { ...offered, items: [{ kind: 'sentence', body: 'Noget andet', dataClass: 'ordinary' } as const] }
  const outcome = await decideOffer(kim, { ...changed, seen, submissionKey: newId() })
  expect(outcome).toMatchObject({ kind: 'conflict', reasons: [{ code: 'changed-since-preview' }] })
  const elsewhere = await decideOffer(kim, { ...offered, receiver: tove.account, seen, submissionKey: newId() })
  expect(elsewhere).toMatchObject({ kind: 'conflict', reasons: [{ code: 'changed-since-preview' }] })
  expect(await nothingStored()).toBe(0)
})

test('where a rule asks, nothing is shared without a reason', async () => {
  const doubtful = { ...usualOffer, receiver: anders.account, circumstances: { proportionate: 'unsure' } } as const
  const { seen, finding } = value(await previewOffer(kim, doubtful))
  expect(finding.outcome).toBe('ask')
  const outcome = await decideOffer(kim, { ...doubtful, seen, submissionKey: newId() })
  expect(outcome).toMatchObject({ kind: 'rule', reasons: [{ code: 'reason-missing' }] })
  const reasoned = { ...doubtful, seen, reason: 'Det hele hænger sammen.', submissionKey: newId() }
  const { id } = value(await decideOffer(kim, reasoned))
  expect(await rows('select reason from disclosure.decisions where exchange_id = $1', id)).toEqual([
    { reason: 'Det hele hænger sammen.' },
  ])
})

test.each([
  ['oneself', () => kim.account, 'same-person'],
  ['somebody who is not there', () => newId(), 'not-at-work'],
])('nothing is offered to %s', async (_who, account, code) => {
  const outcome = await previewOffer(kim, { ...usualOffer, receiver: account() })
  expect(outcome).toMatchObject({ kind: 'rule', reasons: [{ code }] })
})

test('nothing is offered to somebody whose account is closed', async () => {
  const former = await house.staff('Frida Forhenværende', ['contact-person'], house.police)
  await house.database.owner.query('update access.accounts set disabled_at = now() where id = $1', [former.account])
  expect(await previewOffer(kim, { ...usualOffer, receiver: former.account })).toMatchObject({
    reasons: [{ code: 'not-at-work' }],
  })
})

test('an offer of nothing, of a note of another case, and of a person not given are refused', async () => {
  const other = await givenNote(kim, (await givenCase(kim)).id)
  const to = { receiver: anders.account }
  expect(await previewOffer(kim, { ...usualOffer, ...to, items: [] })).toMatchObject({
    reasons: [{ code: 'nothing-chosen' }],
  })
  const wrongNote = { ...ofNote, ...to, items: [{ kind: 'note', noteId: other, dataClass: 'ordinary' } as const] }
  expect(await previewOffer(kim, wrongNote)).toMatchObject({ reasons: [{ code: 'note-gone' }] })
  expect(await previewOffer(kim, { ...usualOffer, ...to, subject: 'person' })).toMatchObject({
    reasons: [{ code: 'subject-missing' }],
  })
})

test('"nobody can be recognised" is not believed while the name stands there', async () => {
  const nobody = { ...ofNote, subject: 'nobody', receiver: anders.account } as const
  expect(await previewOffer(kim, { ...nobody, blackout: ['Jonas'] })).toMatchObject({
    reasons: [{ code: 'names-somebody' }],
  })
  const blacked = value(await previewOffer(kim, { ...nobody, blackout: ['Mads', 'Jonas Friis', 'Jonas'] }))
  expect(blacked.items.map(({ body }) => body)).toEqual(['█████ var sammen med █████. █████ bror så på.'])
  expect(blacked.facts.subject.identified).toBe(false)
})

test('somebody outside SSP passes nothing on from a case, even one they take part in', async () => {
  const outcome = await previewOffer(tove, { ...ofNote, receiver: anders.account })
  expect(outcome).toMatchObject({ refused: true, kind: 'missing' })
  expect(await lastEntry(house)).toMatchObject({ action: 'disclosure.preview-offer', outcome: 'missing' })
})

test('what is shared is written down as it was previewed, with other names blacked out', async () => {
  const id = await givenExchange(kim, anders, ofNote)
  expect(await rows('select kind, body from disclosure.items where exchange_id = $1 order by position', id)).toEqual([
    { kind: 'subject', body: 'Mads Holm, 4.3.2012' },
    { kind: 'note', body: 'Mads var sammen med █████. █████ bror så på.' },
  ])
  const found = await rows(
    `select f.outcome, d.choice, d.person_id, d.case_id, f.about_id, d.valid_until > now() + interval '29 days' as month
       from disclosure.decisions d join law.findings f on f.id = d.finding_id where d.exchange_id = $1`,
    id,
  )
  const { id: case_id, person: person_id } = caseFile
  expect(found).toEqual([{ outcome: 'allow', choice: 'share', person_id, case_id, about_id: id, month: true }])
  const grants = 'select account_id, object_kind, relation from access.grants where object_id = $1'
  expect(await rows(grants, id)).toEqual([
    { account_id: anders.account, object_kind: 'exchange', relation: 'disclosed' },
  ])
})

test('the trail tells that something was shared about whom, and nothing of what was said', async () => {
  const id = await givenExchange(kim, anders, ofNote)
  const { rows: entries } = await house.database.owner.query(
    `select subjects, details::text from audit.entries where action = 'disclosure.decide-offer' order by sequence desc limit 1`,
  )
  expect(entries[0].subjects).toEqual(expect.arrayContaining([id, caseFile.person, caseFile.id, anders.account]))
  expect(entries[0].details).not.toMatch(/Mads|Jonas|aften/)
})

test('sent twice it is one exchange, and two at once are one too', async () => {
  const offered = { ...usualOffer, receiver: anders.account }
  const { seen } = value(await previewOffer(kim, offered))
  const sent = { ...offered, seen, submissionKey: newId() }
  const first = value(await decideOffer(kim, sent))
  expect(value(await decideOffer(kim, sent))).toEqual(first)
  const again = { ...sent, submissionKey: newId() }
  const both = await Promise.all([decideOffer(kim, again), decideOffer(kim, again)])
  const [one, two] = both.map((outcome) => value(outcome).id)
  expect(one).toBe(two)
  expect(
    await rows('select count(*)::int as made from disclosure.exchanges where submission_key = $1', again.submissionKey),
  ).toEqual([{ made: 1 }])
})

test('to keep it to oneself needs no reason, and leaves nothing the other one could see', async () => {
  const before = await nothingStored()
  value(await dropOffer(kim, {}))
  expect(await nothingStored()).toBe(before)
  expect(await lastEntry(house)).toMatchObject({ action: 'disclosure.drop-offer', outcome: 'done', subjects: [] })
})

test('another person who can be recognised needs a necessity of their own', async () => {
  const offered = { ...usualOffer, receiver: anders.account, others: [{ describedAs: 'Lillesøster', necessity: '' }] }
  expect(value(await previewOffer(kim, offered)).finding.rules[0]?.id).toBe('R115-13')
  const id = await givenExchange(kim, anders, { others: [{ describedAs: 'Lillesøster', necessity: 'Hun er med ham' }] })
  const mentions = 'select described_as, necessity from disclosure.mentions where exchange_id = $1'
  expect(await rows(mentions, id)).toEqual([{ described_as: 'Lillesøster', necessity: 'Hun er med ham' }])
})
