import type { Position } from '../../../kernel/positions.ts'
import { secondsBetween } from './plan-driving.ts'
import type { PlanTravel } from './plan-question.ts'

/** One stop of a round: `fromTime` in minutes after midnight where a time was agreed, else null. */
export type RoundStop = {
  readonly id: string
  readonly position: Position | null
  readonly minutes: number
  readonly fromTime: number | null
}

export type RoundTurn = {
  readonly id: string
  /** Minutes after midnight: when one can be there, or the time that was agreed where that is later. */
  readonly startsAt: number
  /** The driving to it from the stop before, or from the base, in whole minutes. */
  readonly drivingMinutes: number
  /** One would come after the time that was agreed. */
  readonly isLate: boolean
}

/** More orders than this are not tried one by one. */
const triedUpTo = 8

/**
 * The stops of one day in the order to drive them: agreed times are kept as far as can be, then the driving is least.
 * For up to eight stops no order is better; of more, each stop is put where it does best.
 */
export function orderRound(
  stops: readonly RoundStop[],
  day: { readonly from: number; readonly travel: PlanTravel },
): readonly RoundTurn[] {
  const sorted = stops.toSorted((a, b) => (a.fromTime ?? 0) - (b.fromTime ?? 0) || (a.id < b.id ? -1 : 1))
  const best = sorted.length <= triedUpTo ? bestOrder(sorted, day) : insertedOrder(sorted, day)
  return driven(best, day).turns
}

type Day = { readonly from: number; readonly travel: PlanTravel }

function driven(order: readonly RoundStop[], { from, travel }: Day) {
  let clock = from * 60
  let before = travel.base
  let late = 0
  let seconds = 0
  const turns = order.map(({ id, position, minutes, fromTime }): RoundTurn => {
    const drive = secondsBetween(before, position, travel)
    before = position ?? before
    seconds += drive
    const reached = clock + drive
    const behind = fromTime === null ? 0 : Math.max(0, reached - fromTime * 60)
    late += behind
    const starts = Math.max(reached, (fromTime ?? 0) * 60)
    clock = starts + minutes * 60
    const startsAt = Math.round(starts / 60)
    return { id, startsAt, drivingMinutes: Math.round(drive / 60), isLate: behind >= 60 }
  })
  return { turns, late, seconds: seconds + secondsBetween(before, travel.base, travel), ends: clock }
}

function isBetter(one: readonly RoundStop[], other: readonly RoundStop[], day: Day): boolean {
  const [first, second] = [driven(one, day), driven(other, day)]
  if (first.late !== second.late) return first.late < second.late
  if (first.seconds !== second.seconds) return first.seconds < second.seconds
  return first.ends < second.ends
}

function bestOrder(stops: readonly RoundStop[], day: Day): readonly RoundStop[] {
  let best: readonly RoundStop[] = stops
  const order = (chosen: readonly RoundStop[], left: readonly RoundStop[]): void => {
    if (left.length === 0) {
      if (isBetter(chosen, best, day)) best = chosen
      return
    }
    const { late, seconds } = driven(chosen, day)
    const limit = driven(best, day)
    if (late > limit.late || (late === limit.late && seconds > limit.seconds + homeOf(chosen, day))) return
    for (const [at, stop] of left.entries()) order([...chosen, stop], left.toSpliced(at, 1))
  }
  order([], stops)
  return best
}

/** What the way home adds, which a longer round may save. */
function homeOf(chosen: readonly RoundStop[], { travel }: Day): number {
  return secondsBetween(chosen.at(-1)?.position ?? null, travel.base, travel)
}

function insertedOrder(stops: readonly RoundStop[], day: Day): readonly RoundStop[] {
  let order: readonly RoundStop[] = []
  for (const stop of stops) {
    const tries = Array.from({ length: order.length + 1 }, (_, at) => order.toSpliced(at, 0, stop))
    order = tries.reduce((best, next) => (isBetter(next, best, day) ? next : best))
  }
  return order
}
