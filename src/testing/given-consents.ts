import type { z } from 'zod'
import type { StaffActor } from '../kernel/actor.ts'
import { copenhagenDate } from '../kernel/copenhagen-clock.ts'
import { addDays, addMonths, type PlainDate } from '../kernel/dates.ts'
import { newId } from '../kernel/ids.ts'
import { recordConsent } from '../modules/people/index.ts'
import { givenPerson } from './given-cases.ts'
import { type TestHouse, testMunicipality, value } from './test-house.ts'

export type ConsentDetails = Partial<z.input<(typeof recordConsent)['definition']['input']>>

/** The birth date of somebody who is so many years old today, and was on this day of last month too. */
export function bornYearsAgo(years: number): PlainDate {
  return addDays(addMonths(copenhagenDate(new Date()), -12 * years), -100)
}

/** A young person of so many years, with a name. */
export function givenYoungPerson(by: StaffActor, years: number): Promise<string> {
  return givenPerson(by, { birthDate: bornYearsAgo(years) })
}

/** What a consent says where a test says nothing else: a young person of 15 or more takes part. */
export function consentOf(personId: string, details: ConsentDetails = {}) {
  return {
    personId,
    kind: 'take-part' as const,
    scope: 'Samtaler med Kim hver anden uge',
    purpose: 'At finde tilbage til skolen',
    givers: [{ part: 'young-person' as const }],
    understands: 'yes' as const,
    informed: ['parents' as const],
    how: 'spoken' as const,
    givenOn: copenhagenDate(new Date()),
    ...details,
  }
}

/** A consent recorded by `by`: see `consentOf`. */
export async function givenConsent(by: StaffActor, personId: string, details: ConsentDetails = {}): Promise<string> {
  return value(await recordConsent(by, consentOf(personId, details))).id
}

/** A consent to share with these bodies. */
export function givenShareConsent(by: StaffActor, personId: string, receivers: readonly string[]): Promise<string> {
  return givenConsent(by, personId, {
    kind: 'share',
    scope: 'Fravær og trivsel i skolen',
    receivers: [...receivers],
  })
}

/**
 * Something shared on a consent and accepted, written straight into the tables: what the gate would have left behind.
 * Answers the exchange's id.
 */
export async function givenSharedOn(
  house: TestHouse,
  { consentId, personId, from, to }: { consentId: string; personId: string; from: StaffActor; to: StaffActor },
): Promise<string> {
  const exchange = newId()
  const finding = newId()
  const [there, here] = [to.assignments[0]?.organisation, from.assignments[0]?.organisation]
  const sql = (text: string, values: readonly unknown[]) => house.database.owner.query(text, [...values])
  await sql(
    `insert into law.findings (municipality_id, id, topic, about_kind, about_id, as_of, facts, outcome, made_by)
     values ($1, $2, 'exchange', 'exchange', $3, current_date, '{}', 'allow', $4)`,
    [testMunicipality, finding, exchange, from.account],
  )
  await sql(
    `insert into disclosure.exchanges (municipality_id, id, direction, asked_by, holder_id, holder_organisation_id,
       receiver_id, receiver_organisation_id, basis, purpose, necessity, submission_key)
     values ($1, $2, 'offer', $3, $3, $4, $5, $6, 'consent', 'wellbeing', 'Skolen skal vide det', gen_random_uuid())`,
    [testMunicipality, exchange, from.account, here, to.account, there],
  )
  await sql(
    `insert into disclosure.decisions (municipality_id, exchange_id, choice, basis, purpose, necessity, person_id,
       consent_id, finding_id, valid_until, decided_by)
     values ($1, $2, 'share', 'consent', 'wellbeing', 'Skolen skal vide det', $3, $4, $5, now() + interval '30 days', $6)`,
    [testMunicipality, exchange, personId, consentId, finding, from.account],
  )
  await sql(
    `insert into disclosure.items (municipality_id, exchange_id, position, kind, data_class, body)
     values ($1, $2, 1, 'sentence', 'ordinary', 'Det går bedre.')`,
    [testMunicipality, exchange],
  )
  await sql(
    `insert into access.grants (municipality_id, id, account_id, object_kind, object_id, relation, given_by, valid_until)
     values ($1, gen_random_uuid(), $2, 'exchange', $3, 'disclosed', $4, now() + interval '30 days')`,
    [testMunicipality, to.account, exchange, from.account],
  )
  await sql(
    `insert into disclosure.answers (municipality_id, exchange_id, choice, answered_by) values ($1, $2, 'accepted', $3)`,
    [testMunicipality, exchange, to.account],
  )
  return exchange
}
