import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

export type TokenRow = {
  readonly id: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly lastUsedOn: PlainDate | null
}

/** False when a token with this id is there already: the same form was sent twice. */
export async function insertToken(
  tx: Tx,
  token: {
    id: string
    account: string
    name: string
    scopes: readonly string[]
    secretHash: Buffer
    expiresAt: Date
  },
): Promise<boolean> {
  const added = await tx.db
    .insertInto('auth.tokens')
    .values({
      municipality_id: tx.actor.municipality,
      id: token.id,
      account_id: token.account,
      name: token.name,
      scopes: [...token.scopes],
      secret_hash: token.secretHash,
      expires_at: token.expiresAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** The account's tokens that are not revoked, the newest first; those that ran out are among them. */
export async function tokensOf(tx: Tx, account: string): Promise<TokenRow[]> {
  const rows = await tx.db
    .selectFrom('auth.tokens')
    .select(['id', 'name', 'scopes', 'created_at', 'expires_at', 'last_used_on'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('account_id', '=', account)
    .where('revoked_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    scopes: row.scopes,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedOn: row.last_used_on as PlainDate | null,
  }))
}

/** True when the token was the account's own and worked until now. */
export async function revokeToken(tx: Tx, account: string, id: string): Promise<boolean> {
  const revoked = await tx.db
    .updateTable('auth.tokens')
    .set({ revoked_at: tx.now })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('account_id', '=', account)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return revoked.numUpdatedRows > 0n
}

export async function revokeTokensOf(tx: Tx, account: string): Promise<void> {
  await tx.db
    .updateTable('auth.tokens')
    .set({ revoked_at: tx.now })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('account_id', '=', account)
    .where('revoked_at', 'is', null)
    .execute()
}
