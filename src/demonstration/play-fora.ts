import type { StaffActor } from '../kernel/actor.ts'
import { copenhagenDate, instantAt } from '../kernel/copenhagen-clock.ts'
import { addWorkingDays } from '../kernel/danish-calendar.ts'
import { addDays, type PlainDate } from '../kernel/dates.ts'
import { newId } from '../kernel/ids.ts'
import {
  addAgendaItem,
  addMember,
  approveMinutes,
  callMeeting,
  chooseBasis,
  createSeries,
  endMeeting,
  handInNameList,
  leaveItem,
  openItem,
  openMeetingMode,
  planMeeting,
  saveMinutes,
  seriesTemplates,
  setActionPoint,
  startMeeting,
  templateWords,
} from '../modules/fora/index.ts'
import { type InventedForum, inventedFora, inventedNames } from './invented-fora.ts'
import { granted, type Place } from './settle-place.ts'
import type { DemonstrationClock } from './story-steps.ts'

/** The fora, a handover meeting held last week with approved minutes, and those that come. */
export async function playFora(place: Place, clock: DemonstrationClock, caseId: string): Promise<void> {
  const { now } = clock
  const today = copenhagenDate(now)
  const held = addWorkingDays(addDays(today, -8), 0)
  clock.now = instantAt(addDays(held, -7), '10:00')
  const handover = await settleForum(place, inventedFora.handover)
  const localGroup = await settleForum(place, inventedFora.localGroup)
  const council = await settleForum(place, inventedFora.council)
  const region = await settleForum(place, inventedFora.region)
  const leader = place.actor('birgit')
  const last = await plan(leader, handover, held, '09:00', '10:00')
  granted(await callMeeting(leader, { meetingId: last }))
  await holdHandover(place, clock, last, held)
  clock.now = now
  const next = await plan(leader, handover, addWorkingDays(addDays(today, 2), 0), '09:00', '10:00')
  granted(await callMeeting(leader, { meetingId: next }))
  await handIn(place.actor('anders'), next)
  await prepareCase(place.actor('maja'), next, caseId)
  for (const [series, days] of [
    [localGroup, 9],
    [council, 16],
    [region, 23],
  ] as const) {
    const meetingId = await plan(leader, series, addWorkingDays(addDays(today, days), 0), '13:00', '15:00')
    granted(await callMeeting(leader, { meetingId }))
  }
}

async function settleForum(place: Place, forum: InventedForum): Promise<string> {
  const leader = place.actor('birgit')
  const words = templateWords[forum.template]
  const template = seriesTemplates[forum.template]
  const { id } = granted(
    await createSeries(leader, {
      template: forum.template,
      name: forum.name ?? words.name.da,
      neutral: true,
      mandate: words.mandate.da,
      bases: [...template.bases],
      cadenceDays: template.cadence.days,
      publishable: template.publishable,
      submissionKey: newId(),
    }),
  )
  const seat = (key: string) => ({ account: place.actor(key).account })
  granted(await addMember(leader, { seriesId: id, seat: seat(forum.chair), part: 'chair' }))
  granted(await addMember(leader, { seriesId: id, seat: seat(forum.writes), part: 'minute-taker' }))
  for (const key of forum.members) granted(await addMember(leader, { seriesId: id, seat: seat(key), part: 'member' }))
  return id
}

async function plan(by: StaffActor, seriesId: string, date: PlainDate, from: string, to: string): Promise<string> {
  const when = { date, from, to, place: 'Rådhuset, lokale 12' }
  return granted(await planMeeting(by, { seriesId, ...when, submissionKey: newId() })).id
}

async function handIn(police: StaffActor, meetingId: string): Promise<void> {
  const text = inventedNames.join('\n')
  granted(await handInNameList(police, { meetingId, text, source: 'typed', submissionKey: newId() }))
}

/** Last week's: what goes on in the town, without names, something to do, and the leader's approval the day after. */
async function holdHandover(
  place: Place,
  clock: DemonstrationClock,
  meetingId: string,
  date: PlainDate,
): Promise<void> {
  const maja = place.actor('maja')
  clock.now = instantAt(date, '09:00')
  const { seats, agenda } = granted(await openMeetingMode(maja, { meetingId }))
  granted(await startMeeting(maja, { meetingId, here: seats.map(({ id }) => id) }))
  const open = agenda.find(({ part }) => part === 'open')
  if (!open) throw new Error('The demonstration needs a standing item')
  const about = { meetingId, itemId: open.id }
  granted(await openItem(maja, about))
  const body =
    'Der har været uro ved hallen tre fredage i træk, mest omkring kl. 21. Klubben holder åbent længere i december.'
  granted(await saveMinutes(maja, { ...about, body, submissionKey: newId() }))
  const police = seats.find(({ accountId }) => accountId === place.actor('anders').account)
  const point = { ...about, what: 'Gå forbi hallen fredag aften', dueOn: addDays(date, 10), submissionKey: newId() }
  if (police) granted(await setActionPoint(maja, { ...point, owner: { attendeeId: police.id } }))
  granted(await leaveItem(maja, { ...about, ending: 'finished' }))
  clock.now = instantAt(date, '10:00')
  granted(await endMeeting(maja, { meetingId }))
  clock.now = instantAt(addDays(date, 1), '08:30')
  granted(await approveMinutes(place.actor('birgit'), { meetingId }))
}

/** A case on the agenda of the next one, with its basis chosen: what the rules say is of the day they were asked. */
async function prepareCase(maja: StaffActor, meetingId: string, caseId: string): Promise<void> {
  const item = { meetingId, part: 'closed', kind: 'case', caseId, neutral: true, submissionKey: newId() } as const
  const { id: itemId } = granted(await addAgendaItem(maja, item))
  granted(
    await chooseBasis(maja, {
      ...{ meetingId, itemId, basis: 'ssp', purpose: 'crime-prevention' },
      necessity: 'Politiet og familierådgiveren skal kende aftalen, så de siger det samme til familien.',
    }),
  )
}
