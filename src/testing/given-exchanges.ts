import type { z } from 'zod'
import type { StaffActor } from '../kernel/actor.ts'
import { newId } from '../kernel/ids.ts'
import { answerExchange, askFor, decideOffer, previewOffer } from '../modules/disclosure/index.ts'
import { value } from './test-house.ts'

type Preview = z.input<(typeof previewOffer)['definition']['input']>
type Offer = Partial<Omit<Preview, 'receiver' | 'requestId'>>
type Asked = Partial<z.input<(typeof askFor)['definition']['input']>>

/** What SSP tells the police of a child told of in words, on the first limb of § 115, where nothing else is said. */
export const usualOffer = {
  subject: 'described',
  describedAs: 'Drengen med den røde cykel',
  items: [{ kind: 'sentence', body: 'Han er ved stationen om aftenen.', dataClass: 'confidential-social' }],
  basis: 'ssp',
  purpose: 'crime-prevention',
  necessity: 'I skal kunne tale med ham i aften',
  circumstances: { proportionate: 'yes' },
} as const satisfies Offer

/** Something previewed and shared by `by` with `receiver`, who has not answered. Answers the exchange. */
export async function givenExchange(
  by: StaffActor,
  receiver: StaffActor,
  offer: Offer = {},
  reason = '',
): Promise<string> {
  const offered = { ...usualOffer, ...offer, receiver: receiver.account }
  const { seen } = value(await previewOffer(by, offered))
  return value(await decideOffer(by, { ...offered, seen, reason, submissionKey: newId() })).id
}

/** The same, accepted by its receiver. */
export async function givenReceivedExchange(by: StaffActor, receiver: StaffActor, offer: Offer = {}): Promise<string> {
  const id = await givenExchange(by, receiver, offer)
  value(await answerExchange(receiver, { exchangeId: id, choice: 'accepted' }))
  return id
}

/** What `by` asks `holder` for, undecided. */
export async function givenRequest(by: StaffActor, holder: StaffActor, asked: Asked = {}): Promise<string> {
  const usual = {
    wanted: 'Hvem har han været sammen med?',
    basis: 'ssp',
    purpose: 'crime-prevention',
    necessity: 'Vi vil tale med forældrene i denne uge',
  } as const
  return value(await askFor(by, { ...usual, ...asked, holder: holder.account, submissionKey: newId() })).id
}
