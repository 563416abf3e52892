import { exactTime, sayClock } from '../../kernel/danish-time.ts'
import type { Language } from '../../kernel/language.ts'
import { calendarFile } from '../calendar/calendar-file.ts'
import type { LetterReceiver, MailLetter, MailMeeting } from './mail-letter.ts'
import { mailMessages } from './mail-messages.ts'

export type ComposedLetter = {
  readonly id: string
  readonly to: string
  readonly sender: string
  readonly subject: string
  readonly text: string
  readonly calendar: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string } | null
}

/** Puts a letter into the receiver's language: words of the catalogue, and a meeting's neutral facts. */
export function composeLetter(letter: MailLetter, receiver: LetterReceiver, from: string, now: Date): ComposedLetter {
  const words = mailMessages(receiver.language)
  const meeting = 'meeting' in letter ? letter.meeting : null
  const link = linkFor(meeting, receiver)
  const parts = [
    words.greeting,
    words.openings[letter.letter],
    meeting && words.meeting(meeting.name, timeOf(meeting, receiver.language), meeting.place),
    link === null ? words.signInYourself : words.signIn(link),
    meeting ? null : words.silence,
    words.regards(receiver.municipality),
    words.automatic,
  ]
  return {
    id: receiver.letterId,
    to: receiver.address,
    sender: receiver.municipality,
    subject: words.subjects[letter.letter],
    text: `${parts.filter((part) => part !== null).join('\n\n')}\n`,
    calendar: meeting && calendarFor(letter, meeting, receiver, from, now),
  }
}

function calendarFor(letter: MailLetter, meeting: MailMeeting, receiver: LetterReceiver, from: string, now: Date) {
  const method = letter.letter === 'meeting-cancelled' ? 'CANCEL' : 'REQUEST'
  const content = calendarFile({
    method,
    // Not of any host name: it must stay the same when the house moves.
    uid: `${meeting.id}@medspil`,
    sequence: meeting.sequence,
    start: meeting.startsAt,
    end: meeting.endsAt,
    title: meeting.name,
    place: meeting.place,
    link: linkFor(meeting, receiver),
    madeAt: now,
    organiser: { name: receiver.municipality, email: from },
    receiver: receiver.address,
    language: receiver.language,
  })
  return { method, content } as const
}

/** A page that is the same for everybody: an id in an address would be an id in a mail. */
function linkFor(meeting: MailMeeting | null, { site, language }: LetterReceiver): string | null {
  if (site === null) return null
  return `${site}${language === 'en' ? '/en' : ''}${meeting ? '/moeder' : '/i-dag'}`
}

function timeOf({ startsAt, endsAt }: MailMeeting, language: Language): string {
  return `${exactTime(startsAt, language)}–${sayClock(endsAt, language)}`
}
