/** Fewer than three of anything are said as one or two; none is none. */
export type SafeCount = number | 'few'

export function safeCount(count: number): SafeCount {
  return count === 1 || count === 2 ? 'few' : count
}

/** Rows that are shown as themselves, and those that are told as one. */
export type Divided<Row> = { readonly shown: readonly Row[]; readonly rest: readonly Row[] }

/**
 * Divides rows whose sum is told elsewhere. A row of one or two visits is put in the rest, and with it the smallest
 * others until nothing can be subtracted: the rest is then at least two rows with more visits than rows, so that each of
 * its rows may hold one visit and may hold more. Null where all rows together are too few for that: the table is then
 * left out. Rows of no visits must not be among them. The shown keep their order.
 */
export function divideSmall<Row extends { readonly visits: number }>(rows: readonly Row[]): Divided<Row> | null {
  const bySize = rows.toSorted((a, b) => a.visits - b.visits)
  let taken = bySize.filter(({ visits }) => safeCount(visits) === 'few').length
  if (taken === 0) return { shown: rows, rest: [] }
  while (!hidesEach(bySize.slice(0, taken))) {
    if (taken === bySize.length) return null
    taken += 1
  }
  const rest = bySize.slice(0, taken)
  return { shown: rows.filter((row) => !rest.includes(row)), rest }
}

function hidesEach(rows: readonly { readonly visits: number }[]): boolean {
  return rows.length > 1 && rows.reduce((sum, { visits }) => sum + visits, 0) > rows.length
}
