import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

export type EarlyMatterRow = {
  readonly id: string
  readonly personId: string
  readonly matter: string
  readonly whyNew: string
  readonly begunAt: Date
  readonly meetingsHeld: number
}

/** The matters about a person with how many meetings were held about each, the newest first. */
export async function mattersAbout(tx: Tx, personId: string): Promise<EarlyMatterRow[]> {
  const rows = await selectMatters(tx).where('m.person_id', '=', personId).orderBy('m.begun_at', 'desc').execute()
  return rows.map(matterOf)
}

/** Whoever counts a meeting of this matter holds it until the end: two at once are two in a row. */
export async function holdMatter(tx: Tx, id: string): Promise<EarlyMatterRow | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 18))`.execute(tx.db)
  return findMatter(tx, id)
}

export async function findMatter(tx: Tx, id: string): Promise<EarlyMatterRow | null> {
  const row = await selectMatters(tx).where('m.id', '=', id).executeTakeFirst()
  return row ? matterOf(row) : null
}

function selectMatters(tx: Tx) {
  return tx.db
    .selectFrom('disclosure.early_matters as m')
    .select(['m.id', 'm.person_id', 'm.matter', 'm.why_new', 'm.begun_at'])
    .select(({ selectFrom }) =>
      selectFrom('disclosure.early_meetings as h')
        .select(({ fn }) => fn.countAll<number>().as('held'))
        .whereRef('h.municipality_id', '=', 'm.municipality_id')
        .whereRef('h.matter_id', '=', 'm.id')
        .as('held'),
    )
    .where('m.municipality_id', '=', tx.actor.municipality)
}

type Selected = NonNullable<Awaited<ReturnType<ReturnType<typeof selectMatters>['executeTakeFirst']>>>

function matterOf(row: Selected): EarlyMatterRow {
  return {
    id: row.id,
    personId: row.person_id,
    matter: row.matter,
    whyNew: row.why_new,
    begunAt: row.begun_at,
    meetingsHeld: row.held ?? 0,
  }
}

/** Null when the first matter about this person was begun by somebody else meanwhile. */
export async function insertMatter(
  tx: Tx,
  matter: { personId: string; matter: string; whyNew: string; begunBy: string },
): Promise<string | null> {
  const id = newId()
  const inserted = await tx.db
    .insertInto('disclosure.early_matters')
    .values({
      municipality_id: tx.actor.municipality,
      id,
      person_id: matter.personId,
      matter: matter.matter,
      why_new: matter.whyNew,
      begun_by: matter.begunBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n ? id : null
}

export type NewEarlyMeeting = {
  readonly matterId: string
  readonly ordinal: number
  readonly heldOn: PlainDate
  readonly specialReason: string
  readonly consentId: string | null
  readonly agendaItemId: string | null
  readonly recordedBy: string
}

/** False when a meeting of this number, or about this item, was counted already. */
export async function insertEarlyMeeting(tx: Tx, meeting: NewEarlyMeeting): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('disclosure.early_meetings')
    .values({
      municipality_id: tx.actor.municipality,
      matter_id: meeting.matterId,
      ordinal: meeting.ordinal,
      held_on: meeting.heldOn,
      special_reason: meeting.specialReason,
      consent_id: meeting.consentId,
      agenda_item_id: meeting.agendaItemId,
      recorded_by: meeting.recordedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** The number of the meeting an item of an agenda was counted as, or null. */
export async function meetingOfItem(tx: Tx, matterId: string, agendaItemId: string): Promise<number | null> {
  const row = await tx.db
    .selectFrom('disclosure.early_meetings')
    .select('ordinal')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('matter_id', '=', matterId)
    .where('agenda_item_id', '=', agendaItemId)
    .executeTakeFirst()
  return row?.ordinal ?? null
}
