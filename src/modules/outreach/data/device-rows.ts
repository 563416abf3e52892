import { type Assignment, accountOf, type Role, type StaffActor } from '../../../kernel/actor.ts'
import { isLanguage } from '../../../kernel/language.ts'
import { hashOfSecret } from '../../../platform/access/secrets.ts'
import { present } from '../../../platform/db/database.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { HandInAnswer } from '../street-log.wire.ts'

export type PresentedDevice = {
  readonly id: string
  readonly account: string
  readonly state: Exclude<HandInAnswer['device'], 'unknown'>
  /** Its owner, who can do with this secret what handing in needs and nothing else. */
  readonly owner: StaffActor
}

type DeviceRow = {
  municipality_id: number
  device_id: string
  account_id: string
  display_name: string
  language: string
  state: PresentedDevice['state']
  assignments: { role: Role; organisation: string }[]
}

/** What a stolen phone could do, at most. */
const scopes = ['outreach:write', 'place:read', 'hotspot:read', 'event:read', 'directory:read', 'inquiry:file'] as const

/** The phone behind a secret, here and not in another municipality; null where there is none. */
export async function deviceOf(secret: string, municipality: number, request: string): Promise<PresentedDevice | null> {
  const row = await present<DeviceRow>('outreach.device_of', hashOfSecret(secret))
  if (!row || row.municipality_id !== municipality) return null
  const assignments: readonly Assignment[] = row.assignments
  const language = isLanguage(row.language) ? row.language : 'da'
  const account = row.account_id
  const owner: StaffActor = {
    kind: 'staff',
    municipality,
    request,
    account,
    name: row.display_name,
    language,
    assignments,
    scopes,
  }
  return { id: row.device_id, account, state: row.state, owner }
}

export async function insertDevice(tx: Tx, id: string, secret: string, session: string): Promise<void> {
  await tx.db
    .insertInto('outreach.devices')
    .values({
      municipality_id: tx.actor.municipality,
      id,
      account_id: accountOf(tx.actor) ?? '',
      secret_hash: hashOfSecret(secret),
      session_hash: hashOfSecret(session),
    })
    .execute()
}

/** The phone was seen in this session; false where it is somebody else's or has ended. */
export async function noteDeviceSeen(tx: Tx, id: string, session: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('outreach.devices')
    .set({ seen_at: tx.now, session_hash: hashOfSecret(session) })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .where('account_id', '=', accountOf(tx.actor))
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
