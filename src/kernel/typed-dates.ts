import { dateFrom, isPlainDate, type PlainDate } from './dates.ts'

/** Years a person may type; `0226` and `20266` are slips of the finger, not dates. */
const earliestYear = 1900
const latestYear = 2199

const monthWords = [
  ['jan', 'januar', 'january'],
  ['feb', 'februar', 'february'],
  ['mar', 'marts', 'march'],
  ['apr', 'april'],
  ['maj', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oct', 'oktober', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
]

const dayFirst = /^(\d{1,2})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{4})$/
const eightDigits = /^(\d{2})(\d{2})(\d{4})$/
const monthInWords = /^(?:den\s+|d\.\s*)?(\d{1,2})\.?\s+(\p{L}{3,9})\.?\s+(\d{4})$/u

/**
 * Reads a date as Danes type it: `24-11-2026`, `24.11.2026`, `24/11 2026`, `24112026`, `24. november 2026`, and
 * `2026-11-24` as a date field sends it. The day always comes first.
 * Null for anything else: a day that does not exist, a year outside 1900 to 2199, and a year of two digits, because a
 * century guessed wrong in the age of a child is worse than asking once more.
 */
export function parseTypedDate(text: string): PlainDate | null {
  const typed = text.normalize('NFKC').trim().toLowerCase()
  if (isPlainDate(typed)) return within(typed)
  const numbers = dayFirst.exec(typed) ?? eightDigits.exec(typed)
  if (numbers) return within(dateFrom(Number(numbers[3]), Number(numbers[2]), Number(numbers[1])))
  const words = monthInWords.exec(typed)
  return words ? within(dateFrom(Number(words[3]), monthNumber(words[2] ?? ''), Number(words[1]))) : null
}

/** 0, which no date has, when the word is not a month. */
function monthNumber(word: string): number {
  return monthWords.findIndex((spellings) => spellings.includes(word)) + 1
}

function within(date: PlainDate | null): PlainDate | null {
  if (date === null) return null
  const year = Number(date.slice(0, 4))
  return year >= earliestYear && year <= latestYear ? date : null
}
