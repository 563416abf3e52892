import { isPublicHoliday } from '../../../kernel/danish-holidays.ts'
import { addDays, type PlainDate } from '../../../kernel/dates.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { Position } from '../../../kernel/positions.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { listShiftsOf } from '../../events/index.ts'
import { listPlaces, type Place } from '../../places/index.ts'
import { daysFrom, type PlannedPlace } from '../domain/plan-ahead.ts'
import type { PlanDay, PlanSpan, PlanTravel, PlanWorker } from '../domain/plan-question.ts'
import { hoursOn, spansByDay } from '../domain/working-week.ts'
import { type Absence, absencesBetween } from './absence-rows.ts'
import { cadencesByPlace } from './cadence-rows.ts'
import { closedDaysByPlace } from './cadence-standings.ts'
import { knownPlaces, lastVisits } from './cadence-visits.ts'
import { keeperRows } from './keeper-rows.ts'
import { type PlanSettings, planSettingsNow, usualPlanSettings } from './plan-settings.ts'
import { type PlannedVisit, plannedBetween } from './planned-rows.ts'
import { type OutreachColleague, outreachColleagues } from './working-hour-rows.ts'

export type PlannedShift = PlanSpan & { readonly account: string; readonly day: PlainDate; readonly name: string }

/** All that a plan of some days is reckoned from. */
export type PlanSurroundings = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly settings: PlanSettings
  readonly travel: PlanTravel
  readonly colleagues: readonly OutreachColleague[]
  readonly absences: readonly Absence[]
  readonly shifts: readonly PlannedShift[]
  /** What is planned in these days, what has ended with it. */
  readonly planned: readonly PlannedVisit[]
  readonly places: readonly (PlannedPlace & { readonly name: string })[]
}

/** How far beyond the days a visit may be planned and still tell that a place needs none in them. */
const lookAhead = 60

/** Reads it in as many questions as there are tables, and one for each colleague's shifts. */
export async function readPlanSurroundings(tx: Tx, from: PlainDate, to: PlainDate): Promise<PlanSurroundings> {
  const settings = (await planSettingsNow(tx)) ?? usualPlanSettings
  const { places } = granted(await listPlaces.within(tx, {}))
  const colleagues = await outreachColleagues(tx)
  const later = await plannedBetween(tx, { from: tx.today, to: addDays(to, lookAhead) })
  const base = places.find(({ id }) => id === settings.base)?.position ?? null
  return {
    ...{ from, to, settings, colleagues },
    travel: { base, kilometresPerHour: settings.kilometresPerHour, detour: settings.detour },
    absences: await absencesBetween(tx, { from, to }),
    shifts: await shiftsBetween(tx, colleagues, from, to),
    planned: await plannedBetween(tx, { from, to }),
    places: await plannedPlaces(tx, places, later, settings.visitMinutes),
  }
}

async function shiftsBetween(
  tx: Tx,
  colleagues: readonly OutreachColleague[],
  from: PlainDate,
  to: PlainDate,
): Promise<readonly PlannedShift[]> {
  // A day more at both ends: the days are Danish ones, and a night may reach over.
  const span = { from: new Date(`${addDays(from, -1)}T00:00:00Z`), to: new Date(`${addDays(to, 2)}T00:00:00Z`) }
  const found: PlannedShift[] = []
  for (const { account } of colleagues) {
    const shifts = granted(await listShiftsOf.within(tx, { account, ...span }))
    for (const { startsAt, endsAt, eventName: name } of shifts) {
      for (const [day, part] of spansByDay(startsAt, endsAt)) found.push({ ...part, account, day, name })
    }
  }
  return found
}

async function plannedPlaces(tx: Tx, places: readonly Place[], later: readonly PlannedVisit[], minutes: number) {
  const ids = places.map(({ id }) => id)
  const rules = await cadencesByPlace(tx, ids)
  const visits = await lastVisits(tx, ids, tx.today)
  const closed = await closedDaysByPlace(tx)
  const keepers = await keeperRows(tx, ids)
  const known = await knownPlaces(tx, addDays(tx.today, -365))
  const open = later.filter(({ ending }) => ending === null)
  return places.map(({ id, name, position, since, closedOn }) => ({
    ...{ place: id, name, position, since, closedOn, minutes, rules: rules.get(id) ?? [], closed: closed(id) },
    lastVisit: visits.get(id) ?? null,
    plannedOn: open.filter(({ place }) => place === id).map(({ on }) => on),
    keeper: keepers.find(({ place, until }) => place === id && until === null)?.account ?? null,
    knownBy: known.get(id) ?? new Set<string>(),
  }))
}

/** The consultants as the plan sees them: the days they work, with what is in them. */
export function workersOf(around: PlanSurroundings, without: ReadonlySet<string> = new Set()): readonly PlanWorker[] {
  return around.colleagues
    .filter(({ account }) => !without.has(account))
    .map((colleague) => ({
      id: colleague.account,
      days: new Map(
        daysFrom(around.from, around.to).flatMap((day) => {
          const found = planDayOf(around, colleague, day)
          return found && !isPublicHoliday(day) ? [[day, found] as const] : []
        }),
      ),
    }))
}

/** One day of one consultant; null where they are away or do not work. */
export function planDayOf(
  around: PlanSurroundings,
  { account, week }: OutreachColleague,
  day: PlainDate,
): PlanDay | null {
  const hours = hoursOn(week, day)
  if (hours === null || isAway(around, account, day)) return null
  const busy = around.shifts.filter((shift) => shift.account === account && shift.day === day)
  const stops = around.planned
    .filter((visit) => visit.account === account && visit.on === day && visit.ending === null)
    .map(({ place, position, minutes }): { place: string; position: Position | null; minutes: number } => ({
      ...{ place, position, minutes },
    }))
  return { hours, busy, stops }
}

export function isAway({ absences }: PlanSurroundings, account: string, day: PlainDate): boolean {
  return absences.some((absence) => absence.account === account && absence.firstDay <= day && day <= absence.lastDay)
}

/** Whoever may see outreach may see places and events: anything else is a slip in the permissions. */
function granted<Value>(outcome: Outcome<Value>): Value {
  if (outcome.refused) throw new Error('Outreach may not read what it builds on')
  return outcome.value
}
