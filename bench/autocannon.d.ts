/** The part of autocannon that the benchmarks use; it brings no types of its own. */
declare module 'autocannon' {
  type Asked = {
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly connections: number
    readonly duration: number
  }
  type Measured = {
    readonly '2xx': number
    readonly non2xx: number
    readonly errors: number
    readonly latency: { readonly p50: number; readonly p97_5: number; readonly p99: number }
    readonly requests: { readonly average: number }
    readonly throughput: { readonly total: number }
  }
  const autocannon: (asked: Asked) => Promise<Measured>
  export = autocannon
}
