import { z } from 'zod'
import type { Position } from '../../../kernel/positions.ts'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { placeFields } from '../actions/place-input.ts'
import { parseTypedPosition } from '../domain/typed-position.ts'

export type PlaceFormFields =
  | 'kind'
  | 'name'
  | 'address'
  | 'town'
  | 'district'
  | 'organisation'
  | 'position'
  | 'since'
  | 'submissionKey'

export const TypedPosition = z
  .string()
  .max(100)
  .transform((text, context): Position => {
    const found = parseTypedPosition(text)
    if (typeof found !== 'string') return found
    context.addIssue({ code: 'custom', input: text, params: { code: found } })
    return z.NEVER
  })

const fields = {
  ...placeFields,
  district: z.uuid().nullable().default(null),
  organisation: z.uuid().nullable().default(null),
  position: TypedPosition.nullable().default(null),
  since: TypedDay,
}

export const PlaceForm = z.strictObject(fields)
export const NewPlaceForm = z.strictObject({ ...fields, submissionKey: z.uuid() })
