import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type NoticeChannel, noticeChannels, type StepKind, stepKinds } from '../domain/notice-steps.ts'

export type NoticeStep = {
  readonly id: string
  readonly kind: StepKind
  readonly happenedAt: Date
  /** How it left the house; null for all but the sending. */
  readonly channel: NoticeChannel | null
  readonly byName: string
  readonly recordedAt: Date
}

/** What has happened to a notification, in the order it happened. */
export async function readSteps(tx: Tx, notice: string): Promise<NoticeStep[]> {
  const rows = await tx.db
    .selectFrom('notices.steps as s')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 's.municipality_id').onRef('a.id', '=', 's.recorded_by'),
    )
    .select(['s.id', 's.kind', 's.happened_at', 's.channel', 's.recorded_at', 'a.display_name'])
    .where('s.municipality_id', '=', tx.actor.municipality)
    .where('s.notice_id', '=', notice)
    .orderBy('s.happened_at')
    .orderBy('s.recorded_at')
    .execute()
  return rows.flatMap((row) => {
    const kind = stepKinds.find((known) => known === row.kind)
    const channel = noticeChannels.find((known) => known === row.channel) ?? null
    const { id, happened_at: happenedAt, recorded_at: recordedAt, display_name: byName } = row
    return kind ? [{ id, kind, happenedAt, channel, byName, recordedAt }] : []
  })
}

/** False when a step that happens once has happened already. */
export async function insertStep(
  tx: Tx,
  notice: string,
  by: string,
  step: { readonly kind: StepKind; readonly happenedAt: Date; readonly channel?: NoticeChannel },
): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('notices.steps')
    .values({
      municipality_id: tx.actor.municipality,
      id: newId(),
      notice_id: notice,
      kind: step.kind,
      happened_at: step.happenedAt,
      channel: step.channel ?? '',
      recorded_by: by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}
