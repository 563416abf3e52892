import { z } from 'zod'
import { cprIn } from '../../../kernel/cpr-in-text.ts'
import { foldName } from '../../../kernel/danish-names.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { findBornOn, findPersons, findSimilar } from '../data/persons.ts'
import { findByCpr } from '../data/sealed-cpr.ts'
import { identityOf, type PersonIdentity } from './identify-persons.ts'

/** How many are shown. */
export const mostFound = 20

/** A name as it is heard, a birth date, a school: whatever is known. A CPR number may stand in `words`. */
export const FindPeople = z.strictObject({
  words: z.string().trim().max(200).default(''),
  birthDate: DayInput.nullable().default(null),
  school: z.uuid().nullable().default(null),
})

/**
 * Searches before somebody new is registered: by the sound of the name, by description, by birth date or by CPR number,
 * the likeliest first. Birth date and school move a hit up; the school alone finds nobody, since a whole school is not
 * for looking through. The words are in the audit entry, with CPR numbers masked (RL-03: searches are logged).
 */
export const findPeople = action({
  name: 'people.find-people',
  allow: 'person:read',
  purpose: 'Søgning efter en person, før en ny registreres',
  input: FindPeople,
  async run(tx, { words, birthDate, school }) {
    const points = await pointsOf(tx, words, birthDate)
    const rows = await findPersons(tx, [...points.keys()])
    const score = (row: (typeof rows)[number]) =>
      (points.get(row.id) ?? 0) +
      (birthDate !== null && row.birthDate === birthDate ? 0.5 : 0) +
      (school !== null && row.schoolId === school ? 0.2 : 0)
    const found = rows.toSorted((a, b) => score(b) - score(a)).slice(0, mostFound)
    tx.about(...found.map(({ id }) => id))
    tx.remark({ words, birthDate, persons: found.length })
    return done<readonly PersonIdentity[]>(found.map((row) => identityOf(row, tx.today)))
  },
})

/** Who may be meant, with how well the words fit: 0 for a birthday alone, 2 for the very CPR number. */
async function pointsOf(tx: Tx, words: string, birthDate: PlainDate | null): Promise<ReadonlyMap<string, number>> {
  const number = cprIn(words)
  const holder = number && (await findByCpr(tx, number.digits))
  const similar = await findSimilar(tx, foldName(number?.rest ?? words), 2 * mostFound)
  const born = birthDate === null ? [] : await findBornOn(tx, birthDate, 2 * mostFound)
  return new Map([
    ...born.map((id) => [id, 0] as const),
    ...similar.map(({ id, likeness }) => [id, likeness] as const),
    ...(holder ? [[holder, 2] as const] : []),
  ])
}
