import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { addNote, openCase, tiers } from '../../cases/index.ts'
import { registerPerson } from '../../people/index.ts'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { findInquiry, findMerged, readMessages } from '../data/inquiry-reading.ts'
import { quotedSentences } from '../domain/sentences.ts'
import { holdForDecision, recordDecision } from './record-decision.ts'
import { ChoiceInput } from './triage-input.ts'

const Line = z.string().trim().max(100).default('')

const OpenCaseFromInquiry = z.strictObject({
  ...ChoiceInput,
  tier: z.enum(tiers),
  purpose: z.string().trim().min(1).max(2000),
  /** Whom the case is about: somebody found, somebody new (with a name or a description), a group, or nobody yet. */
  subject: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('found'), personId: z.uuid() }),
    z.strictObject({ kind: z.literal('new'), givenName: Line, familyName: Line, describedAs: z.string().trim().max(200).default('') }),
    z.strictObject({ kind: z.literal('group'), groupName: z.string().trim().min(1).max(200) }),
    z.strictObject({ kind: z.literal('nobody') }),
  ]),
  /** The sentences that go along, as `message:number`; none unless somebody chose them. */
  carried: z.array(z.string().regex(/^[0-9a-f-]{36}:\d{1,4}$/)).max(200).default([]),
  submissionKey: z.uuid(),
})
type OpenCaseFromInquiry = z.output<typeof OpenCaseFromInquiry>

/**
 * Decides that an inquiry becomes an SSP case, and opens it, in one go: the case keeps which inquiry it came from, and
 * nothing of what was said goes along but the sentences chosen, quoted as a first note. Refuses what `decideRoute`
 * refuses, what opening a case and registering a person refuse, and a choice without an SSP case (`no-case-chosen`).
 */
export const openCaseFromInquiry = action({
  name: 'contact.open-case-from-inquiry',
  allow: 'inquiry:triage',
  purpose: 'Henvendelse bliver til SSP-sag',
  input: OpenCaseFromInquiry,
  async run(tx, input) {
    tx.about(input.inquiryId)
    const held = await holdForDecision(tx, input)
    if ('refused' in held) return held
    if (!input.routes.includes('ssp-case')) return refuse('rule', 'no-case-chosen')
    const subject = await subjectOf(tx, input, held.unit)
    if (subject.refused) return subject
    const { tier, purpose, inquiryId, submissionKey } = input
    const unit = held.unit
    const opened = await openCase.within(tx, { ...subject.value, tier, purpose, inquiryId, submissionKey, unit })
    if (opened.refused) return opened
    const noted = await carryOver(tx, input, opened.value.id)
    if (noted?.refused) return noted
    await recordDecision(tx, held, input, opened.value.id)
    await discardDraft(tx, caseDraft(inquiryId))
    return done({ caseId: opened.value.id })
  },
})

/** The draft of the third step. */
export const caseDraft = (inquiry: string) => `triage-case:${inquiry}`

async function subjectOf(tx: Tx, { subject }: OpenCaseFromInquiry, unit: string) {
  if (subject.kind === 'found') return done({ personId: subject.personId, groupName: '' })
  if (subject.kind === 'group') return done({ personId: null, groupName: subject.groupName })
  if (subject.kind === 'nobody') return done({ personId: null, groupName: '' })
  const { givenName, familyName, describedAs } = subject
  // The search before this one is the look for doubles: whoever comes here has said that none of those found is meant.
  const made = await registerPerson.within(tx, { givenName, familyName, describedAs, unit, anyway: true })
  if (made.refused) return made
  if (!made.value.registered) return refuse('rule', 'person-not-registered')
  return done({ personId: made.value.id, groupName: '' })
}

async function carryOver(tx: Tx, input: OpenCaseFromInquiry, caseId: string) {
  if (input.carried.length === 0) return null
  const inquiry = await findInquiry(tx, input.inquiryId)
  const joined = await findMerged(tx, input.inquiryId)
  const messages = await readMessages(tx, [input.inquiryId, ...joined.map(({ id }) => id)])
  const said = messages.filter(({ direction }) => direction === 'from-sender')
  const body = quotedSentences(said, input.carried)
  if (body === '' || !inquiry) return refuse('rule', 'sentence-gone')
  tx.remark({ carried: input.carried.length })
  const own = inquiry.senderRole === 'young' && inquiry.concerns === 'self'
  return addNote.within(tx, {
    caseId,
    kind: own ? 'own-words' : 'fact',
    body,
    source: sourceOf(inquiry.channel, inquiry.senderRole),
    happenedOn: copenhagenDate(inquiry.receivedAt),
    submissionKey: input.submissionKey,
  })
}
