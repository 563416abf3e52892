import { z } from 'zod'
import { instantAt, isClockTime } from '../../../kernel/copenhagen-clock.ts'
import { cprIn } from '../../../kernel/cpr-in-text.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, type Outcome, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { insertAgendaItem } from '../data/agenda-items.ts'
import { findMeetingBySubmission, insertMeeting } from '../data/meetings.ts'
import type { SeriesRow } from '../data/series.ts'
import { meetingDays, mostAtOnce } from '../domain/cadence.ts'
import { templateWords } from '../domain/template-words.ts'
import { holdSeries } from './held-meeting.ts'

export const ClockInput = z.string().refine(isClockTime)

/** A day and a time of day, from and to; the meeting ends on the day it began. */
export const MeetingTime = {
  date: DayInput,
  from: ClockInput,
  to: ClockInput,
  place: z.string().trim().max(200).default(''),
} as const

/**
 * Plans a meeting of a series, with what stands on every agenda, or several at once with the space the series' cadence
 * says. Nobody is asked until a meeting is called. Answers the first one. Refuses a day that has passed, a meeting that
 * ends before it begins, and several in a series without a cadence.
 */
export const planMeeting = action({
  name: 'fora.plan-meeting',
  allow: 'forum:write',
  input: z.strictObject({
    seriesId: z.uuid(),
    ...MeetingTime,
    count: z.int().min(1).max(mostAtOnce).default(1),
    submissionKey: z.uuid(),
  }),
  async run(tx, { seriesId, submissionKey, count, ...time }): Promise<Outcome<{ id: string }>> {
    const held = await holdSeries(tx, seriesId)
    if (held.refused) return held
    const before = await findMeetingBySubmission(tx, submissionKey)
    if (before) return done(before)
    const { cadenceDays } = held.series
    const wrong = wrongWithTime(time, tx.today)
    if (wrong) return wrong
    if (count > 1 && cadenceDays === null) return refuse('rule', 'cadence-missing')
    const id = await writeMeeting(tx, held, { ...time, submissionKey })
    if (id === null) return refuse('conflict', 'already-sent')
    for (const date of meetingDays(time.date, cadenceDays ?? 1, count).slice(1)) {
      await writeMeeting(tx, held, { ...time, date, submissionKey: newId() })
    }
    tx.remark({ planned: count })
    return done({ id })
  },
})

type Time = { readonly date: PlainDate; readonly from: string; readonly to: string; readonly place: string }

export function wrongWithTime({ date, from, to, place }: Time, today: PlainDate): Refused | null {
  if (date < today) return refuse('rule', 'meeting-in-the-past')
  if (instantAt(date, to) <= instantAt(date, from)) return refuse('rule', 'ends-before-it-begins')
  return cprIn(place) === null ? null : refuse('rule', 'place-has-cpr')
}

/** Writes a planned meeting and its standing items; null when the form was sent already. */
export async function writeMeeting(
  tx: Tx,
  { series, account }: { series: SeriesRow; account: string },
  planned: Time & { readonly submissionKey: string },
): Promise<string | null> {
  const id = newId()
  const { unitId, allowsPersons } = series
  const written = await insertMeeting(tx, {
    id,
    seriesId: series.id,
    unitId,
    allowsPersons,
    startsAt: instantAt(planned.date, planned.from),
    endsAt: instantAt(planned.date, planned.to),
    place: planned.place,
    submissionKey: planned.submissionKey,
    madeBy: account,
  })
  if (!written) return null
  await writeStandingItems(tx, series, id, account)
  tx.about(id)
  return id
}

async function writeStandingItems(tx: Tx, series: SeriesRow, meetingId: string, addedBy: string): Promise<void> {
  const language = tx.actor.kind === 'staff' ? tx.actor.language : 'da'
  const { unitId, allowsPersons, template } = series
  for (const [index, words] of templateWords[template].standing.entries()) {
    await insertAgendaItem(tx, {
      ...{ id: newId(), meetingId, unitId, allowsPersons, position: index + 1, title: words[language] },
      ...{ part: 'open', kind: 'standing', caseId: null, inquiryId: null, personId: null },
      ...{ submissionKey: newId(), addedBy },
    })
  }
}
