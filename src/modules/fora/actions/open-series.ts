import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { readLocalChoices } from '../../law/index.ts'
import { ownUnits } from '../../people/index.ts'
import { listMeetingRows } from '../data/meeting-lists.ts'
import type { MeetingRow } from '../data/meetings.ts'
import { listMembers, type MemberRow, sitsOn } from '../data/members.ts'
import { findSeries, isSeated, type SeriesRow } from '../data/series.ts'
import { isOutside } from '../domain/circle-of-series.ts'
import { type SeriesStanding, standingOf } from './list-meetings.ts'

export type { MemberRow } from '../data/members.ts'
export type { SeriesRow } from '../data/series.ts'

/** A seat, and whether its body is outside the circle of the forum. */
export type MemberSeat = MemberRow & { readonly outside: boolean }

export type OpenedSeries = {
  readonly series: SeriesStanding
  /** Those who sit there today, and those whose seat begins later. */
  readonly members: readonly MemberSeat[]
  readonly former: readonly MemberRow[]
  readonly coming: readonly MeetingRow[]
  readonly past: readonly MeetingRow[]
  /** Whether it is the reader's unit that answers for the series. */
  readonly ours: boolean
}

/** How many meetings of a series are shown with it, each way. */
const meetingsShown = 10

/**
 * A series: its mandate, who sits in it and since when, when it meets. For the unit and for those who sit there today;
 * a guest of one meeting is told of that one only.
 */
export const openSeries = action({
  name: 'fora.open-series',
  allow: 'forum:read',
  input: z.strictObject({ seriesId: z.uuid() }),
  async run(tx, { seriesId }) {
    tx.about(seriesId)
    const series = await findSeries(tx, seriesId)
    if (!series) return missing()
    const ours = ownUnits(tx.actor).includes(series.unitId)
    if (!ours && !(await isSeated(tx, seriesId))) return missing()
    const members = await listMembers(tx, seriesId)
    const page = { offset: 0, limit: meetingsShown }
    const [standing] = await standingOf(tx, [series])
    if (!standing) return missing()
    return done<OpenedSeries>({
      series: standing,
      members: await judged(
        tx,
        series,
        members.filter(({ until }) => until === null || until >= tx.today),
      ),
      former: members.filter((member) => !sitsOn(member, tx.today) && member.since <= tx.today),
      coming: await listMeetingRows(tx, { which: 'coming', seriesId }, page),
      past: await listMeetingRows(tx, { which: 'past', seriesId }, page),
      ours,
    })
  },
})

async function judged(tx: Tx, series: SeriesRow, members: readonly MemberRow[]): Promise<MemberSeat[]> {
  const local = await readLocalChoices(tx)
  return members.map((member) => ({
    ...member,
    outside: isOutside(member.party, series, tx.today, local),
  }))
}
