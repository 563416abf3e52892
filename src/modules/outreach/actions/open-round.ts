import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { openPlace } from '../../places/index.ts'
import { type RoundOfDay, readRound } from '../data/round-rows.ts'

export type RoundStopShown = RoundOfDay['stops'][number] & {
  readonly phones: readonly { readonly name: string; readonly title: string; readonly phone: string }[]
}

/** One's own visits of a day, in the order to drive them, with whom to ask for; those made or cancelled come last. */
export const openRound = action({
  name: 'outreach.open-round',
  allow: 'outreach:read',
  input: z.strictObject({ day: DayInput.optional() }),
  async run(tx, { day = tx.today }) {
    const round = await readRound(tx, accountOf(tx.actor) ?? '', day)
    tx.about(...round.stops.map(({ visit }) => visit.id))
    const stops: RoundStopShown[] = []
    for (const stop of round.stops) stops.push({ ...stop, phones: await phonesAt(tx, stop.visit.place) })
    return done({ ...round, stops, day, today: tx.today })
  },
})

async function phonesAt(tx: Tx, placeId: string) {
  const opened = await openPlace.within(tx, { placeId })
  if (opened.refused) return []
  return opened.value.contacts
    .filter(({ phone }) => phone !== '')
    .map(({ name, title, phone }) => ({ name, title, phone }))
}
