import type { PlainDate } from '../../../kernel/dates.ts'
import { type LeftOut, leftOutReason } from './left-out-lines.ts'
import type { LeftOutReason } from './left-out-words.ts'
import type { NameColumn, NameLine } from './name-line.ts'
import { lineFromColumns } from './name-list-columns.ts'
import { headingsOf } from './name-list-headers.ts'
import { nameListLimits } from './name-list-limits.ts'
import { lineFromWords } from './name-list-words.ts'

/** One line of the text, taken apart. `number` is where it stands, for the human who looks it up. */
export type ListRecord = { readonly number: number; readonly cells: readonly string[] }

export type KeptLine = { readonly number: number; readonly line: NameLine }
export type LeftOutLine = LeftOut & { readonly number: number }

/** Why nothing of a list is read. `count` is of lines, or of signs in the line `number`. */
export type ListProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'too-many-lines'; readonly count: number }
  | { readonly code: 'line-too-long'; readonly number: number; readonly count: number }

export type NameListReading = {
  readonly kept: readonly KeptLine[]
  readonly leftOut: readonly LeftOutLine[]
  /** Headings of columns nothing is kept of. */
  readonly unused: readonly string[]
  /** In how many lines a CPR number stood: the birth date was taken and the number dropped. */
  readonly cprDropped: number
}

/**
 * Reads a list: what will be kept, and what is left out by why. Answers a problem instead when there is too much of it
 * or nothing. Reads the records and the day, and nothing else; formulas are text like any other.
 */
export function readNameList(records: readonly ListRecord[], today: PlainDate): NameListReading | ListProblem {
  const lines = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const [first] = lines
  const headings = first ? headingsOf(first.cells) : null
  const body = headings ? lines.slice(1) : lines
  const problem = problemOf(body)
  if (problem) return problem
  const read = body.map((record) => readLine(record, headings, today))
  return {
    kept: read.flatMap(({ number, line, out }) => (out ? [] : [{ number, line }])),
    leftOut: read.flatMap(({ number, out }) => (out ? [{ number, ...out }] : [])),
    unused: headings ? unusedOf(first?.cells ?? [], headings) : [],
    cprDropped: read.filter(({ hadCpr }) => hadCpr).length,
  }
}

export function isProblem(reading: NameListReading | ListProblem): reading is ListProblem {
  return 'code' in reading
}

/** How many lines were left out by each reason, for the list itself: counts and nothing more. */
export function countsOf(leftOut: readonly LeftOut[]): Partial<Record<LeftOutReason, number>> {
  const counts: Partial<Record<LeftOutReason, number>> = {}
  for (const { reason } of leftOut) counts[reason] = (counts[reason] ?? 0) + 1
  return counts
}

function problemOf(body: readonly ListRecord[]): ListProblem | null {
  if (body.length === 0) return { code: 'empty' }
  if (body.length > nameListLimits.lines) return { code: 'too-many-lines', count: body.length }
  const lengths = body.map(({ number, cells }) => ({ number, count: cells.join(' ').length }))
  const long = lengths.find(({ count }) => count > nameListLimits.line)
  return long ? { code: 'line-too-long', ...long } : null
}

type ReadLine = {
  readonly number: number
  readonly line: NameLine
  readonly hadCpr: boolean
  readonly out: LeftOut | null
}

function readLine(
  { number, cells }: ListRecord,
  headings: readonly (NameColumn | null)[] | null,
  today: PlainDate,
): ReadLine {
  const { line, hadCpr } = headings ? lineFromColumns(cells, headings, today) : lineFromWords(cells, today)
  const others = cells.filter((_cell, index) => headings?.[index] !== 'role')
  const out = leftOutReason(line.role, others) ?? (hasName(line) ? null : { reason: 'no-name' as const, word: '' })
  return { number, line, hadCpr, out }
}

function hasName({ name }: NameLine): boolean {
  return /\p{L}{2}/u.test(name)
}

function unusedOf(cells: readonly string[], headings: readonly (NameColumn | null)[]): string[] {
  return cells.filter((cell, index) => cell.trim() !== '' && headings[index] === null).map((cell) => cell.trim())
}
