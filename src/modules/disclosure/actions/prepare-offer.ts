import { createHash } from 'node:crypto'
import { cprIn } from '../../../kernel/cpr-in-text.ts'
import { type Refused, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { assess, type DataClass, type ExchangeFacts, type Finding, partyOf, readLocalChoices } from '../../law/index.ts'
import { liveConsentsToShare, ownUnits } from '../../people/index.ts'
import { mattersAbout } from '../data/early-meetings.ts'
import { type Mention, waitForConsent } from '../data/exchange-decisions.ts'
import { exchangeFactsFor } from '../domain/facts-of-exchange.ts'
import { itemsOf, type PreparedItems } from './items-of-offer.ts'
import type { Offered } from './offered-input.ts'
import type { Sides } from './sides.ts'
import { type Subject, sourceOf, subjectOf } from './subject-of-offer.ts'

/** An offer as it would be decided: what the receiver would see, and what the rules say of it. */
export type PreparedOffer = PreparedItems & {
  readonly offered: Offered
  readonly sides: Sides
  readonly subject: Subject | null
  readonly caseId: string | null
  readonly mentions: readonly Mention[]
  readonly facts: ExchangeFacts
  readonly finding: Finding
  /** A mark of exactly this: what was previewed is what is decided, or the official reads it anew. */
  readonly seen: string
}

/**
 * Reads what an offer is made of and asks the rules, without storing anything. Refuses what the actor may not see or
 * give, a consent that does not cover it, and an offer of nothing; what the rules say is in the answer.
 */
export async function prepareOffer(
  tx: Tx,
  offered: Offered,
  sides: Sides,
): Promise<Refused | { readonly refused: false; readonly offer: PreparedOffer }> {
  const found = await sourceOf(tx, offered)
  if (found.refused) return found
  const about = subjectOf(offered, found.source)
  if (about.refused) return about
  const { subject } = about
  const shown = itemsOf(tx, offered, { source: found.source, subject, sides })
  if (shown.refused) return shown
  if (offered.consentId !== null && !(await isCovered(tx, offered.consentId, offered.basis, subject, sides))) {
    return refuse('rule', 'consent-not-covering')
  }
  const { items, blackout } = shown.prepared
  const facts = await factsOf(tx, offered, { subject, sides, items })
  const mentions = offered.others
  return {
    refused: false,
    offer: {
      ...shown.prepared,
      ...{ offered, sides, subject, mentions, facts },
      caseId: found.source.caseFile?.id ?? null,
      finding: assess(facts),
      seen: markOf([items, mentions, blackout, sides.receiver.account, facts, offered.days]),
    },
  }
}

/** Exit takes a consent in writing; what was said aloud does not carry it. */
async function isCovered(
  tx: Tx,
  consent: string,
  basis: Offered['basis'],
  subject: Subject | null,
  { receiver }: Sides,
): Promise<boolean> {
  if (!subject?.personId) return false
  await waitForConsent(tx, consent)
  const live = await liveConsentsToShare(tx, subject.personId, receiver.organisation.id)
  return live.some(({ id, how }) => id === consent && (basis !== 'exit' || how !== 'spoken'))
}

async function factsOf(
  tx: Tx,
  offered: Offered,
  { subject, sides, items }: { subject: Subject | null; sides: Sides; items: PreparedItems['items'] },
): Promise<ExchangeFacts> {
  const { basis, purpose, necessity, circumstances, consentId } = offered
  return exchangeFactsFor({
    ...{ on: tx.today, setting: 'direct', wish: 'share', basis, purpose, necessity, circumstances },
    sender: partyOf(sides.holder.organisation),
    receiver: partyOf(sides.receiver.organisation),
    subject: subject && { age: subject.age, hasConsent: consentId !== null },
    classes: classesOf(items),
    others: offered.others.map((other) => other.necessity),
    meetingsHeld: await meetingsHeldAbout(tx, subject?.personId ?? null),
    local: await readLocalChoices(tx),
  })
}

/** As the official said; a CPR number that is still to be read is one, whatever was said. */
function classesOf(items: PreparedItems['items']): DataClass[] {
  const hasCpr = items.some(({ body, source }) => cprIn(`${body} ${source}`) !== null)
  const said = items.filter(({ kind }) => kind !== 'subject').map(({ dataClass }) => dataClass)
  return hasCpr ? [...said, 'cpr'] : said
}

/** Meetings held about the newest matter of a child: only the unit counts them. */
export async function meetingsHeldAbout(tx: Tx, person: string | null): Promise<number> {
  if (person === null || ownUnits(tx.actor).length === 0) return 0
  const [newest] = await mattersAbout(tx, person)
  return newest?.meetingsHeld ?? 0
}

function markOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

/** Whether a decision to share may be made now; what stands in the way is refused. */
export function wrongWithDeciding(offer: PreparedOffer, reason: string, seen: string): Refused | null {
  if (offer.seen !== seen) return refuse('conflict', 'changed-since-preview')
  if (offer.finding.outcome === 'deny') return refuse('rule', 'rules-deny')
  if (offer.finding.outcome === 'ask' && reason === '') return refuse('rule', 'reason-missing')
  if (offer.offered.necessity === '') return refuse('rule', 'necessity-missing')
  return offer.mentions.some(({ necessity }) => necessity === '') ? refuse('rule', 'rules-deny') : null
}
