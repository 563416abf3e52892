import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

export type ParticipantRow = {
  readonly id: string
  /** Null for somebody outside, who is a name and a part and cannot sign in. */
  readonly accountId: string | null
  readonly name: string
  readonly organisation: string | null
  readonly part: string
  readonly since: PlainDate
}

/** Who takes part now, in the order they came. */
export async function currentParticipants(tx: Tx, caseId: string): Promise<ParticipantRow[]> {
  const rows = await tx.db
    .selectFrom('cases.participants as p')
    .leftJoin('cases.participant_endings as e', (join) =>
      join.onRef('e.municipality_id', '=', 'p.municipality_id').onRef('e.participant_id', '=', 'p.id'),
    )
    .leftJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'p.municipality_id').onRef('a.id', '=', 'p.account_id'),
    )
    .leftJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'a.municipality_id').onRef('o.id', '=', 'a.organisation_id'),
    )
    .select(['p.id', 'p.account_id', 'p.outside_name', 'p.part', 'p.since', 'a.display_name', 'o.name as organisation'])
    .where('p.municipality_id', '=', tx.actor.municipality)
    .where('p.case_id', '=', caseId)
    .where('e.participant_id', 'is', null)
    .orderBy('p.added_at')
    .orderBy('p.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    accountId: row.account_id,
    name: row.display_name ?? row.outside_name,
    organisation: row.organisation,
    part: row.part,
    since: row.since as PlainDate,
  }))
}

/** The cases somebody with an account takes part in now. */
export async function joinedCases(tx: Tx, account: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('cases.participants as p')
    .leftJoin('cases.participant_endings as e', (join) =>
      join.onRef('e.municipality_id', '=', 'p.municipality_id').onRef('e.participant_id', '=', 'p.id'),
    )
    .select('p.case_id')
    .where('p.municipality_id', '=', tx.actor.municipality)
    .where('p.account_id', '=', account)
    .where('e.participant_id', 'is', null)
    .execute()
  return rows.map((row) => row.case_id)
}

export async function insertParticipant(
  tx: Tx,
  participant: {
    id: string
    caseId: string
    account: string | null
    outsideName: string
    part: string
    addedBy: string
  },
): Promise<void> {
  await tx.db
    .insertInto('cases.participants')
    .values({
      municipality_id: tx.actor.municipality,
      id: participant.id,
      case_id: participant.caseId,
      account_id: participant.account,
      outside_name: participant.outsideName,
      part: participant.part,
      since: tx.today,
      added_by: participant.addedBy,
      added_at: tx.now,
    })
    .execute()
}

export async function insertParticipantEnding(tx: Tx, participantId: string, endedBy: string): Promise<void> {
  await tx.db
    .insertInto('cases.participant_endings')
    .values({
      municipality_id: tx.actor.municipality,
      participant_id: participantId,
      ended_by: endedBy,
      ended_at: tx.now,
    })
    .execute()
}
