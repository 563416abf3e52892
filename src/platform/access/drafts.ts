import { z } from 'zod'
import { done, missing, refuse } from '../../kernel/outcome.ts'
import { openText, sealText } from '../crypto/house-keys.ts'
import type { Tx } from '../db/transaction.ts'
import { action } from './action.ts'

/** What a form held when it was last saved, by field name. */
export type DraftValues = Readonly<Record<string, string | readonly string[]>>

const Key = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[a-z0-9][a-z0-9:-]*$/)
const Values = z.record(z.string().max(100), z.union([z.string().max(100_000), z.array(z.string().max(1000)).max(100)]))

const Draft = z.strictObject({ key: Key, values: Values })

/** As much as the table takes of one draft. */
const largest = 600_000

/** Whether something sent can be kept as a draft: what a browser sends is not to be trusted for it. */
export function isDraft(sent: unknown): sent is z.input<typeof Draft> {
  return Draft.safeParse(sent).success
}

/**
 * Keeps what somebody is typing, sealed with a key outside the database, readable by that person alone. The key names
 * the form and the thing it is about (`note:<case id>`); saving again replaces. Refuses more than half a megabyte.
 */
export const saveDraft = action({
  name: 'access.save-draft',
  allow: 'public',
  input: Draft,
  async run(tx, { key, values }) {
    const { actor } = tx
    if (actor.kind !== 'staff') return missing()
    const sealed = sealText(place(actor.municipality, actor.account, key), JSON.stringify(values))
    if (sealed.length > largest) return refuse('rule', 'draft-too-long')
    await tx.db
      .insertInto('auth.drafts')
      .values({ municipality_id: actor.municipality, account_id: actor.account, key, sealed, saved_at: tx.now })
      .onConflict((conflict) =>
        conflict.columns(['municipality_id', 'account_id', 'key']).doUpdateSet({ sealed, saved_at: tx.now }),
      )
      .execute()
    return done()
  },
})

/** The draft of a form, or null. Call it where the form is shown: what was typed before stands there again. */
export async function readDraft(tx: Tx, key: string): Promise<DraftValues | null> {
  const { actor } = tx
  if (actor.kind !== 'staff') return null
  const row = await tx.db
    .selectFrom('auth.drafts')
    .select('sealed')
    .where('municipality_id', '=', actor.municipality)
    .where('account_id', '=', actor.account)
    .where('key', '=', key)
    .executeTakeFirst()
  return row ? (JSON.parse(openText(place(actor.municipality, actor.account, key), row.sealed)) as DraftValues) : null
}

/** Removes a draft whose form has been sent. Part of the action that used it, so that both happen or neither. */
export async function discardDraft(tx: Tx, key: string): Promise<void> {
  const { actor } = tx
  if (actor.kind !== 'staff') return
  await tx.db
    .deleteFrom('auth.drafts')
    .where('municipality_id', '=', actor.municipality)
    .where('account_id', '=', actor.account)
    .where('key', '=', key)
    .execute()
}

/** The draft of a form as an action of its own, for pages that load nothing else. */
export const openDraft = action({
  name: 'access.open-draft',
  allow: 'signed-in',
  input: z.strictObject({ key: Key }),
  async run(tx, { key }) {
    return done(await readDraft(tx, key))
  },
})

/** Drafts nobody came back for. Run daily by the queue; a draft is not a record. */
export const clearOldDrafts = action({
  name: 'access.clear-old-drafts',
  allow: 'system',
  input: z.strictObject({ days: z.int().min(1) }),
  async run(tx, { days }) {
    const limit = new Date(tx.now.getTime() - days * 86_400_000)
    const old = await tx.db
      .deleteFrom('auth.drafts')
      .where('municipality_id', '=', tx.actor.municipality)
      .where('saved_at', '<', limit)
      .executeTakeFirst()
    tx.remark({ drafts: Number(old.numDeletedRows) })
    return done()
  },
})

function place(municipality: number, account: string, key: string) {
  return { municipality, table: 'auth.drafts', column: 'sealed', row: `${account}:${key}` }
}
