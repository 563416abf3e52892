import type { Tx } from '../../../platform/db/transaction.ts'
import type { TurnKind } from '../domain/meeting-steps.ts'

export type MeetingTurn = { readonly byName: string; readonly at: Date }

/** Who last turned a meeting so, and when; null when nobody has. */
export async function lastMeetingTurn(tx: Tx, meetingId: string, kind: TurnKind): Promise<MeetingTurn | null> {
  const row = await tx.db
    .selectFrom('fora.meeting_turns as t')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 't.municipality_id').onRef('a.id', '=', 't.made_by'),
    )
    .select(['a.display_name', 't.made_at'])
    .where('t.municipality_id', '=', tx.actor.municipality)
    .where('t.meeting_id', '=', meetingId)
    .where('t.kind', '=', kind)
    .orderBy('t.made_at', 'desc')
    .executeTakeFirst()
  return row ? { byName: row.display_name, at: row.made_at } : null
}
