import { isId } from '../../../kernel/ids.ts'
import { calendarFile } from '../../../platform/calendar/calendar-file.ts'
import { file, notFound } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { readCalendar } from '../actions/read-calendar.ts'
import { refusedForum } from './fora-refusal.ts'

/** The meeting for the reader's own calendar: when, where, and the neutral name of the series. */
export const meetingCalendarPage = staffPage('/moeder/:meetingId/kalender.ics', {
  async get({ actor, params, language, now, origin }) {
    if (!isId(params.meetingId)) return notFound()
    const outcome = await readCalendar(actor, { meetingId: params.meetingId })
    if (outcome.refused) return refusedForum(outcome, language)
    const { id, sequence, startsAt, endsAt, seriesName, place } = outcome.value
    const content = calendarFile({
      method: 'PUBLISH',
      // The same as in the letters, so that a calendar knows it for one meeting.
      uid: `${id}@medspil`,
      sequence,
      start: startsAt,
      end: endsAt,
      title: seriesName,
      place,
      link: `${origin}/moeder`,
      madeAt: now,
      language,
    })
    return file(content, 'text/calendar; charset=utf-8', 'moede.ics')
  },
})
