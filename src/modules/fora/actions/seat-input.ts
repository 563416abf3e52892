import { z } from 'zod'
import { done, type Outcome, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { listPeopleAtWork } from '../../directory/index.ts'
import { Party, partyOf } from '../../law/index.ts'

/** Somebody at work here, or somebody outside, who is a name, a body, and what that body is in the law's eyes. */
export const SeatInput = z.union([
  z.strictObject({ account: z.uuid() }),
  z.strictObject({
    name: z.string().trim().min(1).max(200),
    body: z.string().trim().min(1).max(200),
    party: Party,
  }),
])
export type SeatInput = z.output<typeof SeatInput>

export type Seat = {
  readonly accountId: string | null
  readonly outsideName: string
  readonly organisationId: string | null
  readonly outsideOrganisation: string
  readonly party: Party
}

/** Who takes the seat, with what their body is in law today. Refuses an account nobody works under. */
export async function seatOf(tx: Tx, seat: SeatInput): Promise<Outcome<Seat>> {
  if (!('account' in seat)) {
    const { name, body, party } = seat
    return done({ accountId: null, outsideName: name, organisationId: null, outsideOrganisation: body, party })
  }
  const people = await listPeopleAtWork.within(tx, { account: seat.account })
  if (people.refused) return people
  const [person] = people.value
  if (!person) return refuse('rule', 'nobody-at-work')
  const { id, kind, standing, drawnIn } = person.organisation
  return done({
    accountId: person.account,
    outsideName: '',
    organisationId: id,
    outsideOrganisation: '',
    party: partyOf({ kind, standing, drawnIn }),
  })
}
