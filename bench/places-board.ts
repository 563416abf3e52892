import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import autocannon from 'autocannon'
import { findHouse } from '../src/open-house.ts'
import { readConfig } from '../src/platform/config.ts'
import { asOwner, type OwnerConnection } from '../src/platform/db/owner-connection.ts'
import { lastVisitsOfOpenPlaces } from './board-queries.ts'

/**
 * The days-since board beside its bare limit, on the set in MEDSPIL_DATA:
 * `medspil demo --size L`, then `node --import tsx bench/places-board.ts [seconds]`.
 */
const seconds = Number(process.argv[2] ?? 5)
const say = (line: string) => process.stdout.write(`${line}\n`)
const house = await findHouse(readConfig(process.env), { alone: false, say })
const children: ChildProcess[] = []
try {
  const { municipality, account, places, visits } = await asOwner(house.owner, readSet)
  say(`${places} places, ${visits} visits; ${cpus().length} × ${cpus()[0]?.model}; Node ${process.version}`)
  say((await asOwner(house.owner, (owner) => explain(owner, municipality))).join('\n'))
  const bare = await serve('bare', [JSON.stringify({ owner: house.owner, municipality })])
  const whole = await serve('house', [String(municipality), account])
  say('connections  server  requests/s  p50 ms  p95 ms  p99 ms  kB  ratio')
  for (const connections of [1, 16]) {
    const limit = await measured('bare', bare, connections)
    const page = await measured('house', whole, connections)
    say(`${String(connections).padStart(11)}  page of the bare limit: ${(page / limit).toFixed(2)}`)
  }
} finally {
  for (const child of children) child.kill()
  await house.close()
}

type Served = { readonly port: number; readonly secret: string }

async function serve(which: 'bare' | 'house', given: readonly string[]): Promise<Served> {
  const child = fork(new URL(`serve-${which}.ts`, import.meta.url), [...given])
  children.push(child)
  const [served] = await once(child, 'message')
  return served
}

async function measured(name: string, { port, secret }: Served, connections: number): Promise<number> {
  const url = `http://127.0.0.1:${port}/opsoegende`
  const headers = { cookie: `__Host-medspil=${secret}`, 'accept-encoding': 'br' }
  await autocannon({ url, headers, connections, duration: 1 })
  const result = await autocannon({ url, headers, connections, duration: seconds })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${name}: ${result.non2xx} answers were no page`)
  const { latency, requests, throughput } = result
  const kilobytes = throughput.total / result['2xx'] / 1000
  const cells = [connections, name, requests.average, latency.p50, latency.p97_5, latency.p99, kilobytes.toFixed(1)]
  say(cells.map((cell) => String(cell).padStart(9)).join(''))
  return requests.average
}

async function readSet(owner: OwnerConnection) {
  const rows = await owner.query<{ municipality: number; account: string; places: number; visits: number }>(`
    select m.municipality_id as municipality, min(r.account_id::text) as account,
           (select count(*)::int from places.places) as places, (select count(*)::int from outreach.visits) as visits
      from directory.municipalities m
      join access.role_assignments r on r.municipality_id = m.municipality_id and r.role = 'ssp-consultant' and r.ended_at is null
     where m.demonstration group by 1`)
  if (!rows[0]) throw new Error('No demonstration municipality: medspil demo --size L')
  return rows[0]
}

/** Fails where the last visits are looked for by reading the whole table. */
async function explain(owner: OwnerConnection, municipality: number): Promise<readonly string[]> {
  const rows = await owner.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers) ${lastVisitsOfOpenPlaces}`, [
    municipality,
  ])
  const lines = rows.map((row) => row['QUERY PLAN'])
  if (lines.some((line) => line.includes('Seq Scan on visits'))) throw new Error(lines.join('\n'))
  return lines
}
