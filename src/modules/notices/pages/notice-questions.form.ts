import { z } from 'zod'
import { noticeAnswers } from '../domain/notice-answers.ts'

export type QuestionFields =
  | 'receiver'
  | 'danger'
  | 'abuse'
  | 'parentsTold'
  | 'support'
  | 'age'
  | 'caseId'
  | 'inquiryId'
  | 'personId'
  | 'submissionKey'

/** The questions as they are answered. Nobody need know the age. */
const questions = {
  receiver: z.uuid(),
  danger: noticeAnswers.danger,
  abuse: noticeAnswers.abuse,
  parentsTold: noticeAnswers.parentsTold,
  support: noticeAnswers.support,
  age: z
    .string()
    .regex(/^(?:\d{1,2}|1[01]\d)$/)
    .transform(Number)
    .optional(),
}

export const QuestionsForm = z.strictObject(questions)

/** The same before a notification is begun, with where it comes from. */
export const StartForm = z.strictObject({
  ...questions,
  caseId: z.uuid().optional(),
  inquiryId: z.uuid().optional(),
  personId: z.uuid().optional(),
  submissionKey: z.uuid(),
})

/** The answers as the actions take them. */
export function answersOf({ age, ...answers }: z.output<typeof QuestionsForm>) {
  return { ...answers, age: age ?? null }
}
