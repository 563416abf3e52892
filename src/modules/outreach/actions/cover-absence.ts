import { z } from 'zod'
import { addDays, compareDates, type PlainDate } from '../../../kernel/dates.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type Absence, absenceById } from '../data/absence-rows.ts'
import { type PlanSurroundings, readPlanSurroundings, workersOf } from '../data/plan-surroundings.ts'
import { type PlannedVisit, plannedById } from '../data/planned-rows.ts'
import { lockPlanned, updatePlanned } from '../data/planned-writing.ts'
import { daysFrom, isOpen } from '../domain/plan-ahead.ts'
import type { PlanSuggestion, WantedVisit } from '../domain/plan-question.ts'
import { suggestPlan } from '../domain/plan-solver.ts'
import { reckonCadence } from '../domain/visit-cadence.ts'

/** A visit that is due later may be covered on a day after the absence too. */
const afterwards = 14

export type Cover = { readonly visit: PlannedVisit; readonly suggestion: PlanSuggestion | null }

/** Nobody plans cover for longer than this at a time; what lies beyond is seen when it comes nearer. */
const longest = 60

/**
 * The planned visits that fall in an absence, each with the colleague who would best take it and when, and the places
 * of the absent that come due meanwhile.
 */
export const openCover = action({
  name: 'outreach.open-cover',
  allow: 'outreach:read',
  input: z.strictObject({ absenceId: z.uuid() }),
  async run(tx, { absenceId }) {
    const absence = await absenceById(tx, absenceId)
    if (!absence) return missing()
    tx.about(absence.account)
    const { around, covers } = await coversOf(tx, absence)
    const planned = new Set(covers.map(({ visit }) => visit.place))
    const due = around.places.filter(
      (place) => place.keeper === absence.account && !planned.has(place.place) && isDueIn(place, absence, around),
    )
    return done({
      absence,
      covers,
      keeps: due.map(({ place, name }) => ({ place, name })),
      placeNames: new Map(around.places.map(({ place, name }) => [place, name])),
      colleagues: new Map(around.colleagues.map(({ account, name }) => [account, name])),
      today: tx.today,
    })
  },
})

/** Moves visits to colleagues as `openCover` showed it. One that was moved, made or cancelled meanwhile is left and named. */
export const coverVisits = action({
  name: 'outreach.cover-visits',
  allow: 'outreach:write',
  input: z.strictObject({
    absenceId: z.uuid(),
    moves: z
      .array(z.strictObject({ planned: z.uuid(), account: z.uuid(), on: z.string().max(10) }))
      .min(1)
      .max(100),
  }),
  async run(tx, { absenceId, moves }) {
    const absence = await absenceById(tx, absenceId)
    if (!absence) return missing()
    for (const { planned } of moves) await lockPlanned(tx, planned)
    const { covers } = await coversOf(tx, absence)
    let moved = 0
    for (const { planned, account, on } of moves) {
      const cover = covers.find(({ visit }) => visit.id === planned)
      if (cover?.suggestion?.worker !== account || cover.suggestion.day !== on) continue
      const visit = await plannedById(tx, planned)
      if (!visit || visit.ending) continue
      const from = cover.suggestion.day === visit.on ? visit.from : null
      await updatePlanned(tx, planned, { ...visit, account, on: cover.suggestion.day, from })
      moved += 1
    }
    tx.about(...moves.map(({ planned }) => planned))
    return done({ moved, left: moves.length - moved })
  },
})

async function coversOf(tx: Tx, absence: Absence): Promise<{ around: PlanSurroundings; covers: readonly Cover[] }> {
  const from = compareDates(absence.firstDay, tx.today) < 0 ? tx.today : absence.firstDay
  const last = addDays(from, longest)
  const lastAway = compareDates(absence.lastDay, last) < 0 ? absence.lastDay : last
  const to = addDays(lastAway, afterwards)
  const around = await readPlanSurroundings(tx, from, to)
  const open = around.planned.filter(
    ({ account, on, ending }) => account === absence.account && on <= lastAway && ending === null,
  )
  const answer = suggestPlan({
    ...{ days: daysFrom(from, to), workers: workersOf(around, new Set([absence.account])), travel: around.travel },
    wanted: open.flatMap((visit): WantedVisit[] => wantedOf(visit, around, from)),
  })
  const covers = open.map((visit) => ({
    visit,
    suggestion: answer.suggestions.find(({ place }) => place === visit.id) ?? null,
  }))
  return { around, covers: covers.map((cover) => named(cover)) }
}

/** The visit itself stands for its place, so that two visits to one place are covered each for itself. */
function wantedOf(visit: PlannedVisit, around: PlanSurroundings, from: PlainDate): WantedVisit[] {
  const place = around.places.find((known) => known.place === visit.place)
  if (!place) return []
  const dueOn = visit.why && visit.why.dueOn > visit.on ? visit.why.dueOn : visit.on
  const closed = new Set(daysFrom(from, around.to).filter((day) => day > dueOn || !isOpen(place, day)))
  const { position, minutes } = visit
  return [{ ...{ place: visit.id, position, minutes, opensOn: visit.on, dueOn, closed }, ...knowing(place) }]
}

/** Its promise runs out before the absent is back, and nobody is planned to come. */
function isDueIn(
  place: PlanSurroundings['places'][number],
  { lastDay }: Absence,
  { settings, from }: PlanSurroundings,
) {
  if (place.plannedOn.length > 0) return false
  const { dueOn } = reckonCadence({ ...place, today: from, amberShare: settings.amberShare })
  return dueOn !== null && dueOn <= lastDay
}

function knowing({ keeper, knownBy }: { keeper: string | null; knownBy: ReadonlySet<string> }) {
  return { keeper, knownBy }
}

function named({ visit, suggestion }: Cover): Cover {
  return { visit, suggestion: suggestion && { ...suggestion, place: visit.place, after: null } }
}
