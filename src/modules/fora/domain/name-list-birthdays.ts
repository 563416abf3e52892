import { ageOn } from '../../../kernel/ages.ts'
import { compareDates, dateFrom, type PlainDate } from '../../../kernel/dates.ts'
import { parseTypedDate } from '../../../kernel/typed-dates.ts'

/** The birth date in a CPR number: the seventh digit tells the century (CPR-kontorets table). Null for no such day. */
export function birthDateOfCpr(digits: string): PlainDate | null {
  const [day = 0, month = 0, year = 0] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].map(Number)
  // Those without a permanent number have 60 added to the day.
  return dateFrom(centuryOf(Number(digits[6]), year) + year, month, day > 60 ? day - 60 : day)
}

function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) return 1900
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900
  return year <= 57 ? 2000 : 1800
}

const shortDate = /^(\d{1,2})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{2})$/
const sixDigits = /^(\d{2})(\d{2})(\d{2})$/

/**
 * A birth date as a list gives it: as Danes type dates, and with two digits for the year, which is then the newest such
 * year that is not ahead. Shown before anything is kept, so that a wrong century is seen.
 */
export function birthDateIn(text: string, today: PlainDate): PlainDate | null {
  const typed = text.trim()
  const full = parseTypedDate(typed)
  if (full) return compareDates(full, today) <= 0 ? full : null
  const short = shortDate.exec(typed) ?? sixDigits.exec(typed)
  if (!short) return null
  const [day = 0, month = 0, year = 0] = short.slice(1).map(Number)
  const recent = dateFrom(2000 + year, month, day)
  return recent && compareDates(recent, today) <= 0 ? recent : dateFrom(1900 + year, month, day)
}

/** A day that can be the birth date of somebody on a list and not the day something happened. */
export function isBirthDate(date: PlainDate, today: PlainDate): boolean {
  const age = ageOn(date, today)
  return age !== null && age >= 5 && age <= 110
}

const ageAlone = /^(?:ca\.?\s*)?(\d{1,3})(?:\s*-?\s*år(?:ig|ige)?\.?|\s*years?(?:\s+old)?)?$/i
const ageSomewhere = /(?<!\d)(\d{1,3})\s*-?\s*(?:år(?:ig|ige)?(?!\p{L})|years?\s+old)/iu

/** The age a cell gives when it gives nothing else: `14`, `14 år`, `14-årig`. */
export function ageOfCell(text: string): number | null {
  return possibleAge(ageAlone.exec(text.trim())?.[1])
}

/** The age named somewhere in a text: `14 år`. */
export function ageIn(text: string): number | null {
  return possibleAge(ageSomewhere.exec(text)?.[1])
}

function possibleAge(digits: string | undefined): number | null {
  const age = Number(digits ?? Number.NaN)
  return age >= 5 && age <= 110 ? age : null
}

const bornSomewhere =
  /(?<!\p{L})(?:f\.|født|fdt\.?|fødselsdag|fødselsdato)\s*(?:den\s+|d\.\s*|:\s*)?([\d./ -]{6,12}\d)/iu

/** The birth date a text names as such (`f. 04.03.2012`), and the text without it. */
export function bornIn(text: string, today: PlainDate): { readonly date: PlainDate; readonly rest: string } | null {
  const found = bornSomewhere.exec(text)
  const date = found && birthDateIn(found[1] ?? '', today)
  return date ? { date, rest: text.replace(found[0], ' ').replace(/\s+/g, ' ').trim() } : null
}
