import type { PlainDate } from '../../../kernel/dates.ts'
import type { NameColumn, NameLine } from './name-line.ts'
import { ageIn, ageOfCell, birthDateIn } from './name-list-birthdays.ts'
import { withoutCpr } from './name-list-cpr.ts'
import { inSpokenOrder } from './name-list-names.ts'

/** A line of a list with headings: each known column is what it says, the others are kept nowhere. */
export function lineFromColumns(
  cells: readonly string[],
  headings: readonly (NameColumn | null)[],
  today: PlainDate,
): { readonly line: NameLine; readonly hadCpr: boolean } {
  const { texts, birthDate, hadCpr } = withoutCpr(cells)
  const column = (wanted: NameColumn) =>
    texts
      .filter((text, index) => headings[index] === wanted && text !== '')
      .join(' ')
      .trim()
  const born = column('birth-date')
  const line: NameLine = {
    name: inSpokenOrder(column('name')) || `${column('first-name')} ${column('last-name')}`.trim(),
    birthDate: birthDate ?? birthDateIn(born, today),
    age: ageOfCell(column('age')) ?? ageIn(born),
    matter: column('matter'),
    role: column('role'),
    happened: column('happened'),
    place: column('place'),
  }
  return { line, hadCpr }
}
