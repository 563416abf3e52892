import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { listPlaces } from '../../places/index.ts'
import { orderRound, type RoundTurn } from '../domain/round-order.ts'
import { hoursOn } from '../domain/working-week.ts'
import { planSettingsNow, usualPlanSettings } from './plan-settings.ts'
import { type PlannedVisit, plannedBetween } from './planned-rows.ts'
import { outreachColleagues } from './working-hour-rows.ts'

export type RoundOfDay = {
  /** Those to be made in the order of the road, with when one can be there; then those that have ended. */
  readonly stops: readonly { readonly visit: PlannedVisit; readonly turn: RoundTurn | null }[]
  readonly base: string | null
}

const usualStart = 8 * 60

/** One consultant's visits of a day, in order. */
export async function readRound(tx: Tx, account: string, day: PlainDate): Promise<RoundOfDay> {
  const visits = await plannedBetween(tx, { from: day, to: day, account })
  const settings = (await planSettingsNow(tx)) ?? usualPlanSettings
  const base = await baseOf(tx, settings.base)
  const week = (await outreachColleagues(tx)).find((colleague) => colleague.account === account)?.week
  const from = (week && hoursOn(week, day)?.from) ?? usualStart
  const open = visits.filter(({ ending }) => ending === null)
  const turns = orderRound(
    open.map((visit) => ({ ...visit, fromTime: visit.from })),
    { from, travel: { ...settings, base: base?.position ?? null } },
  )
  const ordered = turns.flatMap((turn) => open.filter(({ id }) => id === turn.id).map((visit) => ({ visit, turn })))
  const ended = visits.filter(({ ending }) => ending !== null).map((visit) => ({ visit, turn: null }))
  return { stops: [...ordered, ...ended], base: base?.name ?? null }
}

async function baseOf(tx: Tx, id: string | null) {
  if (id === null) return null
  const listed = await listPlaces.within(tx, { state: 'all' })
  return listed.refused ? null : (listed.value.places.find((place) => place.id === id) ?? null)
}
