import { indexesOf, indexOf, openText, sealText } from '../../../platform/crypto/house-keys.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/** The number as it is stored: sealed for this one row, and a keyed hash that finds it by equality. */
export function sealCpr(tx: Tx, person: string, digits: string): { sealed: Buffer; index: Buffer } {
  const index = indexOf({ municipality: tx.actor.municipality, purpose: 'cpr' }, digits)
  if (index === null) throw new Error('A CPR number without digits')
  return { sealed: sealText(place(tx, person), digits), index }
}

/** The ten digits of a person, or null when none are kept. For masking and comparing; never for a list. */
export async function openCpr(tx: Tx, person: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('people.persons')
    .select('cpr_sealed')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', person)
    .executeTakeFirst()
  return row?.cpr_sealed ? openText(place(tx, person), row.cpr_sealed) : null
}

/** The person with this number, if the actor may see them. */
export async function findByCpr(tx: Tx, digits: string): Promise<string | null> {
  const indexes = indexesOf({ municipality: tx.actor.municipality, purpose: 'cpr' }, digits)
  const row = await tx.db
    .selectFrom('people.persons')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('cpr_index', 'in', indexes)
    .executeTakeFirst()
  return row?.id ?? null
}

function place(tx: Tx, person: string) {
  return { municipality: tx.actor.municipality, table: 'people.persons', column: 'cpr_sealed', row: person }
}
