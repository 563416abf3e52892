import { createHmac } from 'node:crypto'
import { accountOf } from '../../../kernel/actor.ts'
import { houseKeys, openText, sealText } from '../../../platform/crypto/house-keys.ts'
import type { FieldPlace } from '../../../platform/crypto/sealed-fields.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { HandInAnswer } from '../street-log.wire.ts'

export type HeldWhy = Exclude<HandInAnswer['device'], 'live' | 'unknown'>
export type HeldContent = { readonly entry: unknown; readonly skewSeconds: number }

function heldPlace(tx: Tx, row: string): FieldPlace {
  return { municipality: tx.actor.municipality, table: 'outreach.held_entries', column: 'sealed', row }
}

/** The same entry from the same phone is held once. Keyed, because an id must not let anybody test a guess at the words. */
function heldId(device: string, entry: string): string {
  const hash = createHmac('sha256', houseKeys().deriveKey('held entries'))
    .update(JSON.stringify([device, entry]))
    .digest()
  // UUID version 8: free to be made as its maker likes.
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export async function insertHeld(
  tx: Tx,
  device: { readonly id: string; readonly account: string; readonly state: HeldWhy },
  content: HeldContent,
): Promise<string> {
  const id = heldId(device.id, JSON.stringify(content.entry))
  await tx.db
    .insertInto('outreach.held_entries')
    .values({
      municipality_id: tx.actor.municipality,
      id,
      account_id: device.account,
      device_id: device.id,
      why: device.state,
      sealed: sealText(heldPlace(tx, id), JSON.stringify(content)),
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'id']).doNothing())
    .execute()
  return id
}

/** How many entries of a phone wait for the leader. */
export async function countHeldOf(tx: Tx, device: string): Promise<number> {
  const row = await tx.db
    .selectFrom('outreach.held_entries as h')
    .innerJoin('outreach.waiting_held as w', (join) =>
      join.onRef('w.municipality_id', '=', 'h.municipality_id').onRef('w.id', '=', 'h.id'),
    )
    .select((count) => count.fn.countAll<string>().as('total'))
    .where('h.municipality_id', '=', tx.actor.municipality)
    .where('h.device_id', '=', device)
    .executeTakeFirstOrThrow()
  return Number(row.total)
}

/** Whether this entry of this phone came before, decided about or not. */
export async function heldAlready(tx: Tx, device: string, entry: unknown): Promise<boolean> {
  const row = await tx.db
    .selectFrom('outreach.held_entries')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', heldId(device, JSON.stringify(entry)))
    .executeTakeFirst()
  return row !== undefined
}

export type HeldEntry = {
  readonly id: string
  readonly account: string
  readonly owner: string
  readonly device: string
  readonly why: HeldWhy
  readonly receivedAt: Date
  readonly content: HeldContent
}

/** What waits for the leader, oldest first. */
export async function waitingHeld(tx: Tx, page: { limit: number; offset: number }): Promise<readonly HeldEntry[]> {
  const rows = await held(tx).orderBy('h.received_at').orderBy('h.id').limit(page.limit).offset(page.offset).execute()
  return rows.map((row) => heldOf(tx, row))
}

export async function countHeld(tx: Tx): Promise<number> {
  const row = await tx.db
    .selectFrom('outreach.waiting_held')
    .select((count) => count.fn.countAll<string>().as('total'))
    .where('municipality_id', '=', tx.actor.municipality)
    .executeTakeFirstOrThrow()
  return Number(row.total)
}

/** One that waits, or null where there is none or it was decided about. */
export async function findHeld(tx: Tx, id: string): Promise<HeldEntry | null> {
  const row = await held(tx).where('h.id', '=', id).executeTakeFirst()
  return row ? heldOf(tx, row) : null
}

function held(tx: Tx) {
  return tx.db
    .selectFrom('outreach.held_entries as h')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'h.municipality_id').onRef('a.id', '=', 'h.account_id'),
    )
    .leftJoin('outreach.held_decisions as d', (join) =>
      join.onRef('d.municipality_id', '=', 'h.municipality_id').onRef('d.held_id', '=', 'h.id'),
    )
    .select(['h.id', 'h.account_id', 'a.display_name', 'h.device_id', 'h.why', 'h.received_at', 'h.sealed'])
    .where('h.municipality_id', '=', tx.actor.municipality)
    .where('d.held_id', 'is', null)
}

type HeldRow = Awaited<ReturnType<ReturnType<typeof held>['execute']>>[number]

function heldOf(tx: Tx, row: HeldRow): HeldEntry {
  return {
    id: row.id,
    account: row.account_id,
    owner: row.display_name,
    device: row.device_id,
    why: row.why as HeldWhy,
    receivedAt: row.received_at,
    content: JSON.parse(openText(heldPlace(tx, row.id), row.sealed)),
  }
}

/** Answers false where it was decided about meanwhile. */
export async function insertDecision(
  tx: Tx,
  id: string,
  decision: 'taken-in' | 'left-out',
  reason: string,
): Promise<boolean> {
  const row = await tx.db
    .insertInto('outreach.held_decisions')
    .values({
      municipality_id: tx.actor.municipality,
      held_id: id,
      decision,
      reason,
      decided_by: accountOf(tx.actor) ?? '',
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'held_id']).doNothing())
    .returning('held_id')
    .executeTakeFirst()
  return row !== undefined
}
