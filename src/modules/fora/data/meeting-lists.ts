import { sql } from 'kysely'
import { copenhagenDate, instantAt } from '../../../kernel/copenhagen-clock.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type MeetingRow, meetingOf, selectMeetings } from './meetings.ts'

export const meetingLists = ['coming', 'past'] as const
/** `coming`: running, or to be held today or later. `past`: all others, also those that were never held. */
export type MeetingList = (typeof meetingLists)[number]

type Asked = { readonly which: MeetingList; readonly seriesId?: string | undefined }

/** One page of the meetings the reader may see: the coming ones soonest first, the past ones newest first. */
export async function listMeetingRows(
  tx: Tx,
  asked: Asked,
  page: { offset: number; limit: number },
): Promise<MeetingRow[]> {
  const rows = await matching(tx, asked)
    .orderBy('m.starts_at', asked.which === 'coming' ? 'asc' : 'desc')
    .orderBy('m.id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows.map(meetingOf)
}

export async function countMeetingRows(tx: Tx, asked: Asked): Promise<number> {
  const row = await matching(tx, asked)
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** Meetings that are not over and lie in the same time as this one, as far as the reader may see. */
export async function meetingsMeanwhile(tx: Tx, { id, startsAt, endsAt }: MeetingRow): Promise<MeetingRow[]> {
  const rows = await selectMeetings(tx)
    .where('m.id', '<>', id)
    .where('m.status', 'in', ['planned', 'called', 'running'])
    .where('m.starts_at', '<', endsAt)
    .where('m.ends_at', '>', startsAt)
    .orderBy('m.starts_at')
    .limit(20)
    .execute()
  return rows.map(meetingOf)
}

export type SeriesDays = {
  /** The day of the last meeting that was held. */
  readonly lastHeld: PlainDate | null
  /** When the next one that is planned or called begins. */
  readonly next: Date | null
}

/** When each of some series met last, and meets next. */
export async function seriesDays(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, SeriesDays>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('fora.meetings as m')
    .select('m.series_id')
    .select(sql<Date | null>`max(m.starts_at) filter (where m.status in ('running', 'ended', 'approved'))`.as('last'))
    .select(
      sql<Date | null>`min(m.starts_at) filter (where m.status in ('planned', 'called') and m.starts_at >= ${startOfDay(tx)})`.as(
        'next',
      ),
    )
    .where('m.municipality_id', '=', tx.actor.municipality)
    .where('m.series_id', 'in', [...ids])
    .groupBy('m.series_id')
    .execute()
  return new Map(rows.map(({ series_id, last, next }) => [series_id, { lastHeld: last && copenhagenDate(last), next }]))
}

function matching(tx: Tx, { which, seriesId }: Asked) {
  const all = selectMeetings(tx).$if(seriesId !== undefined, (query) => query.where('m.series_id', '=', seriesId ?? ''))
  const today = startOfDay(tx)
  return all.where((row) => {
    const awaited = row.and([row('m.ends_at', '>=', today), row('m.status', 'in', ['planned', 'called', 'cancelled'])])
    const coming = row.or([row('m.status', '=', 'running'), awaited])
    return which === 'coming' ? coming : row.not(coming)
  })
}

function startOfDay(tx: Tx): Date {
  return instantAt(tx.today, '00:00')
}
