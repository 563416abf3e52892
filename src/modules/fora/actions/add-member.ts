import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { insertMember, listMembers, type MemberRow } from '../data/members.ts'
import { type MemberPart, memberParts } from '../domain/seat-parts.ts'
import { holdSeries } from './held-meeting.ts'
import { SeatInput, seatOf } from './seat-input.ts'

/**
 * Gives somebody a seat: one at work here, or somebody outside with a name, a body and what the body is in law. There is
 * one chair and one minute-taker, who may be the same person, so another is refused until that seat ends. Refuses
 * somebody without an open account and role.
 */
export const addMember = action({
  name: 'fora.add-member',
  allow: 'forum:write',
  input: z.strictObject({
    seriesId: z.uuid(),
    seat: SeatInput,
    part: z.enum(memberParts).default('member'),
    since: DayInput.optional(),
  }),
  async run(tx, { seriesId, seat, part, since }): Promise<Outcome<{ id: string }>> {
    const held = await holdSeries(tx, seriesId)
    if (held.refused) return held
    const known = await seatOf(tx, seat)
    if (known.refused) return known
    const day = since ?? tx.today
    const open = (await listMembers(tx, seriesId)).filter(({ until }) => until === null || until >= day)
    const own = open.filter((member) => isSame(member, known.value))
    const same = own.find((member) => member.part === part)
    if (same) return done({ id: same.id })
    if (own.some((member) => !mayBeBoth(member.part, part))) return refuse('conflict', 'sits-already')
    const taken = part === 'member' ? undefined : open.find((member) => member.part === part)
    if (taken) return refuse('conflict', `${part}-taken`, { name: taken.name })
    return done(await giveSeat(tx, { seriesId, part, since: day, addedBy: held.account, ...known.value }))
  },
})

async function giveSeat(tx: Tx, member: Omit<Parameters<typeof insertMember>[1], 'id'>): Promise<{ id: string }> {
  const id = newId()
  await insertMember(tx, { ...member, id })
  tx.about(id, member.accountId)
  tx.remark({ seat: member.part })
  return { id }
}

function isSame(
  member: MemberRow,
  seat: { accountId: string | null; outsideName: string; outsideOrganisation: string },
) {
  if (seat.accountId !== null) return member.accountId === seat.accountId
  return (
    member.accountId === null && member.name === seat.outsideName && member.organisation === seat.outsideOrganisation
  )
}

/** Whoever calls the meetings often takes the minutes too. */
function mayBeBoth(held: MemberPart, asked: MemberPart): boolean {
  return held !== 'member' && asked !== 'member'
}
