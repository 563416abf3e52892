import type { StaffActor } from '../kernel/actor.ts'
import { addDays, addMonths, type PlainDate } from '../kernel/dates.ts'
import { registerPerson } from '../modules/people/index.ts'
import { type Youngster, type YoungsterKey, youngsters } from './invented-youngsters.ts'
import { granted } from './settle-place.ts'
import type { StoryBook } from './story-book.ts'

/** Registers a young person of the story, the way the colleague who opens a case about them does. */
export async function meetYoungster(book: StoryBook, by: StaffActor, key: YoungsterKey): Promise<string> {
  const { months, school, addressProtectedDays, ...called }: Youngster = youngsters[key]
  const { today } = book.year
  const registration = granted(
    await registerPerson(by, {
      ...called,
      birthDate: months === undefined ? null : birthDate(today, months),
      school: school === undefined ? null : book.place.organisation(school),
      addressProtectedUntil: addressProtectedDays === undefined ? null : addDays(today, addressProtectedDays),
    }),
  )
  if (!registration.registered) throw new Error(`${key} looks like somebody who is there already`)
  return registration.id
}

function birthDate(today: PlainDate, months: number): PlainDate {
  return addMonths(today, -months)
}
