import type { PlainDate } from '../../../kernel/dates.ts'

/** What a list can say of a name. Other columns are looked through for words of victims, and kept nowhere. */
export const nameColumns = [
  'name',
  'first-name',
  'last-name',
  'birth-date',
  'age',
  'matter',
  'role',
  'happened',
  'place',
] as const
export type NameColumn = (typeof nameColumns)[number]

/** One line as it is kept, sealed, until the list's time is up. Everything but the name may be empty. */
export type NameLine = {
  readonly name: string
  readonly birthDate: PlainDate | null
  readonly age: number | null
  readonly matter: string
  /** What the police call the person: suspected, met. Never a victim: those are left out. */
  readonly role: string
  readonly happened: string
  readonly place: string
}
