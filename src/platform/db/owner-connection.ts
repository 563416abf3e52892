import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import type { ConnectionSettings } from './connection-settings.ts'

export type Cell = string | number | boolean | null | Date

/** The database as its owner, for maintenance at the command line. No policy holds it, so no page may come near it. */
export type OwnerConnection = {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Streams rows into a table by COPY, so that memory stays small however many there are. */
  copy(table: string, columns: readonly string[], rows: Iterable<readonly Cell[]>): Promise<void>
}

/** Does `work` in one transaction as the owner. */
export async function asOwner<Value>(
  settings: ConnectionSettings,
  work: (owner: OwnerConnection) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client(settings)
  await client.connect()
  try {
    await client.query('begin')
    const value = await work({
      query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
        (await client.query<Row>(text, [...values])).rows,
      copy: async (table, columns, rows) => {
        const target = client.query(from(`copy ${table} (${columns.join(', ')}) from stdin`))
        await pipeline(Readable.from(lines(rows)), target)
      },
    })
    await client.query('commit')
    return value
  } finally {
    await client.end()
  }
}

/** Many rows in each piece: one piece a row would spend the time on handing over. */
function* lines(rows: Iterable<readonly Cell[]>): Generator<string> {
  let piece = ''
  for (const row of rows) {
    piece += `${row.map(copyText).join('\t')}\n`
    if (piece.length > 60_000) {
      yield piece
      piece = ''
    }
  }
  if (piece !== '') yield piece
}

function copyText(cell: Cell): string {
  if (cell === null) return '\\N'
  if (cell instanceof Date) return cell.toISOString()
  return String(cell).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}
