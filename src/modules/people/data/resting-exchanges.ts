import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

/** What was shared on a consent with one body: how many exchanges. */
export type Resting = { readonly organisation: string; readonly exchanges: number }

/** What still rests on a consent, body by body: it stops when the consent does. */
export function restingOn(tx: Tx, consent: string): Promise<Resting[]> {
  return count(tx, consent, sql<boolean>`x.ended_by_what is null and x.valid_until > ${tx.now}`)
}

/** What stopped because the consent ended. */
export function stoppedWith(tx: Tx, consent: string): Promise<Resting[]> {
  return count(tx, consent, sql<boolean>`x.ended_by_what = 'consent-withdrawn'`)
}

async function count(tx: Tx, consent: string, which: ReturnType<typeof sql<boolean>>): Promise<Resting[]> {
  const rows = await tx.db
    .selectFrom('people.resting_exchanges as x')
    .innerJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'x.municipality_id').onRef('o.id', '=', 'x.receiver_organisation_id'),
    )
    .select(['o.name', ({ fn }) => fn.countAll<number>().as('exchanges')])
    .where('x.municipality_id', '=', tx.actor.municipality)
    .where('x.consent_id', '=', consent)
    .where(which)
    .groupBy(['o.id', 'o.name'])
    .orderBy(sql`o.name collate "da-x-icu"`)
    .execute()
  return rows.map(({ name, exchanges }) => ({ organisation: name, exchanges }))
}
