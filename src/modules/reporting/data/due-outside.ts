import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../../kernel/dates.ts'

/** For whom, and how far ahead, what is due is asked for. */
export type Window = {
  readonly account: string
  readonly now: Date
  readonly from: Date
  readonly to: Date
  readonly day: PlainDate
}

/** One select of municipality, kind, id, what, at and day; the parts are put together by `union all`. */
export type Part = RawBuilder<unknown>

/**
 * What waits outside the office: visits in the reader's plan, places that turn amber or are due and are theirs or
 * nobody's, shifts at events, hotspots to review, entries with two wordings, and entries held back for the leader.
 */
export function dueOutside(window: Window): readonly Part[] {
  return [plannedVisits(window), duePlaces(window), shifts(window), hotspotReviews(window), entries(window)]
}

function plannedVisits({ account, day }: Window): Part {
  return sql`
    select v.municipality_id, 'visit', v.id, v.what,
           (v.planned_on + v.from_time) at time zone 'Europe/Copenhagen', v.planned_on
      from outreach.due_visits v where v.account_id = ${account} and v.planned_on <= ${day}::date`
}

function duePlaces({ account, now }: Window): Part {
  return sql`
    select c.municipality_id, 'place-due', c.id, c.what, null::timestamptz, c.due_on
      from outreach.due_cadences c
     where (c.account_id = ${account} or c.account_id is null)
       and c.amber_on <= (${now}::timestamptz at time zone 'Europe/Copenhagen')::date`
}

function shifts({ account, now, to }: Window): Part {
  return sql`
    select s.municipality_id, 'shift', s.id, s.what, s.starts_at, null::date
      from events.due_items s where s.account_id = ${account} and s.ends_at > ${now} and s.starts_at < ${to}`
}

function hotspotReviews({ account, day }: Window): Part {
  return sql`
    select h.municipality_id, 'hotspot-review', h.id, h.what, null::timestamptz, h.due_on
      from hotspots.due_items h where h.account_id = ${account} and h.due_on <= ${day}::date`
}

function entries({ account }: Window): Part {
  return sql`
    select w.municipality_id, 'entry-conflict', w.id, '', w.found_at, null::date
      from outreach.waiting_conflicts w where w.account_id = ${account}
    union all
    select h.municipality_id, 'entry-held', h.id, '', h.received_at, null::date from outreach.waiting_held h`
}
