import { z } from 'zod'
import { PositionInput } from '../../places/index.ts'
import { seenHeads, seenThemes } from '../seen.wire.ts'

/** What was seen: where and when, how many, what; never who. */
export const observationFields = {
  place: z.uuid().nullable().default(null),
  whereWords: z.string().trim().max(200).default(''),
  seenAt: z.date(),
  heads: z.enum(seenHeads),
  themes: z.array(z.enum(seenThemes)).max(12).default([]),
  note: z.string().trim().max(2000).default(''),
} as const

export { PositionInput }
