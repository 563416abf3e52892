import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type DraftValues, readDraft } from '../../../platform/access/drafts.ts'
import { listPeopleAtWork, type PersonAtWork } from '../../directory/index.ts'
import { listMembers, type MemberRow } from '../data/members.ts'
import type { SeriesRow } from '../data/series.ts'
import { holdSeries } from './held-meeting.ts'

export type SeriesForm = {
  readonly series: SeriesRow
  /** Those who sit there now or will. */
  readonly members: readonly MemberRow[]
  /** Those who can be given a seat. */
  readonly people: readonly PersonAtWork[]
  /** What was typed into the form of the series itself and not sent. */
  readonly draft: DraftValues | null
}

/** The draft of the form that changes a series. */
export function seriesDraft(seriesId: string): string {
  return `series:${seriesId}`
}

/** What the forms of a series need. Refuses a series that is another unit's, or laid to rest. */
export const openSeriesForm = action({
  name: 'fora.open-series-form',
  allow: 'forum:write',
  input: z.strictObject({ seriesId: z.uuid() }),
  async run(tx, { seriesId }) {
    const held = await holdSeries(tx, seriesId)
    if (held.refused) return held
    const people = await listPeopleAtWork.within(tx, {})
    if (people.refused) return people
    const members = (await listMembers(tx, seriesId)).filter(({ until }) => until === null || until >= tx.today)
    return done<SeriesForm>({
      series: held.series,
      members,
      people: people.value,
      draft: await readDraft(tx, seriesDraft(seriesId)),
    })
  },
})
