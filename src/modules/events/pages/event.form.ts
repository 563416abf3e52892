import { z } from 'zod'
import { TypedClock } from '../../../platform/web/typed-clock.ts'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { contactParts } from '../domain/event-lists.ts'

const Phone = z.string().max(50).default('')
const Name = z.string().max(200)
const id = z.uuid()

const times = {
  day: TypedDay,
  from: TypedClock,
  until: TypedClock,
  overnight: z.literal('ja').optional(),
  needed: z.coerce.number().int().min(1).max(50),
}

/** Everything that can be changed on the plan of an event, one thing at a time: `what` says which. */
export const EventForm = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('post'), id, postName: Name, postPlace: z.uuid().optional() }),
  z.strictObject({ what: z.literal('remove-post'), id }),
  z.strictObject({ what: z.literal('change-post'), id, postName: Name, postPlace: z.uuid().optional() }),
  z.strictObject({ what: z.literal('shift'), id, postId: z.uuid(), ...times }),
  z.strictObject({ what: z.literal('change-shift'), id, ...times }),
  z.strictObject({ what: z.literal('remove-shift'), id }),
  z.strictObject({ what: z.literal('give'), shiftId: z.uuid(), who: z.string().regex(/^(account|volunteer):/) }),
  z.strictObject({ what: z.literal('take'), id }),
  z.strictObject({ what: z.literal('volunteer'), id, volunteerName: Name, volunteerPhone: Phone }),
  z.strictObject({ what: z.literal('forget'), id }),
  z.strictObject({
    what: z.literal('contact'),
    id,
    part: z.enum(contactParts),
    contactName: Name,
    contactPhone: Phone,
  }),
  z.strictObject({ what: z.literal('remove-contact'), id }),
  z.strictObject({ what: z.literal('move'), firstDay: TypedDay }),
  z.strictObject({ what: z.literal('cancel'), reason: z.string().max(500) }),
  z.strictObject({ what: z.literal('take-up') }),
  z.strictObject({ what: z.literal('held') }),
])
export type EventChange = z.output<typeof EventForm>
