import { z } from 'zod'
import { isId, newId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import type { FormState } from '../../../platform/ui/index.ts'
import type { FormBody } from '../../../platform/web/form-body.ts'
import { parseForm, typedValues } from '../../../platform/web/parse-form.ts'
import { dialogueMessages } from '../dialogue-messages.ts'
import { answerLimits } from '../domain/sender-answers.ts'
import { fieldOf } from './given-fields.ts'

const presses = ['open', 'write', 'file', 'close'] as const
export type DialoguePress = (typeof presses)[number]

/** Which button was pressed; opening with a code where nothing tells. */
export function dialoguePressOf(body: FormBody): DialoguePress {
  return presses.find((press) => press === fieldOf(body, 'step')) ?? 'open'
}

export type DialogueForm = FormState<'code' | 'message' | 'messageId' | 'held' | 'files'>

const Written = z.strictObject({
  step: z.string(),
  visit: z.string().max(4000),
  messageId: z.string().default(''),
  held: z.string().max(10_000).default(''),
  without: z.array(z.string().max(100)).default([]),
  message: z.string().max(answerLimits.message).default(''),
})

/** What was written; an empty message is for the page to judge, since a file alone says something too. */
export function readWritten(body: FormBody, language: Language) {
  return parseForm(Written, body, language, dialogueMessages(language).errors)
}

const Entered = z.strictObject({
  step: z.string().optional(),
  code: z.string().max(100).default(''),
  door: z.string().max(4000).default(''),
  messageId: z.string().default(''),
  held: z.string().max(10_000).default(''),
  message: z.string().max(200_000).default(''),
})

/** The code, with what somebody was writing when their visit ran out. */
export function readEntered(body: FormBody, language: Language) {
  return parseForm(Entered, body, language, { code: dialogueMessages(language).enter.wrong })
}

/** The form as it was typed, with the files held for it now. Its message keeps its id, so that it is sent once. */
export function typedDialogue(body: FormBody, held: string, errors: DialogueForm['errors'] = []): DialogueForm {
  const { message = '', code = '' } = typedValues(body)
  const typedId = fieldOf(body, 'messageId')
  return { values: { message, code, held, messageId: isId(typedId) ? typedId : newId() }, errors }
}

/** An empty form for the next message. */
export function emptyDialogue(): DialogueForm {
  return { values: { messageId: newId() }, errors: [] }
}
