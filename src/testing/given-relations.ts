import type { StaffActor } from '../kernel/actor.ts'
import { newId } from '../kernel/ids.ts'
import { beginEarlyMatter } from '../modules/disclosure/index.ts'
import { setActionPoint } from '../modules/fora/index.ts'
import { givenCase, givenFollowUp, givenNote, givenParticipant } from './given-cases.ts'
import { givenShareConsent, givenYoungPerson } from './given-consents.ts'
import { givenReceivedExchange, givenRequest } from './given-exchanges.ts'
import { givenItem, givenMeeting, givenMember, givenSeries, seatFor } from './given-fora.ts'
import { givenBasis, givenMinutes, givenMove, givenOpenItem, givenRunningMeeting } from './given-meeting-mode.ts'
import { givenNameList, nameRowsOf } from './given-name-lists.ts'
import { givenFamilyUnit, givenNotice, givenNotificationMeeting, givenWords } from './given-notices.ts'
import { type TestHouse, value } from './test-house.ts'

/** Everybody who can stand in some relation to one young person, by a letter. */
export type Cast = Readonly<Record<string, StaffActor>>

/** One of each thing, all about one young person, by the name the inputs of actions give them. */
export type Things = Readonly<Record<string, string>>

/**
 * M has the case; U is a colleague, L the leader, X a consultant of another unit. P of the police was shared with and sat
 * in the room; Q of the police was not. T teaches and takes part in the case. O of the school was asked to the meeting
 * and left the room; F of the club was asked and stayed away. H heads the school. A, D, J as in the other table.
 */
export async function givenCast(house: TestHouse): Promise<Cast> {
  const otherUnit = await house.addOrganisation('ssp-unit', 'SSP Elkær')
  const club = await house.addOrganisation('club', 'Klub Havnen')
  return {
    M: await house.staff('Maja Har Sagen', ['ssp-consultant']),
    U: await house.staff('Ulla Kollega', ['ssp-consultant']),
    L: await house.staff('Lise Leder', ['ssp-leader']),
    X: await house.staff('Xenia Andetsteds', ['ssp-consultant'], otherUnit),
    P: await house.staff('Poul Politi', ['contact-person'], house.police),
    Q: await house.staff('Qvist Politi', ['contact-person'], house.police),
    T: await house.staff('Tine Lærer', ['contact-person'], house.school),
    O: await house.staff('Ove Ude', ['contact-person'], house.school),
    F: await house.staff('Frida Fravær', ['contact-person'], club),
    H: await house.staff('Hanne Skoleleder', ['organisation-lead'], house.school),
    A: await house.staff('Ib Drift', ['administrator']),
    D: await house.staff('Ditte Data', ['data-protection-officer']),
    J: await house.staff('Karen Jurist', ['legal-adviser']),
  }
}

/** The case, what was consented, shared, notified, met about and handed in, about one young person of 16. */
export async function givenThings(house: TestHouse, cast: Cast): Promise<Things> {
  const { M, P, T } = cast as Record<'M' | 'P' | 'T', StaffActor>
  const personId = await givenYoungPerson(M, 16)
  const { id: caseId } = await givenCase(M, { personId })
  const participantId = await givenParticipant(M, caseId, T)
  const noteId = await givenNote(M, caseId)
  const followUpId = await givenFollowUp(M, caseId, 'Ring til skolen')
  const consentId = await givenShareConsent(M, personId, [house.police])
  const exchangeId = await givenReceivedExchange(M, P, { subject: 'person', personId, caseId })
  const requestId = await givenRequest(P, M)
  const matterId = value(await beginEarlyMatter(M, { personId, matter: 'Fravær' })).id
  const noticeId = await givenNotice(M, await givenFamilyUnit(house), { caseId, personId })
  await givenWords(M, noticeId)
  const soon = new Date(Date.now() + 86_400_000)
  const called = await givenFamilyUnit(house, 'Børn & unge nord')
  const notificationMeeting = await givenNotificationMeeting(M, called, soon, { caseId })
  const met = await givenMeetingAbout(house, cast, caseId)
  return {
    ...{ caseId, personId, participantId, noteId, followUpId, consentId, exchangeId, requestId, noticeId, matterId },
    ...{ notificationMeeting, ...met },
  }
}

async function givenMeetingAbout(house: TestHouse, cast: Cast, caseId: string): Promise<Things> {
  const { M, P, O, F } = cast as Record<'M' | 'P' | 'O' | 'F', StaffActor>
  const seriesId = await givenSeries(M)
  const memberId = await givenMember(M, seriesId, seatFor(P))
  for (const each of [O, F]) await givenMember(M, seriesId, seatFor(each))
  const meetingId = await givenMeeting(M, seriesId)
  await givenNameList(M, meetingId, ['Mads Holm, 14 år, truffet med hash'])
  const [rowId = ''] = await nameRowsOf(house, meetingId)
  const openItemId = await givenItem(M, meetingId)
  const itemId = await givenItem(M, meetingId, { part: 'closed', kind: 'case', title: 'Sag', caseId })
  const seats = await givenRunningMeeting(house, M, meetingId, [M.name, P.name, O.name])
  await givenBasis(M, meetingId, itemId)
  await givenMove(M, meetingId, seats[O.name], 'out')
  await givenOpenItem(M, meetingId, itemId)
  await givenMinutes(M, meetingId, itemId, 'Vi aftalte en samtale.')
  const owner = { attendeeId: seats[P.name] ?? '' }
  const point = { meetingId, itemId, what: 'Tal med forældrene', dueOn: '2099-01-01', submissionKey: newId() }
  value(await setActionPoint(M, { ...point, owner }))
  const { rows } = await house.database.owner.query('select id from fora.action_points where item_id = $1', [itemId])
  const actionPointId: string = rows[0].id
  return { seriesId, memberId, meetingId, rowId, openItemId, itemId, actionPointId, attendeeId: seats[F.name] ?? '' }
}
