import { accountOf } from '../../../kernel/actor.ts'
import { missing, type Refused, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { findMeeting, lockMeeting, type MeetingRow } from '../data/meetings.ts'
import { findSeries, lockSeries, type SeriesRow } from '../data/series.ts'
import { isStepAllowed, type MeetingStep } from '../domain/meeting-steps.ts'

/** A meeting held for one step, and the member of staff who takes it. */
export type HeldMeeting = { readonly refused: false; readonly meeting: MeetingRow; readonly account: string }
export type HeldSeries = { readonly refused: false; readonly series: SeriesRow; readonly account: string }

/**
 * Takes hold of a meeting for a step, so that nobody else changes it meanwhile. Refuses a meeting the actor may not see
 * (missing), one that another unit answers for, and a step its status does not allow (`meeting-` and the status).
 */
export async function holdMeeting(tx: Tx, meetingId: string, step: MeetingStep): Promise<HeldMeeting | Refused> {
  tx.about(meetingId)
  const account = accountOf(tx.actor)
  const held = account !== null && (await lockMeeting(tx, meetingId))
  const meeting = await findMeeting(tx, meetingId)
  if (account === null || !meeting) return missing()
  if (!isStepAllowed(step, meeting.status)) return refuse('conflict', `meeting-${meeting.status}`)
  return held ? { refused: false, meeting, account } : refuse('forbidden', 'not-your-forum')
}

/** Takes hold of a series. Refuses one that is not seen, another unit's, and one laid to rest. */
export async function holdSeries(tx: Tx, seriesId: string): Promise<HeldSeries | Refused> {
  tx.about(seriesId)
  const account = accountOf(tx.actor)
  const held = account !== null && (await lockSeries(tx, seriesId))
  const series = await findSeries(tx, seriesId)
  if (account === null || !series) return missing()
  if (!held) return refuse('forbidden', 'not-your-forum')
  return series.endedAt === null ? { refused: false, series, account } : refuse('conflict', 'series-ended')
}
