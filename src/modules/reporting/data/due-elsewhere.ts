import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { dueOutside, type Part, type Window } from './due-outside.ts'

/** What can wait for somebody outside inquiries and cases, by what it asks of them. */
export const dueKinds = [
  'meeting',
  'action-point',
  'exchange-to-decide',
  'exchange-to-receive',
  'notice-draft',
  'notice-receipt',
  'notice-meeting',
  'notice-task',
  'consent-review',
  'turns-15',
  'turns-18',
  'visit',
  'place-due',
  'shift',
  'hotspot-review',
  'entry-conflict',
  'entry-held',
] as const
export type DueKind = (typeof dueKinds)[number]

export type DueElsewhere = {
  readonly kind: DueKind
  /** Of the thing itself: the meeting, the exchange, the notice; for consents and birthdays the person, for a place that is due the place. */
  readonly id: string
  /** A forum's name or what was promised; empty where the kind says it all. */
  readonly what: string
  readonly at: Date | null
  readonly day: PlainDate | null
}

const most = 60

/**
 * What the other modules publish as due for `account`, in one query: meetings that end after `now` and begin before
 * `to`, days up to `day`, sent notices from before `from`. Row policies decide what is there at all.
 */
export async function dueElsewhere(tx: Tx, window: Window): Promise<DueElsewhere[]> {
  const parts = [
    meetings(window),
    exchanges(window),
    notices(window),
    notificationMeetings(window),
    reviews(window),
    ...dueOutside(window),
  ]
  const { rows } = await sql<{ kind: DueKind; id: string; what: string; at: Date | null; day: PlainDate | null }>`
    select due.kind, due.id, due.what, due.at, due.day
      from (${sql.join(parts, sql` union all `)}) due (municipality_id, kind, id, what, at, day)
     where due.municipality_id = ${tx.actor.municipality}
     order by coalesce(due.day, (due.at at time zone 'Europe/Copenhagen')::date), due.at, due.id
     limit ${most}`.execute(tx.db)
  return rows
}

function meetings({ account, now, to, day }: Window): Part {
  return sql`
    select m.municipality_id, 'meeting', m.id, m.name, m.starts_at, null::date
      from fora.coming_meetings m where m.ends_at > ${now} and m.starts_at < ${to}
    union all
    select p.municipality_id, 'action-point', p.id, p.what, null::timestamptz, p.due_on
      from fora.due_items p where p.account_id = ${account} and p.due_on <= ${day}::date`
}

function exchanges({ account }: Window): Part {
  return sql`
    select w.municipality_id, 'exchange-' || w.waits_for, w.id, '', w.since, w.answer_by
      from disclosure.waiting_items w where w.account_id = ${account}`
}

function notices({ account, from }: Window): Part {
  return sql`
    select n.municipality_id, 'notice-' || n.waits_for, n.id, '', coalesce(n.sent_at, n.since), null::date
      from notices.due_items n where n.account_id = ${account} and (n.sent_at is null or n.sent_at < ${from})`
}

function notificationMeetings({ account, to, day }: Window): Part {
  return sql`
    select n.municipality_id, 'notice-' || n.waits_for, n.id, coalesce(n.what, ''), n.starts_at, n.due_on
      from notices.due_meetings n
     where n.account_id = ${account} and (n.starts_at < ${to} or n.due_on <= ${day}::date)`
}

/** Theirs who have the young person's case; everybody's in the unit while nobody has. */
function reviews({ account, day }: Window): Part {
  return sql`
    select r.municipality_id, r.kind, r.person_id, '', null::timestamptz, r.due_on
      from people.due_items r
     where r.due_on <= ${day}::date
       and (exists (select from cases.search_items c where c.municipality_id = r.municipality_id and c.person_id = r.person_id and c.status = 'open' and c.owner_id = ${account})
         or not exists (select from cases.search_items c where c.municipality_id = r.municipality_id and c.person_id = r.person_id and c.status = 'open'))`
}
