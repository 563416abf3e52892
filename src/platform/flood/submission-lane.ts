/**
 * What happens to a message when very many come: it is always taken, and at worst it waits a little before it is laid
 * before people. There is no answer here that turns a sender away; a child must never meet a closed door because
 * somebody else is making noise.
 */
export type Lane =
  | { readonly lane: 'normal' }
  | { readonly lane: 'slow'; readonly releaseAt: Date; readonly because: 'many-from-here' | 'many-in-total' }

/** Messages in the last minutes, the one at hand not counted: from the sender's neighbourhood, and in all. */
export type Arrivals = { readonly fromHere: number; readonly inTotal: number }

export type LaneSettings = {
  /** From so many on, messages of senders whose browser has done its proof of work take the slow lane. */
  readonly withProof: Arrivals
  /** The same without proof: no script, or a program. A quiet day has the normal lane for them too. */
  readonly withoutProof: Arrivals
  readonly firstDelayMinutes: number
  readonly longestDelayMinutes: number
}

/** For counts over ten minutes. A whole class may write after a talk at school and not be slowed. */
export const usualLanes: LaneSettings = {
  withProof: { fromHere: 30, inTotal: 200 },
  withoutProof: { fromHere: 4, inTotal: 30 },
  firstDelayMinutes: 2,
  longestDelayMinutes: 30,
}

/**
 * The lane of one message. In the slow lane it is stored at once, with its receipt, and becomes visible at `releaseAt`:
 * two minutes later where a limit is just reached, later the further it is passed, at most half an hour.
 */
export function chooseLane(
  arrivals: Arrivals,
  proofOfWork: boolean,
  now: Date,
  settings: LaneSettings = usualLanes,
): Lane {
  const limits = proofOfWork ? settings.withProof : settings.withoutProof
  const fromHere = arrivals.fromHere / limits.fromHere
  const inTotal = arrivals.inTotal / limits.inTotal
  const pressure = Math.max(fromHere, inTotal)
  if (pressure < 1) return { lane: 'normal' }
  const minutes = Math.min(settings.longestDelayMinutes, settings.firstDelayMinutes * pressure)
  return {
    lane: 'slow',
    releaseAt: new Date(now.getTime() + minutes * 60_000),
    because: fromHere >= inTotal ? 'many-from-here' : 'many-in-total',
  }
}
