import { addDays, compareDates, dateParts, type PlainDate } from '../../../kernel/dates.ts'
import type { Position } from '../../../kernel/positions.ts'
import type { PlanAnswer, PlanDay, PlanSuggestion, PlanTravel, PlanWorker, WantedVisit } from './plan-question.ts'
import { suggestPlan } from './plan-solver.ts'
import { type CadenceRule, type ClosedDays, countsOn, reckonCadence, ruleOn } from './visit-cadence.ts'

/** A place with what its cadence is reckoned from, and who may go there. */
export type PlannedPlace = {
  readonly place: string
  readonly position: Position | null
  /** How long a visit takes. */
  readonly minutes: number
  readonly rules: readonly CadenceRule[]
  readonly closed: ClosedDays
  readonly since: PlainDate
  /** The first day it is closed for good. */
  readonly closedOn: PlainDate | null
  readonly lastVisit: PlainDate | null
  /** Days a visit is planned for, from today on. */
  readonly plannedOn: readonly PlainDate[]
  readonly keeper: string | null
  readonly knownBy: ReadonlySet<string>
}

export type PlanAheadQuestion = {
  readonly today: PlainDate
  /** The first and last day to suggest visits for; `from` is not before `today`. */
  readonly from: PlainDate
  readonly to: PlainDate
  readonly places: readonly PlannedPlace[]
  readonly workers: readonly PlanWorker[]
  readonly travel: PlanTravel
  readonly amberShare: number
}

/** A place visited every day would ask for a visit each working day; more rounds than days of the week say nothing new. */
const mostVisitsInWeek = 7

/**
 * The visits that keep every cadence, week by week: what a week wants is solved, taken as made, and the next week is
 * asked. A visit that is planned already counts as made on its day, and a place with one in time wants no other.
 */
export function suggestAhead(question: PlanAheadQuestion): PlanAnswer {
  const made = new Map(question.places.map((place) => [place.place, [...place.plannedOn].toSorted()]))
  let workers = question.workers
  const suggestions: PlanSuggestion[] = []
  const unplaced = new Map<string, PlanAnswer['unplaced'][number]>()
  let drivingMinutes = 0
  for (let first = question.from; first <= question.to; first = addDays(lastOfWeek(first), 1)) {
    const last = earlier(lastOfWeek(first), question.to)
    const given = new Set<string>()
    for (let round = 0; round < mostVisitsInWeek; round += 1) {
      const wanted = wantedIn(question, made, { first, last }, given)
      if (wanted.length === 0) break
      const days = daysFrom(first, last)
      const answer = suggestPlan({ days, workers, wanted, travel: question.travel })
      for (const { place, day } of answer.suggestions) {
        made.set(place, [...(made.get(place) ?? []), day].toSorted())
        unplaced.delete(place)
      }
      for (const left of answer.unplaced) {
        unplaced.set(left.place, left)
        given.add(left.place)
      }
      suggestions.push(...answer.suggestions)
      drivingMinutes += answer.drivingMinutes
      workers = withStops(workers, answer.suggestions, question.places)
    }
  }
  return { suggestions, unplaced: [...unplaced.values()], drivingMinutes }
}

type Span = { readonly first: PlainDate; readonly last: PlainDate }

/** What the cadences ask for in these days: due in them, or due before anybody can come after them. */
function wantedIn(
  { places, amberShare }: PlanAheadQuestion,
  made: ReadonlyMap<string, readonly PlainDate[]>,
  { first, last }: Span,
  given: ReadonlySet<string>,
): readonly WantedVisit[] {
  return places.flatMap((place): WantedVisit[] => {
    if (given.has(place.place)) return []
    const due = nextDue(place, made.get(place.place) ?? [], { first, last }, amberShare)
    if (due === null || due.dueOn >= nextChance(place, last)) return []
    const { position, minutes, keeper, knownBy } = place
    const days = daysFrom(first, last)
    const closed = new Set(days.filter((day) => !isOpen(place, day) || day <= due.after))
    if (closed.size === days.length) return []
    return [{ place: place.place, position, minutes, keeper, knownBy, closed, opensOn: due.opensOn, dueOn: due.dueOn }]
  })
}

/** When the next visit is due once those that are made or planned are; null where none is. */
function nextDue(place: PlannedPlace, made: readonly PlainDate[], { first, last }: Span, amberShare: number) {
  let lastVisit = place.lastVisit
  const reckoned = () =>
    reckonCadence({
      ...place,
      lastVisit,
      today: lastVisit !== null && lastVisit > first ? lastVisit : first,
      amberShare,
    })
  let standing = reckoned()
  for (const day of made) {
    // A planned visit that comes too late keeps no promise, but one within these days is the next one all the same.
    if (standing.dueOn === null || (day > standing.dueOn && day > last)) break
    if (lastVisit === null || day > lastVisit) lastVisit = day
    standing = reckoned()
  }
  if (standing.dueOn === null) return null
  return { dueOn: standing.dueOn, opensOn: standing.amberOn ?? standing.dueOn, after: lastVisit ?? place.since }
}

/** The first day after `last` when somebody could be met there: on a weekday it is open. */
function nextChance(place: PlannedPlace, last: PlainDate): PlainDate {
  for (let day = addDays(last, 1); ; day = addDays(day, 1)) {
    if (dateParts(day).weekday <= 5 && isOpen(place, day)) return day
    if (day > addDays(last, 100)) return day
  }
}

/** Whether a visit there on that day makes sense: the day counts for its cadence, and the place is there. */
export function isOpen(place: Pick<PlannedPlace, 'rules' | 'closed' | 'since' | 'closedOn'>, day: PlainDate): boolean {
  if (day < place.since || (place.closedOn !== null && day >= place.closedOn)) return false
  const rule = ruleOn(place.rules, day)
  return rule === null ? !place.closed.place.has(day) : countsOn(day, rule, place.closed)
}

function withStops(
  workers: readonly PlanWorker[],
  suggestions: readonly PlanSuggestion[],
  places: readonly PlannedPlace[],
): readonly PlanWorker[] {
  const positions = new Map(places.map(({ place, position }) => [place, position]))
  return workers.map(({ id, days }) => {
    const own = suggestions.filter(({ worker }) => worker === id)
    const filled = [...days].map(([day, plan]): [PlainDate, PlanDay] => {
      const stops = own
        .filter((suggestion) => suggestion.day === day)
        .map(({ place, minutes }) => ({ place, position: positions.get(place) ?? null, minutes }))
      return [day, { ...plan, stops: [...plan.stops, ...stops] }]
    })
    return { id, days: new Map(filled) }
  })
}

function earlier(one: PlainDate, other: PlainDate): PlainDate {
  return compareDates(one, other) < 0 ? one : other
}

/** The Sunday of the week a day is in. */
function lastOfWeek(day: PlainDate): PlainDate {
  return addDays(day, 7 - dateParts(day).weekday)
}

/** Every day from the first to the last, both with them. */
export function daysFrom(first: PlainDate, last: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}
