import { z } from 'zod'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { pageFields } from '../../../platform/api/paging.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { ownUnits } from '../../people/index.ts'
import { countMeetingRows, listMeetingRows, meetingLists, type SeriesDays, seriesDays } from '../data/meeting-lists.ts'
import type { MeetingRow } from '../data/meetings.ts'
import { listSeriesRows, type SeriesRow } from '../data/series.ts'
import { nextDueBy } from '../domain/cadence.ts'

export type { MeetingList } from '../data/meeting-lists.ts'
export type { MeetingRow } from '../data/meetings.ts'

/** A series with when it met last and meets next, and by when it should. */
export type SeriesStanding = SeriesRow & SeriesDays & { readonly dueBy: PlainDate | null }

export type MeetingsOverview = {
  readonly items: readonly MeetingRow[]
  readonly page: number
  readonly pageSize: number
  readonly total: number
  readonly series: readonly SeriesStanding[]
  /** Whether the reader works in an SSP unit, and so may make series and plan meetings. */
  readonly mayPlan: boolean
}

/**
 * The meetings the reader may see, coming or past, 25 a page, and the series: the unit's, or those the reader sits in.
 * Somebody outside the unit sees what was called of the series they sit in, and single meetings they were asked to.
 */
export const listMeetings = action({
  name: 'fora.list-meetings',
  allow: 'forum:read',
  input: z.strictObject({ show: z.enum(meetingLists).default('coming'), ...pageFields }),
  async run(tx, { show, page, pageSize }) {
    const units = ownUnits(tx.actor)
    const total = await countMeetingRows(tx, { which: show })
    const items = await listMeetingRows(tx, { which: show }, { offset: (page - 1) * pageSize, limit: pageSize })
    const series = await standingOf(tx, await listSeriesRows(tx, units))
    tx.about(...items.map(({ id }) => id))
    tx.remark({ show, page, total })
    return done<MeetingsOverview>({ items, page, pageSize, total, series, mayPlan: units.length > 0 })
  },
})

/** When each series met last and meets next, and by when it should. */
export async function standingOf(tx: Tx, series: readonly SeriesRow[]): Promise<SeriesStanding[]> {
  const days = await seriesDays(
    tx,
    series.map(({ id }) => id),
  )
  return series.map((each) => {
    const { lastHeld, next } = days.get(each.id) ?? { lastHeld: null, next: null }
    const since = lastHeld ?? copenhagenDate(each.madeAt)
    return { ...each, lastHeld, next, dueBy: each.endedAt === null ? nextDueBy(since, each.cadenceDays) : null }
  })
}
