import { expect, test } from 'vitest'
import { givenShareConsent, givenYoungPerson } from '../../../testing/given-consents.ts'
import { givenItem, givenMeeting, givenMember, givenSeries, seatFor } from '../../../testing/given-fora.ts'
import { givenMove, givenRunningMeeting } from '../../../testing/given-meeting-mode.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { withdrawConsent } from '../../people/index.ts'
import { chooseBasis } from './choose-basis.ts'
import { openItem } from './open-item.ts'
import { openMeetingMode } from './open-meeting-mode.ts'

const house = await openTestHouse()
const maja = await house.staff('Maja Bak', ['ssp-consultant'])
const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
const skov = await house.staff('Peter Skov', ['contact-person'], house.school)
const sql = await openSqlActor(house.database)
const series = await givenSeries(maja, { template: 'ssd' })
for (const member of [holt, skov]) await givenMember(maja, series, seatFor(member))
const onConsent = { basis: 'consent', purpose: 'wellbeing', necessity: 'Skolen skal passe på hende' } as const

async function meetingOnConsent() {
  const personId = await givenYoungPerson(maja, 16)
  const consentId = await givenShareConsent(maja, personId, [house.school])
  const meetingId = await givenMeeting(maja, series)
  const itemId = await givenItem(maja, meetingId, { part: 'closed', kind: 'person', personId, title: 'Punkt 1' })
  const attendees = await givenRunningMeeting(house, maja, meetingId, ['Maja Bak', 'Anders Holt', 'Peter Skov'])
  return { ids: { meetingId, itemId }, personId, consentId, attendees }
}

test('only the bodies a consent names hear what rests on it', async () => {
  const { ids, consentId, attendees } = await meetingOnConsent()
  const chosen = value(await chooseBasis(maja, { ...ids, ...onConsent, consentId, reason: 'Hun vil have os samlet' }))
  expect(chosen.outside.map(({ name }) => name)).toEqual(['Anders Holt'])
  expect(await openItem(maja, ids)).toMatchObject({ kind: 'rule' })
  await givenMove(maja, ids.meetingId, attendees['Anders Holt'], 'out')
  expect(await openItem(maja, ids)).toMatchObject({ refused: false })
})

test('a consent of somebody else carries nothing', async () => {
  const { ids } = await meetingOnConsent()
  const { consentId } = await meetingOnConsent()
  expect(await chooseBasis(maja, { ...ids, ...onConsent, consentId })).toMatchObject({
    kind: 'rule',
    reasons: [{ code: 'gate-denied', facts: { rule: 'RFVL-28c' } }],
  })
})

test('a consent taken back closes the item at once, on the wall and for those who were let in', async () => {
  const { ids, consentId, attendees } = await meetingOnConsent()
  await givenMove(maja, ids.meetingId, attendees['Anders Holt'], 'out')
  value(await chooseBasis(maja, { ...ids, ...onConsent, consentId }))
  value(await openItem(maja, ids))
  const sees = 'select 1 from fora.agenda_items where id = $1'
  expect(await sql.try(skov, sees, [ids.itemId])).toBe(1)
  value(await withdrawConsent(maja, { consentId, toldBy: 'Den unge selv' }))
  expect(await sql.try(skov, sees, [ids.itemId])).toBe(0)
  expect(value(await openMeetingMode(maja, ids)).shown).toMatchObject({ shows: 'blocked', outside: [] })
})
