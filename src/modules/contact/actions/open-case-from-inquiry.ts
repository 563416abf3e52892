import { z } from 'zod'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { done, missing, type Outcome, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { addNote, openCase, tiers } from '../../cases/index.ts'
import { registerPerson } from '../../people/index.ts'
import { findInquiry } from '../data/inquiry-reading.ts'
import { referenceOf } from '../domain/inquiry-reference.ts'
import { quoteSentences } from '../domain/sentences.ts'
import { contactMessages } from '../messages.ts'
import { readSaid } from './open-triage.ts'
import { holdForDecision, recordDecision } from './record-decision.ts'
import { ChoiceInput, caseDraft } from './triage-input.ts'

const Line = z.string().trim().max(100).default('')

const OpenCaseFromInquiry = z.strictObject({
  ...ChoiceInput,
  tier: z.enum(tiers),
  purpose: z.string().trim().min(1).max(2000),
  /** Whom the case is about: somebody found, somebody new (with a name or a description), a group, or nobody yet. */
  subject: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('found'), personId: z.uuid() }),
    z.strictObject({
      kind: z.literal('new'),
      givenName: Line,
      familyName: Line,
      describedAs: z.string().trim().max(200).default(''),
      /** Somebody has looked at those it may be, and goes on. */
      anyway: z.boolean().default(false),
    }),
    z.strictObject({ kind: z.literal('group'), groupName: z.string().trim().min(1).max(200) }),
    z.strictObject({ kind: z.literal('nobody') }),
  ]),
  /** The sentences that go along, as `message:number`; none unless somebody chose them. */
  carried: z
    .array(z.string().regex(/^[0-9a-f-]{36}:\d{1,4}$/))
    .max(200)
    .default([]),
  submissionKey: z.uuid(),
})
type OpenCaseFromInquiry = z.output<typeof OpenCaseFromInquiry>

/**
 * Decides that an inquiry becomes an SSP case, and opens it, in one go: the case keeps which inquiry it came from, and
 * nothing of what was said goes along but the sentences chosen, quoted as a first note. Refuses what `decideRoute`
 * refuses, what opening a case and registering a person refuse, somebody new who may be known already
 * (`may-be-known`, until `anyway`), and a choice without an SSP case (`no-case-chosen`).
 */
export const openCaseFromInquiry = action({
  name: 'contact.open-case-from-inquiry',
  allow: 'inquiry:triage',
  purpose: 'Henvendelse bliver til SSP-sag',
  input: OpenCaseFromInquiry,
  async run(tx, input): Promise<Outcome<{ caseId: string }>> {
    tx.about(input.inquiryId)
    const held = await holdForDecision(tx, input)
    if (held.kind === 'refused') return held.refusal
    if (held.kind === 'repeated' && held.caseId) return done({ caseId: held.caseId })
    if (held.kind === 'repeated' || !input.routes.includes('ssp-case')) return refuse('rule', 'no-case-chosen')
    const { unit } = held.inquiry
    const subject = await subjectOf(tx, input, unit)
    if (subject.refused) return subject
    const { tier, purpose, inquiryId, submissionKey } = input
    const opened = await openCase.within(tx, { ...subject.value, tier, purpose, inquiryId, submissionKey, unit })
    if (opened.refused) return opened
    const caseId = opened.value.id
    const unfit = await carryOver(tx, input, caseId)
    if (unfit) return unfit
    await recordDecision(tx, held.inquiry, input, caseId)
    await discardDraft(tx, caseDraft(inquiryId))
    return done({ caseId })
  },
})

async function subjectOf(tx: Tx, { subject }: OpenCaseFromInquiry, unit: string) {
  if (subject.kind === 'found') return done({ personId: subject.personId, groupName: '' })
  if (subject.kind === 'group') return done({ personId: null, groupName: subject.groupName })
  if (subject.kind === 'nobody') return done({ personId: null, groupName: '' })
  const { kind: _new, ...person } = subject
  const made = await registerPerson.within(tx, { ...person, unit })
  if (made.refused) return made
  if (made.value.registered) return done({ personId: made.value.id, groupName: '' })
  return refuse('rule', 'may-be-known')
}

/** The first note: what was chosen and nothing else. Own words only where the young person speaks of themselves. */
async function carryOver(tx: Tx, input: OpenCaseFromInquiry, caseId: string): Promise<Refused | null> {
  if (input.carried.length === 0) return null
  const inquiry = await findInquiry(tx, input.inquiryId)
  if (!inquiry) return missing()
  const body = quoteSentences(await readSaid(tx, input.inquiryId), input.carried)
  if (!body) return refuse('rule', 'sentence-gone')
  tx.remark({ carried: input.carried.length })
  const noted = await addNote.within(tx, {
    caseId,
    kind: inquiry.senderRole === 'young' && inquiry.concerns === 'self' ? 'own-words' : 'fact',
    body,
    source: `Henvendelse ${referenceOf(inquiry.id)}: ${contactMessages('da').senderRoles[inquiry.senderRole]}`,
    happenedOn: copenhagenDate(inquiry.receivedAt),
    submissionKey: input.submissionKey,
  })
  return noted.refused ? noted : null
}
