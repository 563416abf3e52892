/** Where a generated set is put: the demonstration municipality, its SSP unit and its consultants. */
export type BenchmarkPlace = {
  readonly municipality: number
  readonly unit: string
  readonly consultants: readonly [string, ...string[]]
}
