import type { StaffActor } from '../kernel/actor.ts'
import { newId } from '../kernel/ids.ts'
import { handInNameList } from '../modules/fora/index.ts'
import { givenMeeting, givenMember, givenSeries, seatFor } from './given-fora.ts'
import { type TestHouse, value } from './test-house.ts'

/** A handover meeting that was called, with the police and others in it. `by` chairs it. */
export async function givenHandover(
  by: StaffActor,
  police: StaffActor,
  others: readonly StaffActor[] = [],
): Promise<string> {
  const series = await givenSeries(by)
  for (const member of [police, ...others]) await givenMember(by, series, seatFor(member))
  return givenMeeting(by, series)
}

/** A list handed in for a meeting, a line each. */
export async function givenNameList(by: StaffActor, meetingId: string, lines: readonly string[]): Promise<void> {
  const text = lines.join('\n')
  value(await handInNameList(by, { meetingId, text, source: 'typed', submissionKey: newId() }))
}

/** The lines of a meeting in the order they were handed in, looked up behind the app. */
export async function nameRowsOf(house: TestHouse, meetingId: string): Promise<string[]> {
  const { rows } = await house.database.owner.query<{ id: string }>(
    `select r.id from fora.name_rows r join fora.name_lists l on l.municipality_id = r.municipality_id and l.id = r.list_id
      where l.meeting_id = $1 order by l.handed_in_at, l.id, r.position`,
    [meetingId],
  )
  return rows.map(({ id }) => id)
}

/** As if the time of a meeting's lists were up. */
export async function letListsRunOut(house: TestHouse, meetingId: string): Promise<void> {
  await house.database.owner.query('update fora.name_lists set purge_on = current_date - 1 where meeting_id = $1', [
    meetingId,
  ])
}
