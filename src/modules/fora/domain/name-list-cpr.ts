import { cprIn } from '../../../kernel/cpr-in-text.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import { birthDateOfCpr } from './name-list-birthdays.ts'

/** Texts without the CPR numbers in them, and the birth date the first of them told. The numbers are kept nowhere. */
export type WithoutCpr = {
  readonly texts: readonly string[]
  readonly birthDate: PlainDate | null
  readonly hadCpr: boolean
}

export function withoutCpr(texts: readonly string[]): WithoutCpr {
  const numbers: string[] = []
  const cleaned = texts.map((text) => {
    let rest = text
    for (let found = cprIn(rest); found; found = cprIn(rest)) {
      numbers.push(found.digits)
      rest = found.rest
    }
    return rest.replace(/\s+/g, ' ').trim()
  })
  const dates = numbers.map(birthDateOfCpr).filter((date) => date !== null)
  return { texts: cleaned, birthDate: dates[0] ?? null, hadCpr: numbers.length > 0 }
}
