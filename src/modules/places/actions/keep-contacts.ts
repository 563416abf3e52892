import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { endContact, insertContact } from '../data/contact-rows.ts'
import { placeById } from '../data/place-rows.ts'

export const PhoneNumber = z
  .string()
  .max(50)
  .regex(/^(?:\+?[0-9][0-9 ]{2,})?$/)

/** Adds somebody one asks for at a place, at their work number and address. */
export const addPlaceContact = action({
  name: 'places.add-contact',
  allow: 'place:write',
  input: z.strictObject({
    placeId: z.uuid(),
    name: z.string().trim().min(1).max(200),
    title: z.string().trim().max(200).default(''),
    phone: PhoneNumber.default(''),
    email: z.union([z.literal(''), z.email().max(320)]).default(''),
    submissionKey: z.uuid(),
  }),
  async run(tx, { placeId, submissionKey, ...contact }) {
    if (!(await placeById(tx, placeId))) return missing()
    tx.about(placeId)
    return done(await insertContact(tx, placeId, contact, submissionKey))
  },
})

/** Ends a contact from today; it is kept. */
export const endPlaceContact = action({
  name: 'places.end-contact',
  allow: 'place:write',
  input: z.strictObject({ placeId: z.uuid(), contactId: z.uuid() }),
  async run(tx, { placeId, contactId }) {
    if (!(await endContact(tx, placeId, contactId))) return missing()
    tx.about(placeId)
    return done()
  },
})
