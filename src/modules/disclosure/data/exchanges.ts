import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { ChosenBasis, ChosenPurpose } from '../../law/index.ts'
import { type EndingKind, type ExchangeState, stateOf } from '../domain/exchange-state.ts'

/** One of the two an exchange is between, as they were when it was asked for. */
export type Side = {
  readonly account: string
  readonly name: string
  readonly organisationId: string
  readonly organisation: string
}

export type Decision = {
  readonly choice: 'share' | 'keep'
  readonly basis: ChosenBasis
  readonly purpose: ChosenPurpose
  readonly necessity: string
  readonly reason: string
  readonly personId: string | null
  readonly caseId: string | null
  readonly findingId: string
  readonly validUntil: Date | null
  readonly at: Date
}

export type ExchangeRow = {
  readonly id: string
  readonly direction: 'offer' | 'request'
  readonly holder: Side
  readonly receiver: Side
  /** As it was asked for; the decision has its own. */
  readonly basis: ChosenBasis
  readonly purpose: ChosenPurpose
  readonly necessity: string
  readonly wanted: string
  readonly answerBy: PlainDate | null
  readonly askedAt: Date
  readonly decision: Decision | null
  readonly answer: { readonly choice: 'accepted' | 'declined'; readonly at: Date } | null
  readonly ending: {
    readonly kind: EndingKind
    readonly at: Date
    readonly byName: string
    readonly reason: string
  } | null
  readonly state: ExchangeState
  /** How many things were shared, told to the two it is between. */
  readonly itemCount: number
}

export async function findExchange(tx: Tx, id: string): Promise<ExchangeRow | null> {
  const row = await selectExchanges(tx).where('e.id', '=', id).executeTakeFirst()
  return row ? exchangeOf(row, tx.now) : null
}

/**
 * The same, held for a step until the transaction ends: of two who decide, take back or answer at once the second meets
 * what the first has done. Rows here are never edited, so there is none to lock.
 */
export async function holdExchangeRow(tx: Tx, id: string): Promise<ExchangeRow | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 18))`.execute(tx.db)
  return findExchange(tx, id)
}

/** Exchanges the actor may see, with what was decided, answered and ended. */
export function selectExchanges(tx: Tx) {
  return selectBetween(tx)
    .leftJoin('disclosure.decisions as d', (join) =>
      join.onRef('d.municipality_id', '=', 'e.municipality_id').onRef('d.exchange_id', '=', 'e.id'),
    )
    .leftJoin(sql<Why>`lateral disclosure.why(e.id)`.as('why'), (join) => join.onTrue())
    .leftJoin('disclosure.answers as a', (join) =>
      join.onRef('a.municipality_id', '=', 'e.municipality_id').onRef('a.exchange_id', '=', 'e.id'),
    )
    .leftJoin('disclosure.endings as n', (join) =>
      join.onRef('n.municipality_id', '=', 'e.municipality_id').onRef('n.exchange_id', '=', 'e.id'),
    )
    .leftJoin('access.accounts as ender', (join) =>
      join.onRef('ender.municipality_id', '=', 'n.municipality_id').onRef('ender.id', '=', 'n.ended_by'),
    )
    .select(['d.choice', 'd.basis as decided_basis', 'd.purpose as decided_purpose'])
    .select(sql<string | null>`why.asked`.as('necessity'))
    .select(sql<string | null>`why.necessity`.as('decided_necessity'))
    .select(sql<string | null>`why.reason`.as('reason'))
    .select(['d.person_id', 'd.case_id', 'd.finding_id', 'd.valid_until', 'd.decided_at'])
    .select(['a.choice as answer', 'a.answered_at', 'n.kind as ending', 'n.ended_at', 'n.reason as ending_reason'])
    .select('ender.display_name as ender_name')
    .select(sql<number>`disclosure.item_count(e.id)`.as('items'))
}

/** What may be known of why, by whoever asks: see `disclosure.why`. */
type Why = { asked: string; necessity: string; reason: string }

/** Between whom, for the ones the actor may see. */
function selectBetween(tx: Tx) {
  return tx.db
    .selectFrom('disclosure.exchanges as e')
    .innerJoin('access.accounts as holder', (join) =>
      join.onRef('holder.municipality_id', '=', 'e.municipality_id').onRef('holder.id', '=', 'e.holder_id'),
    )
    .innerJoin('access.accounts as receiver', (join) =>
      join.onRef('receiver.municipality_id', '=', 'e.municipality_id').onRef('receiver.id', '=', 'e.receiver_id'),
    )
    .innerJoin('directory.organisations as hplace', (join) =>
      join
        .onRef('hplace.municipality_id', '=', 'e.municipality_id')
        .onRef('hplace.id', '=', 'e.holder_organisation_id'),
    )
    .innerJoin('directory.organisations as rplace', (join) =>
      join
        .onRef('rplace.municipality_id', '=', 'e.municipality_id')
        .onRef('rplace.id', '=', 'e.receiver_organisation_id'),
    )
    .select(['e.id', 'e.direction', 'e.holder_id', 'e.receiver_id', 'e.basis', 'e.purpose', 'e.wanted'])
    .select(['e.holder_organisation_id', 'e.receiver_organisation_id', 'e.answer_by', 'e.asked_at'])
    .select(['holder.display_name as holder_name', 'receiver.display_name as receiver_name'])
    .select(['hplace.name as holder_place', 'rplace.name as receiver_place'])
    .where('e.municipality_id', '=', tx.actor.municipality)
}

type Selected = NonNullable<Awaited<ReturnType<ReturnType<typeof selectExchanges>['executeTakeFirst']>>>

export function exchangeOf(row: Selected, now: Date): ExchangeRow {
  const decision = decisionOf(row)
  const answer = row.answer as 'accepted' | 'declined' | null
  const kind = row.ending as EndingKind | null
  return {
    id: row.id,
    direction: row.direction as 'offer' | 'request',
    holder: sideOf(row.holder_id, row.holder_name, row.holder_organisation_id, row.holder_place),
    receiver: sideOf(row.receiver_id, row.receiver_name, row.receiver_organisation_id, row.receiver_place),
    basis: row.basis as ChosenBasis,
    purpose: row.purpose as ChosenPurpose,
    necessity: row.necessity ?? '',
    wanted: row.wanted,
    answerBy: row.answer_by as PlainDate | null,
    askedAt: row.asked_at,
    decision,
    answer: answer && row.answered_at && { choice: answer, at: row.answered_at },
    ending: kind && endingOf(row, kind),
    state: stateOf({ choice: decision?.choice ?? null, validUntil: row.valid_until, answer, ending: kind }, now),
    itemCount: row.items,
  }
}

function sideOf(account: string, name: string, organisationId: string, organisation: string): Side {
  return { account, name, organisationId, organisation }
}

function endingOf(row: Selected, kind: EndingKind) {
  return { kind, at: row.ended_at ?? row.asked_at, byName: row.ender_name ?? '', reason: row.ending_reason ?? '' }
}

function decisionOf(row: Selected): Decision | null {
  if (row.choice === null || row.finding_id === null || row.decided_at === null) return null
  return {
    choice: row.choice as Decision['choice'],
    basis: row.decided_basis as ChosenBasis,
    purpose: row.decided_purpose as ChosenPurpose,
    necessity: row.decided_necessity ?? '',
    reason: row.reason ?? '',
    personId: row.person_id,
    caseId: row.case_id,
    findingId: row.finding_id,
    validUntil: row.valid_until,
    at: row.decided_at,
  }
}
