import { z } from 'zod'
import { isPlainDate, type PlainDate } from '../../../kernel/dates.ts'

/** How long each part may be, in characters. */
export const longest = { line: 200, concern: 20_000, tried: 10_000, reaction: 5_000 } as const

export const interpreterAnswers = ['unknown', 'no', 'yes'] as const

const Line = z.string().max(longest.line).default('')
const Day = z.custom<PlainDate>(isPlainDate)

/**
 * What a notification says (rule RU-06). The notifier is reached at work: there is no field for any other address of
 * theirs, nor for anybody else's (rule RU-07). Empty strings where nothing was written.
 */
export const NoticeContent = z.strictObject({
  childName: Line,
  birthDate: Day.nullable().default(null),
  /** Ten digits, or nothing. */
  cpr: z
    .string()
    .regex(/^(?:\d{10})?$/)
    .default(''),
  school: Line,
  firstParent: Line,
  secondParent: Line,
  interpreter: z.enum(interpreterAnswers).default('unknown'),
  interpreterLanguage: Line,
  /** How the notifier knows the child. */
  relation: Line,
  concern: z.string().max(longest.concern).default(''),
  tried: z.string().max(longest.tried).default(''),
  parentsReaction: z.string().max(longest.reaction).default(''),
  notifierName: Line,
  notifierTitle: Line,
  workplace: Line,
  workplaceAddress: Line,
  workplacePhone: Line,
})
export type NoticeContent = z.output<typeof NoticeContent>

/** A notification nobody has written in yet. */
export const blankContent: NoticeContent = NoticeContent.parse({})

/** What must stand there before it can have been sent. */
export type MissingPart = 'childName' | 'concern'

/** The parts without which nobody could act on it. All others may be empty: the form is free (rule RU-06). */
export function missingParts(content: Pick<NoticeContent, MissingPart>): MissingPart[] {
  return (['childName', 'concern'] as const).filter((part) => content[part].trim() === '')
}
