import { z } from 'zod'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { partyKinds, standings } from '../../law/index.ts'
import { outsideParty, standingOf } from '../domain/outside-party.ts'
import { memberParts } from '../domain/seat-parts.ts'

export type SeatFields = 'who' | 'account' | 'name' | 'body' | 'kind' | 'standing' | 'drawnIn'
export type MemberFields = SeatFields | 'part' | 'since'

const seatFields = {
  who: z.enum(['account', 'outside']),
  account: z.uuid().optional(),
  name: z.string().max(200).optional(),
  body: z.string().max(200).optional(),
  kind: z.enum(partyKinds).optional(),
  standing: z.enum(standings).optional(),
  drawnIn: z.literal('ja').optional(),
} as const

type Typed = z.output<z.ZodObject<typeof seatFields>>

/** A guest of one meeting: somebody with an account, or somebody else and the body they come from. */
export const GuestForm = z.strictObject(seatFields).superRefine(askWhatIsMissing).transform(seatOf)

/** A member of a series. */
export const MemberForm = z
  .strictObject({ ...seatFields, part: z.enum(memberParts), since: TypedDay.optional() })
  .superRefine(askWhatIsMissing)
  .transform(({ part, since, ...typed }) => ({ seat: seatOf(typed), part, ...(since && { since }) }))

export const SeatEndForm = z.strictObject({ until: TypedDay })
export type SeatEndFields = 'until'

/** The fields of the answer that was chosen must be there; those of the other one do not count. */
function askWhatIsMissing({ who, account, name, body, kind, standing }: Typed, context: z.RefinementCtx): void {
  const missing = (path: string) => context.addIssue({ code: 'custom', input: '', path: [path] })
  if (who === 'account' && account === undefined) missing('account')
  if (who === 'account') return
  if (name === undefined) missing('name')
  if (body === undefined) missing('body')
  if (kind === undefined) missing('kind')
  if (kind !== undefined && standingOf(kind) === null && standing === undefined) missing('standing')
}

function seatOf({ who, account, name, body, kind, standing, drawnIn }: Typed) {
  if (who === 'account' && account !== undefined) return { account }
  const known = kind ?? 'private-person'
  const runBy = standingOf(known) ?? standing ?? 'private'
  return { name: name ?? '', body: body ?? '', party: outsideParty(known, runBy, drawnIn === 'ja') }
}
