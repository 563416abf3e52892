import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type {
  Consent,
  ConsentEnding,
  ConsentGiver,
  ConsentKind,
  ConsentReceiver,
  ConsentWay,
} from '../domain/consent-kinds.ts'
import { endingsOf, giversOf, receiversOf } from './consent-parts.ts'

export type NewConsent = Omit<Consent, 'recordedAt' | 'recordedBy' | 'receivers' | 'ending'> & {
  readonly receivers: readonly string[]
  readonly recordedBy: string
  readonly submissionKey: string
}

/** Keeps a yes with who gave it and who may be told. False when the same form was sent before. */
export async function insertConsent(tx: Tx, consent: NewConsent): Promise<boolean> {
  const municipality_id = tx.actor.municipality
  const inserted = await tx.db
    .insertInto('people.consents')
    .values({
      municipality_id,
      id: consent.id,
      person_id: consent.personId,
      kind: consent.kind,
      scope: consent.scope,
      purpose: consent.purpose,
      how: consent.how,
      given_on: consent.givenOn,
      review_on: consent.reviewOn,
      judgement: consent.judgement,
      finding_id: consent.findingId,
      submission_key: consent.submissionKey,
      recorded_by: consent.recordedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false
  await insertGivers(tx, consent.id, consent.givers)
  await insertReceivers(tx, consent.id, consent.receivers)
  return true
}

async function insertGivers(tx: Tx, consent: string, givers: readonly ConsentGiver[]): Promise<void> {
  const rows = givers.map(({ part, name }, position) => ({
    municipality_id: tx.actor.municipality,
    consent_id: consent,
    position,
    part,
    name,
  }))
  if (rows.length > 0) await tx.db.insertInto('people.consent_givers').values(rows).execute()
}

async function insertReceivers(tx: Tx, consent: string, receivers: readonly string[]): Promise<void> {
  const rows = [...new Set(receivers)].map((organisation_id) => ({
    municipality_id: tx.actor.municipality,
    consent_id: consent,
    organisation_id,
  }))
  if (rows.length > 0) await tx.db.insertInto('people.consent_receivers').values(rows).execute()
}

/** The consent a form was sent for before, or null. */
export async function findConsentBySubmission(tx: Tx, submissionKey: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('people.consents')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('submission_key', '=', submissionKey)
    .executeTakeFirst()
  return row?.id ?? null
}

export async function findConsent(tx: Tx, id: string): Promise<Consent | null> {
  const row = await consents(tx).where('c.id', '=', id).executeTakeFirst()
  return row === undefined ? null : ((await whole(tx, [row]))[0] ?? null)
}

/** A person's consents that have not ended, the newest first. */
export async function liveConsents(tx: Tx, person: string): Promise<Consent[]> {
  const rows = await ofPerson(tx, person, false).execute()
  return whole(tx, rows)
}

/** A page of those that have ended, the newest first. */
export async function endedConsents(
  tx: Tx,
  person: string,
  page: { readonly from: number; readonly size: number },
): Promise<Consent[]> {
  const rows = await ofPerson(tx, person, true).limit(page.size).offset(page.from).execute()
  return whole(tx, rows)
}

export async function countEndedConsents(tx: Tx, person: string): Promise<number> {
  const row = await tx.db
    .selectFrom('people.consent_endings as e')
    .innerJoin('people.consents as c', (join) =>
      join.onRef('c.municipality_id', '=', 'e.municipality_id').onRef('c.id', '=', 'e.consent_id'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('c.municipality_id', '=', tx.actor.municipality)
    .where('c.person_id', '=', person)
    .executeTakeFirstOrThrow()
  return row.count
}

function ofPerson(tx: Tx, person: string, ended: boolean) {
  return consents(tx)
    .where('c.person_id', '=', person)
    .where(hasEnded(ended))
    .orderBy('c.given_on', 'desc')
    .orderBy('c.id', 'desc')
}

function hasEnded(ended: boolean) {
  const ending = sql`exists (select from people.consent_endings e
    where e.municipality_id = c.municipality_id and e.consent_id = c.id)`
  return ended ? sql<boolean>`${ending}` : sql<boolean>`not ${ending}`
}

function consents(tx: Tx) {
  return tx.db
    .selectFrom('people.consents as c')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'c.municipality_id').onRef('a.id', '=', 'c.recorded_by'),
    )
    .select(['c.id', 'c.person_id', 'c.kind', 'c.scope', 'c.purpose', 'c.how', 'c.given_on', 'c.review_on'])
    .select(['c.judgement', 'c.finding_id', 'c.recorded_at', 'a.display_name as recorded_by'])
    .where('c.municipality_id', '=', tx.actor.municipality)
}

type Row = Awaited<ReturnType<ReturnType<typeof consents>['executeTakeFirstOrThrow']>>

async function whole(tx: Tx, rows: readonly Row[]): Promise<Consent[]> {
  const ids = rows.map(({ id }) => id)
  const givers = await giversOf(tx, ids)
  const receivers = await receiversOf(tx, ids)
  const endings = await endingsOf(tx, ids)
  return rows.map((row) => consentOf(row, givers.get(row.id) ?? [], receivers.get(row.id) ?? [], endings.get(row.id)))
}

function consentOf(
  row: Row,
  givers: readonly ConsentGiver[],
  receivers: readonly ConsentReceiver[],
  ending: Consent['ending'] | undefined,
): Consent {
  return {
    id: row.id,
    personId: row.person_id,
    kind: row.kind as ConsentKind,
    scope: row.scope,
    purpose: row.purpose,
    how: row.how as ConsentWay,
    givenOn: row.given_on as PlainDate,
    reviewOn: row.review_on as PlainDate,
    judgement: row.judgement,
    findingId: row.finding_id,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    givers,
    receivers,
    ending: ending ?? null,
  }
}

export type NewEnding = {
  readonly consentId: string
  readonly kind: ConsentEnding
  readonly on: PlainDate
  readonly toldBy: string
  readonly remark: string
  readonly by: string
}

/** False when it has ended already. What rests on it is stopped by the database, in the same statement. */
export async function insertEnding(tx: Tx, ending: NewEnding): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('people.consent_endings')
    .values({
      municipality_id: tx.actor.municipality,
      consent_id: ending.consentId,
      kind: ending.kind,
      ended_on: ending.on,
      told_by: ending.toldBy,
      remark: ending.remark,
      ended_by: ending.by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}
