import { z } from 'zod'
import { isInDenmark } from '../../../kernel/positions.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { placeKinds } from '../domain/place-kinds.ts'

/** A point inside Denmark; what lies outside, or has its numbers swapped, is refused with the code `outside-denmark`. */
export const PositionInput = z
  .strictObject({ latitude: z.number(), longitude: z.number() })
  .refine(isInDenmark, { params: { code: 'outside-denmark' } })

/** What is known of a place. */
export const placeFields = {
  kind: z.enum(placeKinds),
  name: z.string().trim().min(1).max(200),
  address: z.string().trim().max(200).default(''),
  town: z.string().trim().max(100).default(''),
  district: z.uuid().nullable().default(null),
  organisation: z.uuid().nullable().default(null),
  position: PositionInput.nullable().default(null),
  /** The first day something can have happened there. */
  since: DayInput,
} as const
