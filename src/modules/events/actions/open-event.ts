import { z } from 'zod'
import type { PlainDate } from '../../../kernel/dates.ts'
import { done, missing, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { listPeopleAtWork } from '../../directory/index.ts'
import { listPlaces } from '../../places/index.ts'
import { type Evaluation, newestEvaluation } from '../data/evaluations.ts'
import { type EventContact, eventContacts } from '../data/event-contacts.ts'
import { type EventRow, eventRow } from '../data/event-rows.ts'
import { newestReason } from '../data/event-writing.ts'
import { shiftsOfAccounts } from '../data/own-shifts.ts'
import { type PostRow, postRows, type ShiftRow, shiftPeople, shiftRows } from '../data/roster.ts'
import { type Volunteer, volunteersOf } from '../data/volunteers.ts'
import { overlapsOf } from '../domain/shift-times.ts'

export type OpenedShift = ShiftRow & {
  /** `name` null for a volunteer who is erased. */
  readonly people: readonly { readonly id: string; readonly name: string | null }[]
  readonly missing: number
}

export type OpenedEvent = {
  readonly event: EventRow
  /** Of the event this one is copied from. */
  readonly learned: Evaluation | null
  readonly posts: readonly (PostRow & { readonly shifts: readonly OpenedShift[] })[]
  readonly volunteers: readonly Volunteer[]
  readonly contacts: readonly EventContact[]
  readonly colleagues: readonly { readonly account: string; readonly name: string }[]
  /** Names of those with two shifts at once, here or at another event. */
  readonly overlaps: readonly string[]
  /** Where a post can be. */
  readonly places: readonly { readonly id: string; readonly name: string }[]
  readonly today: PlainDate
  readonly cancelledBecause: string | null
}

/** The whole plan of one event; `missing` when it is not there. */
export const openEvent = action({
  name: 'events.open-event',
  allow: 'event:read',
  input: z.strictObject({ eventId: z.uuid() }),
  async run(tx, { eventId }): Promise<Outcome<OpenedEvent>> {
    const event = await eventRow(tx, eventId)
    if (!event) return missing()
    tx.about(eventId)
    const people = await listPeopleAtWork.within(tx, {})
    const places = await listPlaces.within(tx, {})
    return done({
      event,
      learned: event.copiedFrom ? await newestEvaluation(tx, event.copiedFrom) : null,
      ...(await rosterOf(tx, eventId)),
      contacts: await eventContacts(tx, eventId),
      colleagues: people.refused ? [] : people.value.map(({ account, name }) => ({ account, name })),
      places: places.refused ? [] : places.value.places.map(({ id, name }) => ({ id, name })),
      today: tx.today,
      cancelledBecause: event.status === 'cancelled' ? await newestReason(tx, eventId) : null,
    })
  },
})

async function rosterOf(tx: Tx, eventId: string) {
  const volunteers = await volunteersOf(tx, eventId)
  const names = new Map(volunteers.map(({ id, details }) => [id, details?.name ?? null]))
  const shifts = await shiftRows(tx, eventId)
  const people = (await shiftPeople(tx, eventId)).map((person) => ({
    id: person.id,
    shiftId: person.shiftId,
    who: person.accountId ?? person.volunteerId ?? '',
    name: person.accountName ?? names.get(person.volunteerId ?? '') ?? null,
  }))
  const opened = shifts.map((shift): OpenedShift => {
    const own = people.filter(({ shiftId }) => shiftId === shift.id)
    const missing = Math.max(0, shift.needed - own.length)
    return { ...shift, people: own.map(({ id, name }) => ({ id, name })), missing }
  })
  const held = shifts.flatMap((shift) =>
    people
      .filter(({ shiftId }) => shiftId === shift.id)
      .flatMap(({ who, name }) => (name ? [{ ...shift, shiftId: shift.id, who, name }] : [])),
  )
  const posts = (await postRows(tx, eventId)).map((post) => ({
    ...post,
    shifts: opened.filter(({ postId }) => postId === post.id),
  }))
  const elsewhere = await shiftsElsewhere(tx, eventId, held)
  return { volunteers, posts, overlaps: overlapsOf([...held, ...elsewhere]) }
}

/** The shifts of the same people at other events, as far as they touch the time of this one. */
async function shiftsElsewhere(
  tx: Tx,
  eventId: string,
  held: readonly { readonly who: string; readonly name: string; readonly startsAt: Date; readonly endsAt: Date }[],
) {
  if (held.length === 0) return []
  const from = new Date(Math.min(...held.map(({ startsAt }) => startsAt.getTime())))
  const to = new Date(Math.max(...held.map(({ endsAt }) => endsAt.getTime())))
  const names = new Map(held.map(({ who, name }) => [who, name]))
  const found = await shiftsOfAccounts(tx, [...names.keys()], from, to)
  return found
    .filter((shift) => shift.eventId !== eventId)
    .map(({ account, startsAt, endsAt, shiftId }) => ({
      ...{ who: account, name: names.get(account) ?? '', shiftId, startsAt, endsAt },
    }))
}
