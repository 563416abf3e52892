import { z } from 'zod'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { listPeopleAtWork } from '../../directory/index.ts'
import { deleteEventContact, eventContacts, insertEventContact } from '../data/event-contacts.ts'
import { shiftRows } from '../data/roster.ts'
import { deleteShiftPerson, insertShiftPerson } from '../data/roster-writing.ts'
import { eraseVolunteer, insertVolunteer, volunteersOf } from '../data/volunteers.ts'
import { contactParts } from '../domain/event-lists.ts'
import { openForPlanning } from './open-for-planning.ts'
import { refuseCpr } from './text-without-names.ts'

/** Gives somebody a shift: a colleague or one of the event's volunteers. Two shifts at once are allowed. */
export const giveShift = action({
  name: 'events.give-shift',
  allow: 'event:write',
  input: z.strictObject({
    eventId: z.uuid(),
    shiftId: z.uuid(),
    who: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('account'), id: z.uuid() }),
      z.strictObject({ kind: z.literal('volunteer'), id: z.uuid() }),
    ]),
  }),
  async run(tx, { eventId, shiftId, who }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    const shifts = await shiftRows(tx, eventId)
    if (!shifts.some(({ id }) => id === shiftId)) return missing()
    if (who.kind === 'volunteer') {
      const volunteers = await volunteersOf(tx, eventId)
      if (!volunteers.some(({ id, details }) => id === who.id && details)) return refuse('rule', 'nobody-there')
      await insertShiftPerson(tx, eventId, shiftId, { account: null, volunteer: who.id })
      return done()
    }
    const people = await listPeopleAtWork.within(tx, { account: who.id })
    if (people.refused || people.value.length === 0) return refuse('rule', 'nobody-there')
    await insertShiftPerson(tx, eventId, shiftId, { account: who.id, volunteer: null })
    return done()
  },
})

/** Takes somebody off a shift. */
export const takeShift = action({
  name: 'events.take-shift',
  allow: 'event:write',
  input: z.strictObject({ eventId: z.uuid(), id: z.uuid() }),
  async run(tx, { eventId, id }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    return (await deleteShiftPerson(tx, eventId, id)) ? done() : missing()
  },
})

/** Adds a grown-up who helps; name and phone are sealed and erased 30 days after the event. */
export const addVolunteer = action({
  name: 'events.add-volunteer',
  allow: 'event:write',
  input: z.strictObject({
    eventId: z.uuid(),
    id: z.uuid(),
    name: z.string().trim().min(1).max(200),
    phone: z.string().trim().max(50).default(''),
  }),
  async run(tx, { eventId, id, name, phone }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    const no = refuseCpr(name, phone)
    if (no) return no
    await insertVolunteer(tx, eventId, id, { name, phone })
    return done()
  },
})

/** Forgets a volunteer's name and phone at once; the shifts they took still count. */
export const forgetVolunteer = action({
  name: 'events.forget-volunteer',
  allow: 'event:write',
  input: z.strictObject({ eventId: z.uuid(), id: z.uuid() }),
  async run(tx, { eventId, id }): Promise<Outcome<undefined>> {
    tx.about(eventId)
    return (await eraseVolunteer(tx, eventId, id)) ? done() : missing()
  },
})

/** Adds somebody to call that night, at work. */
export const addEventContact = action({
  name: 'events.add-contact',
  allow: 'event:write',
  input: z.strictObject({
    eventId: z.uuid(),
    id: z.uuid(),
    part: z.enum(contactParts),
    name: z.string().trim().min(1).max(200),
    phone: z.string().trim().max(50).default(''),
  }),
  async run(tx, { eventId, ...contact }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    const no = refuseCpr(contact.name, contact.phone)
    if (no) return no
    const position = (await eventContacts(tx, eventId)).length
    await insertEventContact(tx, eventId, contact, position)
    return done()
  },
})

export const removeEventContact = action({
  name: 'events.remove-contact',
  allow: 'event:write',
  input: z.strictObject({ eventId: z.uuid(), id: z.uuid() }),
  async run(tx, { eventId, id }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    return (await deleteEventContact(tx, eventId, id)) ? done() : missing()
  },
})
