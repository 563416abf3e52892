import { instantAt, wallClockAt } from '../../../kernel/copenhagen-clock.ts'
import { addDays, type PlainDate } from '../../../kernel/dates.ts'

/** A shift by the clock on the wall. `overnight`: it ends on the day after. */
export type ShiftTimes = {
  readonly day: PlainDate
  readonly from: string
  readonly until: string
  readonly overnight: boolean
}

export type ShiftSpan = { readonly startsAt: Date; readonly endsAt: Date }

const longest = 24 * 60 * 60_000

/** The instants of a shift, or why there are none: it ends before it begins, or lasts more than 24 hours. */
export function shiftSpan({ day, from, until, overnight }: ShiftTimes): ShiftSpan | 'ends-before-start' | 'too-long' {
  const startsAt = instantAt(day, from)
  const endsAt = instantAt(overnight ? addDays(day, 1) : day, until)
  const lasts = endsAt.getTime() - startsAt.getTime()
  if (lasts <= 0) return 'ends-before-start'
  return lasts > longest ? 'too-long' : { startsAt, endsAt }
}

/** The same times on the wall so many days later, whatever summer time does; null where a jump swallows the shift. */
export function shiftLater({ startsAt, endsAt }: ShiftSpan, days: number): ShiftSpan | null {
  const moved = { startsAt: laterOnWall(startsAt, days), endsAt: laterOnWall(endsAt, days) }
  const lasts = moved.endsAt.getTime() - moved.startsAt.getTime()
  return lasts > 0 && lasts <= longest ? moved : null
}

function laterOnWall(instant: Date, days: number): Date {
  const { date, time } = wallClockAt(instant)
  return instantAt(addDays(date, days), time)
}

type HeldShift = ShiftSpan & { readonly shiftId: string; readonly who: string; readonly name: string }

/** Who stands in two places at once: a name each, once. A warning, nothing more. */
export function overlapsOf(held: readonly HeldShift[]): readonly string[] {
  const names = held.filter((one) =>
    held.some(
      (other) =>
        other.shiftId !== one.shiftId &&
        other.who === one.who &&
        other.startsAt < one.endsAt &&
        one.startsAt < other.endsAt,
    ),
  )
  return [...new Set(names.map(({ name }) => name))]
}
