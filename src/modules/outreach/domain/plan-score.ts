/**
 * How good a plan is, from the weightiest part to the lightest; smaller is better in each. A plan is better when its
 * first part that differs is smaller: no driving saved makes up for one broken promise.
 */
export type PlanScore = readonly [
  /** Visits that come too late or are in no plan. */
  broken: number,
  /** Visits that are in no plan. */
  unplaced: number,
  /** For visits that come too late: how far into the plan, in days of the plan. */
  waiting: number,
  /** Visits before the day they make sense. */
  early: number,
  /** What is driven beside the rounds that are planned already, and what it costs that somebody does not know the place. */
  effortSeconds: number,
  /** Earlier days first. */
  days: number,
]

export const noScore: PlanScore = [0, 0, 0, 0, 0, 0]

export function addScores(one: PlanScore, other: PlanScore): PlanScore {
  return [
    one[0] + other[0],
    one[1] + other[1],
    one[2] + other[2],
    one[3] + other[3],
    one[4] + other[4],
    one[5] + other[5],
  ]
}

/** Negative when `one` is the better plan. */
export function compareScores(one: PlanScore, other: PlanScore): number {
  for (let part = 0; part < one.length; part += 1) {
    const difference = (one[part] ?? 0) - (other[part] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
