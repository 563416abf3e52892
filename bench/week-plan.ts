import { cpus } from 'node:os'
import { seededRandom } from '../src/demonstration/seeded-random.ts'
import { addDays, plainDate } from '../src/kernel/dates.ts'
import type { PlanQuestion, PlanWorker, WantedVisit } from '../src/modules/outreach/domain/plan-question.ts'
import { suggestPlan } from '../src/modules/outreach/domain/plan-solver.ts'

/**
 * How long a week's plan takes for many places and four consultants, beside doing no search at all: each visit to its
 * keeper on the first day it makes sense. `node --import tsx bench/week-plan.ts [runs]`.
 */
const runs = Number(process.argv[2] ?? 20)
const monday = plainDate('2026-11-30')
const days = [0, 1, 2, 3, 4].map((after) => addDays(monday, after))
const people = ['ada', 'bo', 'eva', 'ib'] as const
const say = (line: string) => process.stdout.write(`${line}\n`)

say(`${cpus().length} × ${cpus()[0]?.model}; Node ${process.version}; ${runs} runs each`)
say('places  median ms  worst ms  placed  late  driving min  without search min')
for (const places of [20, 40, 60]) {
  const asked = Array.from({ length: runs }, (_, run) => questionOf(places, run))
  for (const question of asked.slice(0, 3)) suggestPlan(question)
  const times: number[] = []
  const found = asked.map((question) => {
    const start = performance.now()
    const answer = suggestPlan(question)
    times.push(performance.now() - start)
    return answer
  })
  times.sort((a, b) => a - b)
  const mean = (numbers: readonly number[]) => Math.round(numbers.reduce((sum, each) => sum + each, 0) / numbers.length)
  const cells = [
    places,
    times[Math.floor(times.length / 2)]?.toFixed(0),
    times.at(-1)?.toFixed(0),
    mean(found.map(({ suggestions }) => suggestions.length)),
    mean(found.map(({ suggestions }) => suggestions.filter(({ isLate }) => isLate).length)),
    mean(found.map(({ drivingMinutes }) => drivingMinutes)),
    mean(asked.map(withoutSearch)),
  ]
  say(cells.map((cell) => String(cell).padStart(8)).join('  '))
}

function questionOf(places: number, seed: number): PlanQuestion {
  const random = seededRandom(seed + 1)
  const somewhere = () => ({ latitude: 55.35 + random.next() * 0.3, longitude: 8.95 + random.next() * 0.45 })
  const workers = people.map((id): PlanWorker => {
    const hours = { from: 480, to: 960 }
    return { id, days: new Map(days.map((day) => [day, { hours, busy: [], stops: [] }])) }
  })
  const wanted = Array.from({ length: places }, (_, index): WantedVisit => {
    const opens = random.between(-3, 4)
    return {
      ...{ place: `place-${index}`, position: somewhere(), minutes: 60, opensOn: addDays(monday, opens) },
      ...{ dueOn: addDays(monday, opens + random.between(1, 4)), closed: new Set(), keeper: random.pick(people) },
      knownBy: new Set([random.pick(people)]),
    }
  })
  return { days, workers, wanted, travel: { base: somewhere(), kilometresPerHour: 50, detour: 1.3 } }
}

function withoutSearch({ wanted, ...question }: PlanQuestion): number {
  const alone = wanted.map((visit) => {
    const day = days.find((each) => each >= visit.opensOn) ?? monday
    const workers = question.workers.filter(({ id }) => id === visit.keeper)
    return { ...question, days: [day], workers, wanted: [visit] }
  })
  return alone.reduce((sum, each) => sum + suggestPlan(each).drivingMinutes, 0)
}
