import type { PlainDate } from '../../../kernel/dates.ts'
import { isAway, type PlanSurroundings } from '../data/plan-surroundings.ts'
import { clashesOf, type PlanClash } from '../domain/plan-clashes.ts'
import { hoursOn } from '../domain/working-week.ts'

export type VisitToPlan = {
  /** Its own id where it is planned already, so that it does not clash with itself. */
  readonly id: string | null
  readonly place: string
  readonly account: string
  readonly on: PlainDate
  readonly from: number | null
  readonly minutes: number
}

/** What speaks against a visit, by all that is known of its day. */
export function clashesFor(visit: VisitToPlan, around: PlanSurroundings): readonly PlanClash[] {
  const place = around.places.find((known) => known.place === visit.place)
  if (!place) return [{ kind: 'place-gone', what: '' }]
  const week = around.colleagues.find(({ account }) => account === visit.account)?.week ?? new Map()
  const others = around.planned.filter(
    ({ id, account, on, ending }) => id !== visit.id && account === visit.account && on === visit.on && !ending,
  )
  return clashesOf(
    { ...visit, id: visit.id ?? '', name: place.name, position: place.position },
    {
      place,
      isAbsent: isAway(around, visit.account, visit.on),
      hours: hoursOn(week, visit.on),
      shifts: around.shifts.filter(({ account, day }) => account === visit.account && day === visit.on),
      others: others.map((other) => ({ ...other, name: other.placeName })),
      travel: around.travel,
    },
  )
}
