import { sql } from 'kysely'
import { newId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

export type AccountRow = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly title: string
  readonly language: string
  readonly organisation: string
  readonly organisationName: string
  readonly demonstration: boolean
  readonly createdAt: Date
  readonly disabledAt: Date | null
}

export type NewAccount = {
  readonly name: string
  readonly email: string | null
  readonly title: string
  readonly organisation: string
  readonly language: Language
  readonly demonstration: boolean
}

/** Answers the new account's id. */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<string> {
  const id = newId()
  await tx.db
    .insertInto('access.accounts')
    .values({
      municipality_id: tx.actor.municipality,
      id,
      display_name: account.name,
      email: account.email,
      title: account.title,
      organisation_id: account.organisation,
      language: account.language,
      demonstration: account.demonstration,
    })
    .execute()
  return id
}

function accountRows(tx: Tx) {
  return tx.db
    .selectFrom('access.accounts as a')
    .innerJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'a.municipality_id').onRef('o.id', '=', 'a.organisation_id'),
    )
    .select(['a.id', 'a.display_name as name', 'a.email', 'a.title', 'a.language', 'a.demonstration'])
    .select(['a.organisation_id as organisation', 'o.name as organisationName'])
    .select(['a.created_at as createdAt', 'a.disabled_at as disabledAt'])
    .where('a.municipality_id', '=', tx.actor.municipality)
}

export async function findAccount(tx: Tx, id: string): Promise<AccountRow | undefined> {
  return accountRows(tx).where('a.id', '=', id).executeTakeFirst()
}

/** Invented colleagues who can sign in, in the order of the Danish alphabet. */
export async function demonstrationAccounts(tx: Tx): Promise<AccountRow[]> {
  return accountRows(tx)
    .where('a.demonstration', '=', true)
    .where('a.disabled_at', 'is', null)
    .orderBy(sql`a.display_name collate "da-x-icu"`)
    .limit(100)
    .execute()
}

export type AccountFilter = {
  readonly words: string
  readonly disabled: boolean
  readonly page: number
  readonly pageSize: number
}

/** One page of accounts by name, and how many there are. Words are looked for in name, e-mail and organisation. */
export async function pageOfAccounts(
  tx: Tx,
  filter: AccountFilter,
): Promise<{ readonly rows: AccountRow[]; readonly total: number }> {
  const like = `%${filter.words.replace(/[\\%_]/g, '\\$&')}%`
  const found = accountRows(tx)
    .where('a.disabled_at', filter.disabled ? 'is not' : 'is', null)
    .where((each) =>
      each.or([each('a.display_name', 'ilike', like), each('a.email', 'ilike', like), each('o.name', 'ilike', like)]),
    )
  const { total } = await found
    .clearSelect()
    .select((each) => each.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await found
    .orderBy(sql`a.display_name collate "da-x-icu"`)
    .orderBy('a.id')
    .limit(filter.pageSize)
    .offset((filter.page - 1) * filter.pageSize)
    .execute()
  return { rows, total }
}

/** Keeps what the login provider says of somebody; a name the municipality corrected there follows along. */
export async function updateAccountFromLogin(tx: Tx, id: string, said: { name: string; email: string | null }) {
  await tx.db
    .updateTable('access.accounts')
    .set({ display_name: said.name, ...(said.email === null ? {} : { email: said.email }) })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}

/** True when the account was not in that state already. */
export async function setAccountDisabled(tx: Tx, id: string, disabled: boolean): Promise<boolean> {
  const changed = await tx.db
    .updateTable('access.accounts')
    .set({ disabled_at: disabled ? tx.now : null })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .where('disabled_at', disabled ? 'is' : 'is not', null)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}
