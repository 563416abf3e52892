import { newId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/** The municipality's newest wording of these texts in one language, by key; those it never wrote are not there. */
export async function newestWordings(
  tx: Tx,
  keys: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.db
    .selectFrom('directory.public_texts')
    .distinctOn('key')
    .select(['key', 'body'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('language', '=', language)
    .where('key', 'in', keys)
    .orderBy('key')
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map(({ key, body }) => [key, body]))
}

export type Wording = {
  readonly id: string
  readonly language: Language
  /** Empty where the standard text was taken back. */
  readonly body: string
  readonly writtenAt: Date
  readonly writtenBy: string | null
}

/** Every wording a text has had, newest first, with the name of who wrote it. */
export async function wordingsOf(tx: Tx, key: string): Promise<readonly Wording[]> {
  const rows = await tx.db
    .selectFrom('directory.public_texts as t')
    .leftJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 't.municipality_id').onRef('a.id', '=', 't.written_by'),
    )
    .select(['t.id', 't.language', 't.body', 't.written_at', 'a.display_name'])
    .where('t.municipality_id', '=', tx.actor.municipality)
    .where('t.key', '=', key)
    .orderBy('t.written_at', 'desc')
    .orderBy('t.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    language: row.language === 'en' ? 'en' : 'da',
    body: row.body,
    writtenAt: row.written_at,
    writtenBy: row.display_name,
  }))
}

/** Adds a wording; the newest one is shown. An empty one takes the standard text back. */
export async function addWording(tx: Tx, wording: { key: string; language: Language; body: string }): Promise<void> {
  await tx.db
    .insertInto('directory.public_texts')
    .values({
      municipality_id: tx.actor.municipality,
      id: newId(),
      ...wording,
      written_by: tx.actor.kind === 'staff' ? tx.actor.account : null,
    })
    .execute()
}
