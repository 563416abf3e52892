import { openText, sealText } from '../../../platform/crypto/house-keys.ts'
import type { FieldPlace } from '../../../platform/crypto/sealed-fields.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { NoticeContent } from '../domain/notice-content.ts'

export type StoredContent = {
  readonly content: NoticeContent
  readonly version: number
  readonly savedAt: Date
  readonly savedBy: string
}

/** Keeps the first words of a notification, sealed: the database cannot read them. */
export async function insertContent(tx: Tx, notice: string, author: string, content: NoticeContent): Promise<void> {
  await tx.db
    .insertInto('notices.contents')
    .values({
      municipality_id: tx.actor.municipality,
      notice_id: notice,
      sealed: seal(tx, notice, content),
      saved_by: author,
    })
    .execute()
}

/** The words of a notification; undefined when they were erased or are not the actor's to see. */
export async function readContent(tx: Tx, notice: string): Promise<StoredContent | undefined> {
  const row = await tx.db
    .selectFrom('notices.contents as c')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'c.municipality_id').onRef('a.id', '=', 'c.saved_by'),
    )
    .select(['c.sealed', 'c.version', 'c.saved_at', 'a.display_name'])
    .where('c.municipality_id', '=', tx.actor.municipality)
    .where('c.notice_id', '=', notice)
    .executeTakeFirst()
  if (!row) return undefined
  const content = open(tx, notice, row.sealed)
  return { content, version: row.version, savedAt: row.saved_at, savedBy: row.display_name }
}

/** Replaces version `seen` by the next one. False when another version stands there meanwhile. */
export async function replaceContent(
  tx: Tx,
  notice: string,
  author: string,
  { seen, content }: { readonly seen: number; readonly content: NoticeContent },
): Promise<boolean> {
  const updated = await tx.db
    .updateTable('notices.contents')
    .set({ sealed: seal(tx, notice, content), version: seen + 1, saved_by: author, saved_at: tx.now })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('notice_id', '=', notice)
    .where('version', '=', seen)
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}

/** What the child of each of these notifications is called, where the words are still there. */
export async function readChildNames(tx: Tx, notices: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (notices.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('notices.contents')
    .select(['notice_id', 'sealed'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('notice_id', 'in', [...notices])
    .execute()
  return new Map(rows.map((row) => [row.notice_id, open(tx, row.notice_id, row.sealed).childName]))
}

/** Proof first, then the words: without the proof the database keeps them. */
export async function eraseContent(tx: Tx, notice: string, rule: string): Promise<void> {
  await tx.db
    .insertInto('notices.erasures')
    .values({ municipality_id: tx.actor.municipality, notice_id: notice, rule })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx.db
    .deleteFrom('notices.contents')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('notice_id', '=', notice)
    .execute()
}

/** When the words of a notification were erased, or null while they are there. */
export async function erasedAt(tx: Tx, notice: string): Promise<Date | null> {
  const row = await tx.db
    .selectFrom('notices.erasures')
    .select('erased_at')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('notice_id', '=', notice)
    .executeTakeFirst()
  return row?.erased_at ?? null
}

/** Notifications whose sending was recorded before `moment` and whose words are still there. */
export async function sentBefore(tx: Tx, moment: Date, most: number): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('notices.contents as c')
    .innerJoin('notices.steps as s', (join) =>
      join.onRef('s.municipality_id', '=', 'c.municipality_id').onRef('s.notice_id', '=', 'c.notice_id'),
    )
    .select('c.notice_id')
    .where('c.municipality_id', '=', tx.actor.municipality)
    .where('s.kind', '=', 'sent')
    .where('s.recorded_at', '<', moment)
    .orderBy('s.recorded_at')
    .limit(most)
    .execute()
  return rows.map((row) => row.notice_id)
}

function seal(tx: Tx, notice: string, content: NoticeContent): Buffer {
  return sealText(place(tx, notice), JSON.stringify(content))
}

function open(tx: Tx, notice: string, sealed: Uint8Array): NoticeContent {
  return NoticeContent.parse(JSON.parse(openText(place(tx, notice), sealed)))
}

function place(tx: Tx, notice: string): FieldPlace {
  return { municipality: tx.actor.municipality, table: 'notices.contents', column: 'sealed', row: notice }
}
