import type { z } from 'zod'
import type { StaffActor } from '../kernel/actor.ts'
import { copenhagenDate } from '../kernel/copenhagen-clock.ts'
import { addFollowUp, addNote, addParticipant, openCase } from '../modules/cases/index.ts'
import { registerPerson } from '../modules/people/index.ts'
import { type TestHouse, value } from './test-house.ts'

type PersonDetails = Partial<z.input<(typeof registerPerson)['definition']['input']>>
type CaseDetails = Partial<z.input<(typeof openCase)['definition']['input']>>
type NoteDetails = Partial<z.input<(typeof addNote)['definition']['input']>>

/** A young person registered by `by`, whoever looks alike; Mads Holm, born 2012-03-04, where nothing else is said. */
export async function givenPerson(by: StaffActor, details: PersonDetails = {}): Promise<string> {
  const named = { givenName: 'Mads', familyName: 'Holm', birthDate: '2012-03-04' }
  const registration = value(await registerPerson(by, { ...named, anyway: true, ...details }))
  if (!registration.registered) throw new Error('The person was not registered')
  return registration.id
}

export type GivenCase = { readonly id: string; readonly number: string; readonly person: string | null }

/** A case opened and owned by `by`: foregribende, about a person of its own, where nothing else is said. */
export async function givenCase(by: StaffActor, details: CaseDetails = {}): Promise<GivenCase> {
  const aboutNobody = details.groupName !== undefined || details.tier === 'general'
  const person = details.personId ?? (aboutNobody ? null : await givenPerson(by))
  const opened = value(
    await openCase(by, { tier: 'anticipatory', purpose: 'Trivsel og nye kammerater', personId: person, ...details }),
  )
  return { ...opened, person }
}

/** A note in a case by `by`: an assessment of today where nothing else is said. */
export async function givenNote(by: StaffActor, caseId: string, details: NoteDetails = {}): Promise<string> {
  return value(await addNote(by, { caseId, kind: 'assessment', body: 'Det går bedre i klassen.', ...details })).id
}

/** Something promised in a case by `by`, to be done today. */
export async function givenFollowUp(by: StaffActor, caseId: string, what: string): Promise<string> {
  return value(await addFollowUp(by, { caseId, what, dueOn: copenhagenDate(new Date()) })).id
}

/** A colleague let into a case by `by`. Answers the participant's id. */
export async function givenParticipant(by: StaffActor, caseId: string, colleague: StaffActor): Promise<string> {
  return value(await addParticipant(by, { caseId, account: colleague.account, part: 'Kontaktperson på skolen' })).id
}

/** The newest audit entry, as a reviewer reads it: without the counting for the rail. */
export async function lastEntry(house: TestHouse): Promise<Record<string, unknown>> {
  const { rows } = await house.database.owner.query(
    `select action, outcome, reasons, subjects, details, account_id from audit.entries
      where action not in ('contact.count-waiting', 'disclosure.count-waiting') order by sequence desc limit 1`,
  )
  return rows[0]
}
