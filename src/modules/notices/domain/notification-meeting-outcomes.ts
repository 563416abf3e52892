/** Whether SSP was there. Nothing of what was said is kept: the family unit has the case (domain reference L42). */
export const meetingOutcomes = ['attended', 'not-attended', 'cancelled'] as const
export type MeetingOutcome = (typeof meetingOutcomes)[number]

/** Whether an outcome can be recorded now: only that it was cancelled can be known before it begins. */
export function mayRecord(outcome: MeetingOutcome, startsAt: Date, now: Date): boolean {
  return outcome === 'cancelled' || startsAt <= now
}
