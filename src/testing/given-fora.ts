import type { z } from 'zod'
import type { StaffActor } from '../kernel/actor.ts'
import { copenhagenDate } from '../kernel/copenhagen-clock.ts'
import { addDays } from '../kernel/dates.ts'
import { newId } from '../kernel/ids.ts'
import {
  addAgendaItem,
  addMember,
  askGuest,
  callMeeting,
  createSeries,
  planMeeting,
  seriesTemplates,
  type TemplateKey,
  templateWords,
} from '../modules/fora/index.ts'
import { value } from './test-house.ts'

type SeriesDetails = Partial<z.input<(typeof createSeries)['definition']['input']>>
type MeetingDetails = Partial<z.input<(typeof planMeeting)['definition']['input']>>
type ItemDetails = Partial<z.input<(typeof addAgendaItem)['definition']['input']>>
type Seat = z.input<(typeof addMember)['definition']['input']>['seat']
type Part = NonNullable<z.input<(typeof addMember)['definition']['input']>['part']>

/** Somebody outside whom no basis lets in: a volunteer of the night ravens. */
export const natteravn: Seat = {
  name: 'Bente Krogh',
  body: 'Natteravnene',
  party: { kind: 'association', standing: 'private', publicTask: false, drawnIn: false },
}

/** A series made from a template by `by`, with all its bases: handover meetings where nothing else is said. */
export async function givenSeries(by: StaffActor, details: SeriesDetails = {}): Promise<string> {
  const template: TemplateKey = details.template ?? 'overlevering'
  const known = seriesTemplates[template]
  const persons = details.persons ?? (known.persons === 'choose' ? true : undefined)
  return value(
    await createSeries(by, {
      template,
      name: templateWords[template].name.da,
      mandate: templateWords[template].mandate.da,
      ...(persons === undefined ? {} : { persons }),
      bases: persons === false ? [] : [...known.bases],
      cadenceDays: known.cadence.days,
      submissionKey: newId(),
      ...details,
    }),
  ).id
}

/** Somebody at work, as a seat. */
export function seatFor(who: StaffActor): Seat {
  return { account: who.account }
}

/** A seat in a series: an ordinary member where nothing else is said. */
export async function givenMember(
  by: StaffActor,
  seriesId: string,
  seat: Seat,
  part: Part = 'member',
): Promise<string> {
  return value(await addMember(by, { seriesId, seat, part })).id
}

/** A meeting planned a week from now, 14 to 16 at the town hall, where nothing else is said. Nobody is asked yet. */
export async function givenPlannedMeeting(
  by: StaffActor,
  seriesId: string,
  details: MeetingDetails = {},
): Promise<string> {
  const when = { date: addDays(copenhagenDate(new Date()), 7), from: '14:00', to: '16:00', place: 'Rådhuset' }
  return value(await planMeeting(by, { seriesId, ...when, submissionKey: newId(), ...details })).id
}

/** A meeting that was called: `by` is the chair and takes the minutes where the series has nobody for it. */
export async function givenMeeting(by: StaffActor, seriesId: string, details: MeetingDetails = {}): Promise<string> {
  const meetingId = await givenPlannedMeeting(by, seriesId, details)
  // Refused where somebody has the part already, which is as good.
  await addMember(by, { seriesId, seat: seatFor(by), part: 'chair' })
  await addMember(by, { seriesId, seat: seatFor(by), part: 'minute-taker' })
  value(await callMeeting(by, { meetingId }))
  return meetingId
}

/** A guest asked to one meeting. The answer is the attendee's id. */
export async function givenAttendee(by: StaffActor, meetingId: string, seat: Seat): Promise<string> {
  return value(await askGuest(by, { meetingId, seat })).id
}

/** An item on the agenda: a free one in the open part where nothing else is said. */
export async function givenItem(by: StaffActor, meetingId: string, details: ItemDetails = {}): Promise<string> {
  const free = { part: 'open', kind: 'free', title: 'Uroen ved stationen' } as const
  return value(await addAgendaItem(by, { ...free, meetingId, submissionKey: newId(), ...details })).id
}
