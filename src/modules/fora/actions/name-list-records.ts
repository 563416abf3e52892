import { parse } from 'csv-parse/sync'
import { headingsOf } from '../domain/name-list-headers.ts'
import type { ListRecord } from '../domain/name-list-reading.ts'

const delimiters = [';', '\t', ',', '|'] as const
type Delimiter = (typeof delimiters)[number]

/**
 * A text taken apart into lines and cells. With headings the whole text is one table with one delimiter, and a cell in
 * quotation marks may hold line breaks. Without, each line is read for itself, as people type them.
 */
export function recordsOf(text: string): ListRecord[] {
  const lines = text.split(/\r\n|\r|\n/)
  // Excel writes which delimiter it used on a line of its own.
  const start = lines.findIndex((line) => line.trim() !== '' && !/^"?sep=.?"?$/i.test(line.trim()))
  if (start === -1) return []
  const heading = lines[start] ?? ''
  const delimiter = delimiters.find((each) => headingsOf(cellsOfLine(heading, each)) !== null)
  const table = delimiter && readTable(lines.slice(start).join('\n'), delimiter, start)
  return (
    table ?? lines.slice(start).map((line, index) => ({ number: start + index + 1, cells: cellsOfTypedLine(line) }))
  )
}

const reading = { relax_quotes: true, relax_column_count: true, bom: true } as const

/** Null where a quotation mark is never closed: the lines are then read one by one. */
function readTable(text: string, delimiter: Delimiter, linesBefore: number): ListRecord[] | null {
  try {
    const numbers: number[] = []
    const rows = parse(text, {
      ...reading,
      delimiter,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        numbers.push(linesBefore + lines)
        return record
      },
    })
    return rows.map((cells, index) => ({ number: numbers[index] ?? 0, cells }))
  } catch {
    return null
  }
}

function cellsOfLine(line: string, delimiter: Delimiter): string[] {
  try {
    return parse(line, { ...reading, delimiter })[0] ?? []
  } catch {
    return line.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''))
  }
}

/** A line nobody put headings over: the rarest sign in running text that stands in it divides it. */
function cellsOfTypedLine(line: string): string[] {
  const delimiter = (['\t', ';', '|', ','] as const).find((each) => line.includes(each))
  return delimiter ? cellsOfLine(line, delimiter) : [line]
}
