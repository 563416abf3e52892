/** Fewer than three of anything are said as one or two; none is none. */
export type SafeCount = number | 'few'

export function safeCount(count: number): SafeCount {
  return count === 1 || count === 2 ? 'few' : count
}
