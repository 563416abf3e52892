/** How the sender wants the answer: with the code on our page, by a call, or by a mail that only says that there is one. */
export const answerWays = ['code', 'phone', 'email'] as const
export type AnswerWay = (typeof answerWays)[number]

/**
 * What was told beside the message; empty strings where nothing was told. Sealed as JSON in `contact.circumstances`.
 * The school is kept here and not as the inquiry's organisation, so that its leader does not come to see that a pupil
 * wrote.
 */
export type Circumstances = {
  readonly subjectName: string
  /** The school, club or other place it is about, by id and by the name it had. */
  readonly organisation: string | null
  readonly organisationName: string
  /** A town or a spot, in the sender's words. */
  readonly place: string
  readonly answerBy: AnswerWay
  /** What the one who filed it promised the sender. */
  readonly promise: string
}

export const nothingTold: Circumstances = {
  subjectName: '',
  organisation: null,
  organisationName: '',
  place: '',
  answerBy: 'code',
  promise: '',
}
