import type { StaffActor } from '../kernel/actor.ts'
import { plainDate } from '../kernel/dates.ts'
import { newId } from '../kernel/ids.ts'
import { addPost, addShift } from '../modules/events/actions/keep-roster.ts'
import { planEvent } from '../modules/events/actions/plan-event.ts'
import { value } from './test-house.ts'

/** A planned J-dag on `day`. */
export async function givenEvent(actor: StaffActor, day: string): Promise<string> {
  const event = { template: 'j-dag', name: 'J-dag i Lindå', firstDay: plainDate(day), submissionKey: newId() } as const
  return value(await planEvent(actor, event))
}

/** A post at the station with one shift that night, 22.00 to 02.00. */
export async function givenNightShift(actor: StaffActor, eventId: string, day: string) {
  const [postId, shiftId] = [newId(), newId()]
  value(await addPost(actor, { eventId, id: postId, name: 'Stationen' }))
  const times = { day: plainDate(day), from: '22:00', until: '02:00', overnight: true }
  value(await addShift(actor, { eventId, id: shiftId, postId, ...times, needed: 2 }))
  return { postId, shiftId }
}
