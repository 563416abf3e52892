import type { Tx } from '../../../platform/db/transaction.ts'
import type { DataClass } from '../../law/index.ts'

/** What kind of things were shared, and how many of each: all that is told of them outside the exchange itself. */
export type SharedKinds = readonly {
  readonly kind: 'note' | 'fact' | 'sentence'
  readonly dataClass: DataClass
  readonly count: number
}[]

/** By exchange. The words themselves are not read. */
export async function sharedKinds(tx: Tx, exchanges: readonly string[]): Promise<ReadonlyMap<string, SharedKinds>> {
  if (exchanges.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('disclosure.items')
    .select(['exchange_id', 'kind', 'data_class'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('municipality_id', '=', tx.actor.municipality)
    .where('exchange_id', 'in', [...exchanges])
    .where('kind', '!=', 'subject')
    .groupBy(['exchange_id', 'kind', 'data_class'])
    .orderBy('kind')
    .orderBy('data_class')
    .execute()
  const lines = rows.map((row) => ({
    exchange: row.exchange_id,
    kind: row.kind as SharedKinds[number]['kind'],
    dataClass: row.data_class as DataClass,
    count: row.count,
  }))
  return Map.groupBy(lines, ({ exchange }) => exchange)
}
