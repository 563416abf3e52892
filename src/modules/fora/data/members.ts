import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { Party } from '../../law/index.ts'
import { type MemberPart, memberParts } from '../domain/seat-parts.ts'

export type MemberRow = {
  readonly id: string
  readonly seriesId: string
  /** Null for somebody outside, who is a name and a body and cannot sign in. */
  readonly accountId: string | null
  readonly name: string
  readonly organisationId: string | null
  readonly organisation: string
  readonly party: Party
  readonly part: MemberPart
  readonly since: PlainDate
  /** The last day of the seat; null while it is open. */
  readonly until: PlainDate | null
}

export type NewMember = {
  readonly id: string
  readonly seriesId: string
  readonly accountId: string | null
  readonly outsideName: string
  readonly organisationId: string | null
  readonly outsideOrganisation: string
  readonly party: Party
  readonly part: MemberPart
  readonly since: PlainDate
  readonly addedBy: string
}

export async function insertMember(tx: Tx, member: NewMember): Promise<void> {
  await tx.db
    .insertInto('fora.members')
    .values({
      municipality_id: tx.actor.municipality,
      id: member.id,
      series_id: member.seriesId,
      account_id: member.accountId,
      outside_name: member.outsideName,
      organisation_id: member.organisationId,
      outside_organisation: member.outsideOrganisation,
      party: JSON.stringify(member.party),
      part: member.part,
      since: member.since,
      added_by: member.addedBy,
    })
    .execute()
}

/** Everybody who sits or sat in a series: the chair first, then the minute-taker, then by name. */
export async function listMembers(tx: Tx, seriesId: string): Promise<MemberRow[]> {
  const rows = await selectMembers(tx).where('m.series_id', '=', seriesId).execute()
  return rows.map(memberOf).sort(byPartAndName)
}

/** Those whose seat is open on a day. */
export async function membersOn(tx: Tx, seriesId: string, day: PlainDate): Promise<MemberRow[]> {
  return (await listMembers(tx, seriesId)).filter((member) => sitsOn(member, day))
}

export function sitsOn({ since, until }: Pick<MemberRow, 'since' | 'until'>, day: PlainDate): boolean {
  return since <= day && (until === null || until >= day)
}

export async function findMember(tx: Tx, seriesId: string, id: string): Promise<MemberRow | undefined> {
  const row = await selectMembers(tx).where('m.series_id', '=', seriesId).where('m.id', '=', id).executeTakeFirst()
  return row && memberOf(row)
}

/** Ends a seat; a seat that ended keeps its first ending, and false is answered. */
export async function insertMemberEnding(
  tx: Tx,
  ending: { memberId: string; until: PlainDate; endedBy: string },
): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('fora.member_endings')
    .values({
      municipality_id: tx.actor.municipality,
      member_id: ending.memberId,
      until: ending.until,
      ended_by: ending.endedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

function selectMembers(tx: Tx) {
  return tx.db
    .selectFrom('fora.members as m')
    .leftJoin('fora.member_endings as e', (join) =>
      join.onRef('e.municipality_id', '=', 'm.municipality_id').onRef('e.member_id', '=', 'm.id'),
    )
    .leftJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'm.municipality_id').onRef('a.id', '=', 'm.account_id'),
    )
    .leftJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'm.municipality_id').onRef('o.id', '=', 'm.organisation_id'),
    )
    .select(['m.id', 'm.series_id', 'm.account_id', 'm.outside_name', 'm.organisation_id', 'm.outside_organisation'])
    .select(['m.party', 'm.part', 'm.since', 'e.until', 'a.display_name', 'o.name as organisation'])
    .where('m.municipality_id', '=', tx.actor.municipality)
}

type Selected = NonNullable<Awaited<ReturnType<ReturnType<typeof selectMembers>['executeTakeFirst']>>>

function memberOf(row: Selected): MemberRow {
  return {
    id: row.id,
    seriesId: row.series_id,
    accountId: row.account_id,
    name: row.display_name ?? row.outside_name,
    organisationId: row.organisation_id,
    organisation: row.organisation ?? row.outside_organisation,
    party: Party.parse(row.party),
    part: memberParts.find((part) => part === row.part) ?? 'member',
    since: row.since as PlainDate,
    until: row.until as PlainDate | null,
  }
}

function byPartAndName(a: MemberRow, b: MemberRow): number {
  return memberParts.indexOf(a.part) - memberParts.indexOf(b.part) || a.name.localeCompare(b.name, 'da')
}
