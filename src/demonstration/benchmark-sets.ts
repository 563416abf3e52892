/** How much a generated set holds. S is one municipality at work, L is far more than the largest. */
export const benchmarkSets = {
  S: { persons: 2_000, cases: 1_000, notes: 10_000, places: 60, visits: 20_000, visitDays: 730 },
  L: { persons: 50_000, cases: 30_000, notes: 400_000, places: 600, visits: 600_000, visitDays: 1_825 },
} as const

export type BenchmarkSize = keyof typeof benchmarkSets

export function isBenchmarkSize(text: string): text is BenchmarkSize {
  return Object.hasOwn(benchmarkSets, text)
}
