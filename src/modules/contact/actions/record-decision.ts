import { accountOf } from '../../../kernel/actor.ts'
import { type Refused, refuse } from '../../../kernel/outcome.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type ConcernFacts, concernRule, recordConcern } from '../../law/index.ts'
import { findMerged } from '../data/inquiry-reading.ts'
import { insertMessage } from '../data/inquiry-writing.ts'
import { messageIdOf } from '../data/message-ids.ts'
import { insertOwnership, type LockedInquiry, lockInquiry } from '../data/ownership.ts'
import { findLeaders, insertDecision, limitTo, markDecided, readDecisions } from '../data/triage.ts'
import { type Sitting, sealedReason, sittingsOf } from '../domain/decisions.ts'
import { problemWithChoice } from '../domain/triage-choice.ts'
import type { TriageRoute } from '../domain/triage-routes.ts'
import { factsDraft, triageDraft } from './triage-input.ts'

export type Choice = {
  readonly inquiryId: string
  readonly seenOrdinal: number
  readonly facts: ConcernFacts
  readonly routes: readonly TriageRoute[]
  readonly reason: string
}

export type Hold =
  | { readonly kind: 'held'; readonly inquiry: LockedInquiry }
  | { readonly kind: 'repeated'; readonly caseId: string | null }
  | { readonly kind: 'refused'; readonly refusal: Refused }

/**
 * Holds the inquiry for a decision. Refuses one that is not there, one that was joined to another, one somebody has
 * decided meanwhile (who, when and what), and a choice the rule does not allow. The same person sending the same
 * decision again (a double click) finds it made.
 */
export async function holdForDecision(tx: Tx, choice: Choice): Promise<Hold> {
  const inquiry = await lockInquiry(tx, choice.inquiryId)
  if (!inquiry) return refused(refuse('missing', 'missing'))
  if (inquiry.mergedInto) return refused(refuse('conflict', 'already-merged'))
  const newest = sittingsOf(await readDecisions(tx, inquiry.id))[0]
  if ((newest?.last.ordinal ?? 0) !== choice.seenOrdinal) {
    if (newest && isRepeat(newest, choice, accountOf(tx.actor))) {
      return { kind: 'repeated', caseId: newest.last.caseId }
    }
    return refused(refuse('conflict', 'already-decided', conflictFacts(tx, newest)))
  }
  const problem = problemWithChoice(concernRule.assess(choice.facts), choice.routes, choice.reason)
  return problem ? refused(refuse('rule', problem)) : { kind: 'held', inquiry }
}

function refused(refusal: Refused): Hold {
  return { kind: 'refused', refusal }
}

function isRepeat({ routes, last }: Sitting, choice: Choice, me: string | null): boolean {
  return (
    last.deciderId === me &&
    last.ordinal === choice.seenOrdinal + choice.routes.length &&
    (last.reason === choice.reason || last.reason === sealedReason) &&
    routes.join() === choice.routes.join()
  )
}

function conflictFacts(tx: Tx, newest: Sitting | undefined): Record<string, string> {
  return {
    name: newest?.last.decidedBy ?? '',
    time: (newest?.last.decidedAt ?? tx.now).toISOString(),
    routes: newest?.routes.join(' ') ?? '',
  }
}

/**
 * Writes a decision on an inquiry that is held: one row for each way, with the rule, its version and the facts. A
 * decision for the infohus leaves no word that could be found: the reason lies sealed as an internal note, and the door
 * is closed behind the inquiry for all but its decider, its owner and the leaders of the unit.
 */
export async function recordDecision(
  tx: Tx,
  inquiry: LockedInquiry,
  choice: Choice,
  caseId: string | null,
): Promise<void> {
  const behindDoors = inquiry.limited || choice.routes.includes('infohus')
  if (behindDoors) await sealReason(tx, inquiry, choice)
  for (const [index, route] of choice.routes.entries()) {
    await insertDecision(tx, inquiry.id, {
      ordinal: choice.seenOrdinal + index + 1,
      route,
      reason: behindDoors ? sealedReason : choice.reason,
      rule: concernRule,
      facts: choice.facts,
      caseId: route === 'ssp-case' ? caseId : null,
      dutyShown: true,
    })
  }
  if (!behindDoors) await recordConcern.within(tx, { inquiryId: inquiry.id, facts: choice.facts })
  const me = accountOf(tx.actor)
  if (!inquiry.ownerId && me) await insertOwnership(tx, inquiry, me)
  await markDecided(tx, inquiry)
  if (choice.routes.includes('infohus') && !inquiry.limited && me) await closeDoor(tx, inquiry, me)
  await discardDraft(tx, factsDraft(inquiry.id))
  await discardDraft(tx, triageDraft(inquiry.id))
  tx.remark({ routes: choice.routes.join(' '), rule: `${concernRule.id} ${concernRule.version}` })
}

async function sealReason(tx: Tx, inquiry: LockedInquiry, { seenOrdinal, reason }: Choice): Promise<void> {
  const id = messageIdOf(inquiry.id, JSON.stringify([seenOrdinal, reason]))
  await insertMessage(tx, { id, inquiry: inquiry.id, direction: 'internal', text: reason })
}

async function closeDoor(tx: Tx, inquiry: LockedInquiry, me: string): Promise<void> {
  const joined = await findMerged(tx, inquiry.id)
  const named = new Set([me, ...(inquiry.ownerId ? [inquiry.ownerId] : []), ...(await findLeaders(tx, inquiry.unit))])
  await limitTo(tx, [inquiry.id, ...joined.map(({ id }) => id)], [...named])
}
