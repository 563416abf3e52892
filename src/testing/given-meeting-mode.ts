import type { z } from 'zod'
import type { StaffActor } from '../kernel/actor.ts'
import { newId } from '../kernel/ids.ts'
import { chooseBasis, moveInRoom, openItem, saveMinutes, startMeeting } from '../modules/fora/index.ts'
import { givenCase } from './given-cases.ts'
import { givenAttendee, givenItem, givenMeeting, givenMember, givenSeries, natteravn, seatFor } from './given-fora.ts'
import { type TestHouse, value } from './test-house.ts'

/** A handover meeting with an item about a case: who sits in it, and what they are about. */
export type GivenHandover = {
  readonly maja: StaffActor
  readonly holt: StaffActor
  readonly skov: StaffActor
  readonly away: StaffActor
  /** A new meeting of the four and a night raven, with one closed item about a case of its own; those named are there. */
  room(here?: readonly string[]): Promise<GivenRoom>
}

export type GivenRoom = {
  readonly ids: { readonly meetingId: string; readonly itemId: string }
  readonly caseId: string
  readonly attendees: Readonly<Record<string, string>>
}

/** Maja of SSP, Anders Holt of the police, Peter Skov of the school, and Lone Fravær, who stays away. */
export async function givenHandover(house: TestHouse): Promise<GivenHandover> {
  const maja = await house.staff('Maja Bak', ['ssp-consultant'])
  const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
  const skov = await house.staff('Peter Skov', ['contact-person'], house.school)
  const away = await house.staff('Lone Fravær', ['contact-person'], house.school)
  const series = await givenSeries(maja)
  for (const member of [holt, skov, away]) await givenMember(maja, series, seatFor(member))
  return {
    ...{ maja, holt, skov, away },
    async room(here = ['Maja Bak', 'Anders Holt', 'Peter Skov']) {
      const meetingId = await givenMeeting(maja, series)
      await givenAttendee(maja, meetingId, natteravn)
      const { id: caseId, number } = await givenCase(maja)
      const itemId = await givenItem(maja, meetingId, { part: 'closed', kind: 'case', caseId, title: `Sag ${number}` })
      return { ids: { meetingId, itemId }, caseId, attendees: await givenRunningMeeting(house, maja, meetingId, here) }
    },
  }
}

type BasisDetails = Partial<z.input<(typeof chooseBasis)['definition']['input']>>

/** Who was asked to a meeting, by name: the attendee's id. */
export async function attendeesOf(house: TestHouse, meetingId: string): Promise<Readonly<Record<string, string>>> {
  const { rows } = await house.database.owner.query(
    `select t.id, coalesce(a.display_name, t.outside_name) as name
       from fora.attendees t left join access.accounts a on a.municipality_id = t.municipality_id and a.id = t.account_id
      where t.meeting_id = $1`,
    [meetingId],
  )
  return Object.fromEntries(rows.map(({ id, name }) => [name, id]))
}

/** A meeting that runs, with these of the attendees in the room, by name. */
export async function givenRunningMeeting(
  house: TestHouse,
  by: StaffActor,
  meetingId: string,
  here: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const attendees = await attendeesOf(house, meetingId)
  value(await startMeeting(by, { meetingId, here: here.map((name) => attendees[name] ?? name) }))
  return attendees
}

/** The basis of a closed item: the SSP cooperation, to prevent crime, where nothing else is said. */
export async function givenBasis(
  by: StaffActor,
  meetingId: string,
  itemId: string,
  details: BasisDetails = {},
): Promise<void> {
  const ssp = {
    basis: 'ssp',
    purpose: 'crime-prevention',
    necessity: 'Skolen skal vide det for at passe på ham',
  } as const
  value(await chooseBasis(by, { meetingId, itemId, ...ssp, ...details }))
}

/** An item put on the table, on the basis it has or the usual one. */
export async function givenOpenItem(by: StaffActor, meetingId: string, itemId: string): Promise<void> {
  value(await openItem(by, { meetingId, itemId }))
}

export async function givenMove(
  by: StaffActor,
  meetingId: string,
  attendeeId: string | undefined,
  state: 'in' | 'out' | 'absent',
): Promise<{ readonly blocked: boolean }> {
  return value(await moveInRoom(by, { meetingId, attendeeId: attendeeId ?? '', state }))
}

/** Minutes of an item, on an empty page where nothing else is said. The answer is the saving's id. */
export async function givenMinutes(
  by: StaffActor,
  meetingId: string,
  itemId: string,
  body: string,
  buildsOn: string | null = null,
): Promise<string> {
  return value(await saveMinutes(by, { meetingId, itemId, body, buildsOn, submissionKey: newId() })).id
}
