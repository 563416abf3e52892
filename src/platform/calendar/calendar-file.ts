import ical, { ICalCalendarMethod, type ICalDateTimeValue, ICalEventClass, ICalEventStatus } from 'ical-generator'
import { copenhagen, wallClockAt } from '../../kernel/copenhagen-clock.ts'
import type { Language } from '../../kernel/language.ts'
import { catalogue } from '../i18n/catalogue.ts'
import { copenhagenZone } from './copenhagen-zone.ts'

/** What a calendar may know of a meeting. It is kept by third parties, so nothing here is about anybody. */
export type CalendarEntry = CalendarInvitation | CalendarEdition

/** Goes to one receiver: `REQUEST` for a new meeting and for each change of it, `CANCEL` when it is off. */
export type CalendarInvitation = CalendarFacts & {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly organiser: { readonly name: string; readonly email: string }
  /** The one who receives this file. Nobody else is named in it, and this one not by name. */
  readonly receiver: string
}

/** Taken by whoever reads the page: it names nobody and asks for no answer. */
export type CalendarEdition = CalendarFacts & { readonly method: 'PUBLISH' }

type CalendarFacts = {
  /** The same for the whole life of the meeting. */
  readonly uid: string
  /** 0 at first, one more for each change and for the cancellation: a calendar heeds the highest it has seen. */
  readonly sequence: number
  readonly start: Date
  readonly end: Date
  /** A neutral name: that of the series, never what is on the agenda or whom it is about. */
  readonly title: string
  readonly place: string
  /** The app's own page of meetings, without ids; null where the app's address is not known. */
  readonly link: string | null
  /** When this edition was made. */
  readonly madeAt: Date
  readonly language: Language
}

const messages = catalogue({
  da: { seeIt: 'Se mødet i Medspil' },
  en: { seeIt: 'See the meeting in Medspil' },
})

/**
 * An iCalendar file (RFC 5545, RFC 5546) for one meeting and one receiver, in Danish time whatever the machine's own.
 * Throws a RangeError for a meeting that does not end after it starts.
 */
export function calendarFile(entry: CalendarEntry): string {
  if (!(entry.end.getTime() > entry.start.getTime())) throw new RangeError('a meeting ends after it starts')
  const cancelled = entry.method === 'CANCEL'
  const calendar = ical({
    prodId: '//Medspil//Medspil//DA',
    method: ICalCalendarMethod[entry.method],
    // Without a name: with one, the library would write the moment of making (DTSTAMP, always UTC) in local time.
    timezone: { name: null, generator: () => copenhagenZone },
  })
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    stamp: entry.madeAt,
    timezone: copenhagen,
    start: onDanishWall(entry.start),
    end: onDanishWall(entry.end),
    summary: oneLine(entry.title),
    location: oneLine(entry.place) || null,
    description: [messages(entry.language).seeIt, ...(entry.link ? [entry.link] : [])].join('\n'),
    url: entry.link,
    ...(entry.method === 'PUBLISH' ? {} : people(entry)),
  })
  return calendar.toString()
}

function people({ organiser, receiver }: CalendarInvitation) {
  return {
    organizer: { name: oneLine(organiser.name), email: organiser.email },
    attendees: [{ email: receiver, rsvp: false }],
  }
}

/** The library writes a plain `Date` by the machine's own time zone, so it is handed the wall clock in Denmark. */
function onDanishWall(instant: Date): ICalDateTimeValue {
  const { date, time } = wallClockAt(instant)
  return {
    isValid: () => true,
    toDate: () => instant,
    toJSON: () => instant.toISOString(),
    format: (pattern) => (pattern === 'YYYYMMDD' ? date.replaceAll('-', '') : `${time.replace(':', '')}00`),
  }
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
