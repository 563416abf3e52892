import { z } from 'zod'
import { done, missing, type Refused } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type DraftValues, readDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { listCases } from '../../cases/index.ts'
import { listPeopleAtWork, type PersonAtWork } from '../../directory/index.ts'
import { partyOf, readLocalChoices } from '../../law/index.ts'
import { liveConsentsToShare, ownUnits } from '../../people/index.ts'
import type { ExchangeRow } from '../data/exchanges.ts'
import { type BasisFit, fittingBases } from '../domain/fitting-bases.ts'
import { holdExchange, refuseDecided } from './held-exchange.ts'
import { offerDraft, subjectKinds } from './offered-input.ts'
import { meetingsHeldAbout } from './prepare-offer.ts'
import { sidesOf } from './sides.ts'
import { type Source, sourceOf } from './subject-of-offer.ts'

export type OfferForm = Source & {
  /** The request that is answered, for the one who holds what was asked for. */
  readonly request: ExchangeRow | null
  /** Whom one can share with: everybody at work but oneself. */
  readonly people: readonly PersonAtWork[]
  /** Own open cases to take notes from; none for those outside SSP. */
  readonly cases: readonly { readonly id: string; readonly number: string; readonly about: string | null }[]
  /** What can carry it, once the receiver is known. */
  readonly fits: readonly BasisFit[]
  /** Live consents to tell the receiver's body. */
  readonly consents: readonly { readonly id: string; readonly scope: string; readonly givenOn: string }[]
  readonly draftKey: string
  readonly draft: DraftValues | null
}

const OpenOfferForm = z.strictObject({
  requestId: z.uuid().nullable().default(null),
  caseId: z.uuid().nullable().default(null),
  personId: z.uuid().nullable().default(null),
  receiver: z.uuid().nullable().default(null),
  subject: z.enum(subjectKinds).nullable().default(null),
})
type OpenOfferForm = z.output<typeof OpenOfferForm>

/**
 * What the pages need on which something is offered, or a request answered: whom one may share with, from where, and,
 * once the receiver is chosen, what can carry it and what the rules have against the rest.
 */
export const openOfferForm = action({
  name: 'disclosure.open-offer-form',
  allow: 'exchange:use',
  input: OpenOfferForm,
  async run(tx, asked) {
    const request = await requestOf(tx, asked.requestId)
    if (request?.refused) return request
    const found = await sourceOf(tx, asked)
    if (found.refused) return found
    const receiver = request?.exchange.receiver.account ?? asked.receiver
    const people = await listPeopleAtWork.within(tx, {})
    if (people.refused || tx.actor.kind !== 'staff') return missing()
    const { account } = tx.actor
    const draftKey = offerDraft(asked.requestId ?? asked.caseId ?? asked.personId)
    return done<OfferForm>({
      ...found.source,
      request: request?.exchange ?? null,
      people: people.value.filter((each) => each.account !== account),
      cases: await ownCases(tx),
      ...(await groundsFor(tx, receiver, asked, found.source)),
      ...{ draftKey, draft: await readDraft(tx, draftKey) },
    })
  },
})

async function requestOf(
  tx: Tx,
  id: string | null,
): Promise<Refused | { refused: false; exchange: ExchangeRow } | null> {
  if (id === null) return null
  const held = await holdExchange(tx, id, 'holder', 'look')
  if (held.refused) return held
  return refuseDecided(held.exchange) ?? held
}

async function ownCases(tx: Tx): Promise<OfferForm['cases']> {
  if (ownUnits(tx.actor).length === 0) return []
  const listed = await listCases.within(tx, { who: 'mine', pageSize: 100 })
  return listed.refused ? [] : listed.value.items.map(({ id, number, about }) => ({ id, number, about }))
}

async function groundsFor(
  tx: Tx,
  receiver: string | null,
  { subject }: OpenOfferForm,
  { person }: Source,
): Promise<Pick<OfferForm, 'fits' | 'consents'>> {
  const between = receiver === null ? null : await sidesOf(tx, receiver, 'holder')
  if (between === null || between.refused) return { fits: [], consents: [] }
  const { holder, receiver: other } = between.sides
  const about = subject === 'person' ? person : null
  const fits = fittingBases({
    on: tx.today,
    sender: partyOf(holder.organisation),
    receiver: partyOf(other.organisation),
    subject: subject === 'nobody' ? null : { age: about?.age ?? null },
    meetingsHeld: await meetingsHeldAbout(tx, about?.id ?? null),
    local: await readLocalChoices(tx),
  })
  const consents = about === null ? [] : await liveConsentsToShare(tx, about.id, other.organisation.id)
  return { fits, consents: consents.map(({ id, scope, givenOn }) => ({ id, scope, givenOn })) }
}
