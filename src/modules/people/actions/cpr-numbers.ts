import { getBirthDate, validate } from 'stdnum/lib/cjs/dk/cpr.js'
import { dateFrom, type PlainDate } from '../../../kernel/dates.ts'

export type CprNumber = { readonly digits: string; readonly birthDate: PlainDate }

/**
 * A CPR number as people type it (`040312-1234`, with or without the line), or null when it cannot be one: not ten
 * digits, or a birthday that does not exist or has not come. The check digit (modulus 11) is not asked for, since
 * numbers without it have been given out since 2007. A replacement number with a day over 60 is not a CPR number.
 */
export function readCpr(text: string): CprNumber | null {
  const read = validate(text.trim())
  if (!read.isValid) return null
  const born = getBirthDate(read.compact)
  const birthDate = dateFrom(born.getFullYear(), born.getMonth() + 1, born.getDate())
  return birthDate === null ? null : { digits: read.compact, birthDate }
}
