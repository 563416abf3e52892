import { accountOf } from '../../../kernel/actor.ts'
import { type Refused, refuse } from '../../../kernel/outcome.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { findMerged } from '../data/inquiry-reading.ts'
import { insertMessage } from '../data/inquiry-writing.ts'
import { messageIdOf } from '../data/message-ids.ts'
import { insertOwnership, type LockedInquiry, lockInquiry } from '../data/ownership.ts'
import { findLeaders, insertDecision, limitTo, markDecided, readDecisions } from '../data/triage.ts'
import { sealedReason, sittingsOf } from '../domain/decisions.ts'
import type { ConcernFacts } from '../domain/rules/route-of-concern-1.0.ts'
import { problemWithChoice } from '../domain/triage-choice.ts'
import type { TriageRoute } from '../domain/triage-routes.ts'
import { triageRule } from '../domain/triage-rules.ts'
import { factsDraft, triageDraft } from './triage-input.ts'

export type Choice = {
  readonly inquiryId: string
  readonly seenOrdinal: number
  readonly facts: ConcernFacts
  readonly routes: readonly TriageRoute[]
  readonly reason: string
}

/**
 * Holds the inquiry and answers it with the refusal there may be: it is not there; it was joined to another; somebody
 * has decided meanwhile (who, when and what); the rule does not allow the choice.
 */
export async function holdForDecision(tx: Tx, choice: Choice): Promise<LockedInquiry | Refused> {
  const inquiry = await lockInquiry(tx, choice.inquiryId)
  if (!inquiry) return refuse('missing', 'missing')
  if (inquiry.mergedInto) return refuse('conflict', 'already-merged')
  const decisions = await readDecisions(tx, inquiry.id)
  if ((decisions.at(-1)?.ordinal ?? 0) !== choice.seenOrdinal) {
    const newest = sittingsOf(decisions)[0]
    return refuse('conflict', 'already-decided', {
      name: newest?.last.decidedBy ?? '',
      time: (newest?.last.decidedAt ?? tx.now).toISOString(),
      routes: newest?.routes.join(' ') ?? '',
    })
  }
  const problem = problemWithChoice(triageRule.assess(choice.facts), choice.routes, choice.reason)
  return problem ? refuse('rule', problem) : inquiry
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
      rule: triageRule,
      facts: choice.facts,
      caseId: route === 'ssp-case' ? caseId : null,
      dutyShown: true,
    })
  }
  const me = accountOf(tx.actor)
  if (!inquiry.ownerId && me) await insertOwnership(tx, inquiry, me)
  await markDecided(tx, inquiry)
  if (choice.routes.includes('infohus') && !inquiry.limited && me) await closeDoor(tx, inquiry, me)
  await discardDraft(tx, factsDraft(inquiry.id))
  await discardDraft(tx, triageDraft(inquiry.id))
  tx.remark({ routes: choice.routes.join(' '), rule: `${triageRule.id} ${triageRule.version}` })
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
