import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type ListedCase, listCases } from '../../cases/index.ts'
import { type InboxCard, openInbox } from '../../contact/index.ts'
import { type Hotspot, listHotspots } from '../../hotspots/index.ts'
import type { MeetingRow } from '../data/meetings.ts'
import { holdMeeting } from './held-meeting.ts'

export type AgendaForm = {
  readonly meeting: MeetingRow
  /** Places that are worked with: they hold no names, so every forum may talk about them. */
  readonly hotspots: readonly Hotspot[]
  /** Open cases of the unit, last touched first; none where the forum names nobody. */
  readonly cases: readonly ListedCase[]
  /** Inquiries that are not decided; none where the forum names nobody. */
  readonly inquiries: readonly InboxCard[]
}

/** What can be put on the agenda. Where persons are never talked about, no case and no inquiry is even listed. */
export const openAgendaForm = action({
  name: 'fora.open-agenda-form',
  allow: 'forum:write',
  input: z.strictObject({ meetingId: z.uuid() }),
  async run(tx, { meetingId }) {
    const held = await holdMeeting(tx, meetingId, 'change-agenda')
    if (held.refused) return held
    const { meeting } = held
    const live = await listHotspots.within(tx, {})
    if (live.refused) return live
    const hotspots = live.value
    if (!meeting.allowsPersons) return done<AgendaForm>({ meeting, hotspots, cases: [], inquiries: [] })
    const cases = await listCases.within(tx, { who: 'all', pageSize: 100 })
    if (cases.refused) return cases
    const inbox = await openInbox.within(tx, {})
    if (inbox.refused) return inbox
    const waiting = inbox.value.columns.filter(({ state }) => state !== 'decided').flatMap(({ cards }) => cards)
    return done<AgendaForm>({ meeting, hotspots, cases: cases.value.items, inquiries: waiting })
  },
})
