/**
 * What may be mailed: a closed set, and none of it says whom or what it is about. There is no letter that carries text.
 * `news`: something new. `waiting`: something waits for a decision. `deadline`: a deadline is near. The rest: a meeting.
 */
export type MailLetter =
  | { readonly letter: 'news' | 'waiting' | 'deadline' }
  | { readonly letter: 'meeting-called' | 'meeting-changed' | 'meeting-cancelled'; readonly meeting: MailMeeting }

/** What a calendar outside the house may know of a meeting. */
export type MailMeeting = {
  readonly id: string
  /** 0 when the meeting is called, one more for each change and for the cancellation. */
  readonly sequence: number
  /** The neutral name of the series. */
  readonly name: string
  readonly place: string
  readonly startsAt: Date
  readonly endsAt: Date
}

export type LetterKind = MailLetter['letter']

/** Whom a letter is for, as it is when it is sent, and where the municipality's Medspil is found. */
export type LetterReceiver = {
  readonly letterId: string
  readonly address: string
  readonly language: 'da' | 'en'
  readonly municipality: string
  /** As in `https://medspil.example.dk`; null where nobody has said. */
  readonly site: string | null
}
