import { z } from 'zod'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { MeetingRow } from '../data/meetings.ts'
import { listsOfMeeting, type NameListRow } from '../data/name-lists.ts'
import { type NameRowSummary, rowsOfMeeting } from '../data/name-rows.ts'
import { type PurgeRow, purgesOf } from '../data/purges.ts'
import { findListMeeting, type ListMeeting, takesNames } from './name-list-meeting.ts'

export type OpenedNameList = {
  readonly meeting: MeetingRow
  readonly side: ListMeeting['side']
  readonly mayHandIn: boolean
  /** Of the police only those they handed in themselves. */
  readonly lists: readonly NameListRow[]
  /** Without the names; empty for the police. */
  readonly rows: readonly NameRowSummary[]
  /** Proof of lists that were erased. */
  readonly purges: readonly PurgeRow[]
}

/**
 * How far a meeting has come with its lists: numbers and decisions, never a name, so that it can stand on a wall. For
 * the police how many lines they handed in. Refuses a forum that takes no lists.
 */
export const openNameList = action({
  name: 'fora.open-name-list',
  allow: 'names:hand-in',
  purpose: 'Forebygge kriminalitet, retsplejelovens § 115',
  input: z.strictObject({ meetingId: z.uuid() }),
  async run(tx, { meetingId }): Promise<Outcome<OpenedNameList>> {
    const found = await findListMeeting(tx, meetingId)
    if (found.refused) return found
    const { meeting, side } = found
    const lists = await listsOfMeeting(tx, meetingId)
    const ids = lists.map(({ id }) => id)
    tx.about(...ids)
    return done({
      meeting,
      side,
      mayHandIn: takesNames(meeting, tx.today),
      lists,
      rows: side === 'unit' ? await rowsOfMeeting(tx, meetingId) : [],
      purges: await purgesOf(tx, ids),
    })
  },
})
