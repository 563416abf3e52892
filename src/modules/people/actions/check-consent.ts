import { compareDates, type PlainDate } from '../../../kernel/dates.ts'
import { type Refused, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Finding } from '../../law/index.ts'
import { openOrganisations } from '../data/receiving-bodies.ts'
import { latestReview } from '../domain/consent-ages.ts'
import { namesOneTwice } from '../domain/consent-needs.ts'
import type { ConsentFields } from './consent-input.ts'

/** What is wrong with a consent before the rules are asked, or null. */
export async function wrongWithConsent(
  tx: Tx,
  fields: ConsentFields,
  reviewOn: PlainDate,
  birthDate: PlainDate | null,
): Promise<Refused | null> {
  const { givenOn, givers, kind, receivers } = fields
  if (compareDates(givenOn, tx.today) > 0) return refuse('rule', 'consent-future')
  if (birthDate !== null && compareDates(givenOn, birthDate) < 0) return refuse('rule', 'consent-before-birth')
  if (compareDates(reviewOn, givenOn) <= 0) return refuse('rule', 'review-too-early')
  const latest = latestReview(givenOn, birthDate)
  if (compareDates(reviewOn, latest) > 0) return refuse('rule', 'review-too-late', { day: latest })
  if (givers.some(({ name }) => name === '')) return refuse('rule', 'giver-without-name')
  if (namesOneTwice(givers)) return refuse('rule', 'same-giver-twice')
  if (kind === 'share' && receivers.length === 0) return refuse('rule', 'no-receiver')
  if (kind !== 'share' && receivers.length > 0) return refuse('rule', 'receivers-only-to-share')
  const known = await openOrganisations(tx, receivers)
  return receivers.every((id) => known.has(id)) ? null : refuse('rule', 'no-such-organisation')
}

/**
 * The refusal a finding amounts to, or null: `consent-denied`, or `judgement-needed` where a rule asks a human and no
 * reason was given. Each rule that stands in the way is a reason, with its id, its version and what it says in both
 * languages.
 */
export function refusedByRules({ outcome, rules, reason }: Finding, judgement: string): Refused | null {
  if (outcome === 'allow' || (outcome === 'ask' && judgement !== '')) return null
  const code = outcome === 'deny' ? 'consent-denied' : 'judgement-needed'
  const speaking = rules.filter((rule) => rule.outcome === outcome)
  const reasons = speaking.map(({ id, version, reason: { say } }) => ({ code, facts: { rule: id, version, ...say } }))
  return { refused: true, kind: 'rule', reasons: reasons.length > 0 ? reasons : [{ code, facts: { ...reason.say } }] }
}
