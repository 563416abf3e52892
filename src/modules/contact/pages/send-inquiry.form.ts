import { z } from 'zod'
import { isId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import type { FieldError, FormState } from '../../../platform/ui/index.ts'
import { fieldValue } from '../../../platform/ui/index.ts'
import type { FormBody } from '../../../platform/web/form-body.ts'
import { type ParsedForm, parseForm, typedValues } from '../../../platform/web/parse-form.ts'
import type { SubmittedInquiry } from '../actions/submit-inquiry.ts'
import { answerWays } from '../domain/circumstances.ts'
import {
  answerLimits,
  answerWaySaid,
  concernSaid,
  problemsOf,
  type SenderAnswers,
  senderSaid,
} from '../domain/sender-answers.ts'
import { concernsOf, type PublicRole } from '../domain/sender-entries.ts'
import { senderErrorMessages } from '../sender-error-messages.ts'

/** What the form asks, in its steps. A step's id stands in the address, and says nothing about anybody. */
export const stepFields = {
  foer: [],
  fortael: ['message'],
  hvem: ['concerns', 'subjectName', 'organisation', 'place'],
  dig: ['identity', 'name', 'workplace', 'phone', 'email', 'answerBy'],
  fil: ['files'],
} as const
export type StepId = keyof typeof stepFields
type AskedField = (typeof stepFields)[StepId][number]

export type SendField = AskedField | 'ticket' | 'held' | 'proof'
export type SendForm = FormState<SendField>

/** What was pressed: look at it before sending, change something, or send. */
const presses = ['check', 'change', 'send'] as const
export type Press = (typeof presses)[number]

function line(max: number = answerLimits.line) {
  return z.string().max(max).default('')
}

/** The form of one way in. Everything is optional to the reader of fields; what must be told is the domain's to say. */
function schemaFor(role: PublicRole) {
  return z
    .strictObject({
      step: z.enum(presses).default('check'),
      ticket: line(4000),
      held: line(10_000),
      proof: line(6000),
      without: z.array(z.string().max(100)).default([]),
      message: line(answerLimits.message),
      concerns: z.union([z.literal(''), z.enum(concernsOf[role])]).default(''),
      subjectName: line(),
      organisation: z.union([z.literal(''), z.string().refine(isId)]).default(''),
      place: line(),
      identity: z.enum(['', 'anonymous', 'named']).default(''),
      name: line(),
      workplace: line(),
      phone: line(answerLimits.phone),
      email: line(),
      answerBy: z.union([z.literal(''), z.enum(answerWays)]).default(''),
    })
    .superRefine((answers, context) => {
      for (const { field, problem } of problemsOf(role, answers)) {
        context.addIssue({ code: 'custom', path: [field], params: { code: problem } })
      }
      const isMail = answers.email === '' || z.email().safeParse(answers.email).success
      if (answers.identity === 'named' && !isMail) context.addIssue({ code: 'custom', path: ['email'] })
    })
}

export type ReadInquiry = z.output<ReturnType<typeof schemaFor>>

export function readInquiryForm(role: PublicRole, body: FormBody, language: Language): ParsedForm<ReadInquiry> {
  return parseForm(schemaFor(role), body, language, senderErrorMessages(language).errors)
}

/** Which button was pressed; the first step where nothing tells. */
export function pressOf(body: FormBody): Press {
  const pressed = body.fields.step?.[0]
  return presses.find((press) => press === pressed) ?? 'check'
}

/** The form as it was typed, with the files that are held for it and its ticket as they are now, and what is wrong. */
export function typedForm(
  body: FormBody,
  now: { readonly held: string; readonly ticket: string },
  errors: readonly FieldError[],
): SendForm {
  const { step: _step, without: _without, ...values } = typedValues(body)
  return { values: { ...values, ...now }, errors }
}

/** What the action is asked to take: the answers that count, and nothing of the sender who chose to be anonymous. */
export function inquiryToSend(role: PublicRole, language: Language, read: ReadInquiry): SubmittedInquiry {
  const answers: SenderAnswers = read
  return {
    ticket: read.ticket,
    role,
    language,
    message: read.message,
    concerns: concernSaid(answers),
    subjectName: answers.concerns === 'named-child' ? read.subjectName : '',
    organisation: read.organisation === '' ? null : read.organisation,
    place: read.place,
    sender: senderSaid(answers),
    answerBy: answerWaySaid(answers),
    held: read.held,
  }
}

/** Everything a form carries when it is not shown: all of it, so that going back finds it again. */
export function carriedValues(form: SendForm): Record<string, string> {
  const names = [...Object.values(stepFields).flat(), 'ticket', 'held', 'proof'] as const
  const shown = names.filter((name) => name !== 'files')
  return Object.fromEntries(shown.map((name) => [name, fieldValue(form, name)]))
}
