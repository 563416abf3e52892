import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { pageFields } from '../../../platform/api/paging.ts'
import { countMeetings, listMeetingRows } from '../data/notification-meetings.ts'
import { type NamedMeeting, namedMeetings } from './open-notification-meeting.ts'

export const meetingShelves = ['coming', 'over'] as const
export type { MeetingShelf } from '../data/notification-meetings.ts'

export type MeetingList = {
  readonly items: readonly NamedMeeting[]
  readonly page: number
  readonly pageSize: number
  readonly total: number
}

/** The underretningssamtaler the reader may see: those to come (or not told of yet), and those that are over. */
export const listMeetings = action({
  name: 'notices.list-meetings',
  allow: 'notice:write',
  input: z.strictObject({ shelf: z.enum(meetingShelves).default('coming'), ...pageFields }),
  async run(tx, { shelf, page, pageSize }) {
    const total = await countMeetings(tx, shelf)
    const rows = await listMeetingRows(tx, shelf, { offset: (page - 1) * pageSize, limit: pageSize })
    tx.remark({ page, total })
    return done<MeetingList>({ items: await namedMeetings(tx, rows), page, pageSize, total })
  },
})
