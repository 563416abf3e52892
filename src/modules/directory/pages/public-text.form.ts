import { z } from 'zod'
import { LineBody, TextBody } from '../actions/write-public-text.ts'
import type { TextKind } from '../domain/public-text.ts'

export type TextFields = 'da' | 'en' | 'seen' | 'step'

const common = {
  seen: z.uuid().nullable().default(null),
  step: z.enum(['save', 'preview']).default('save'),
} as const

const line = z.strictObject({ da: LineBody.default(''), en: LineBody.default(''), ...common })
const text = z.strictObject({ da: TextBody.default(''), en: TextBody.default(''), ...common })

/** A title and a lead are one line; a text may be long. */
export function textForm(kind: TextKind) {
  return kind === 'text' ? text : line
}
