import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { givenEvent, givenNightShift } from '../../../testing/given-events.ts'
import { givenPlace } from '../../../testing/given-places.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { giveShift } from '../actions/keep-helpers.ts'
import { openEvent } from '../actions/open-event.ts'
import { holdEvent } from '../actions/turn-event.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const skov = await house.staff('Peter Skov', ['contact-person'], house.school)
const desk = await house.browser(anna)
const today = copenhagenDate(new Date())

test('a contact person changes no event, and days that leave a shift outside are refused with all that was typed', async () => {
  const eventId = await givenEvent(anna, '2027-11-05')
  await givenNightShift(anna, eventId, '2027-11-05')
  const here = `/begivenheder/${eventId}/ret`
  expect((await (await house.browser(skov)).get(here)).status).toBe(403)
  expect((await desk.get(`/begivenheder/${newId()}/ret`)).status).toBe(404)
  const page = await desk.submit(here, { name: 'J-dag ved stationen', firstDay: '1.12.2027', aim: 'Rolig aften' })
  expect(page.errors).toEqual(['Der er vagter uden for de dage. Flyt eller fjern dem først.'])
  expect(page.fields(here)).toMatchObject({ name: 'J-dag ved stationen', firstDay: '1.12.2027', aim: 'Rolig aften' })
  const turned = await desk.submit(here, { firstDay: '5.11.2027', lastDay: '4.11.2027' })
  expect(turned.status).toBe(422)
})

test('an event is put right in place: its name, several days, its aim', async () => {
  const eventId = await givenEvent(anna, '2027-06-18')
  const here = `/begivenheder/${eventId}/ret`
  const changed = { name: 'Byfest', firstDay: '18.6.2027', lastDay: '20.6.2027', aim: 'Voksne ved bussen' }
  const page = await desk.follow(await desk.submit(here, changed))
  expect(page.heading).toBe('Byfest')
  expect(page.text).toContain('fredag den 18. juni 2027 – søndag den 20. juni 2027')
  expect(page.text).toContain('Voksne ved bussen')
})

test('a post stands at a place of the register, and a guessed place is not there', async () => {
  const eventId = await givenEvent(anna, '2027-11-05')
  const here = `/begivenheder/${eventId}`
  const place = await givenPlace(anna, { name: 'Lindå Station' })
  const form = await desk.get(here)
  const asked = { csrf: form.fields(here).csrf ?? '', what: 'post', postName: 'De gule veste' }
  expect((await desk.post(here, { ...asked, id: newId(), postPlace: newId() })).status).toBe(404)
  const page = await desk.follow(await desk.post(here, { ...asked, id: newId(), postPlace: place }))
  expect(page.text).toContain('De gule veste ved Lindå Station')
})

test('an event is said to be held once it has begun, and not before', async () => {
  const coming = await givenEvent(anna, addDays(today, 3))
  expect(await holdEvent(anna, { eventId: coming })).toMatchObject({ reasons: [{ code: 'not-yet' }] })
  const begun = await givenEvent(anna, addDays(today, -1))
  const here = `/begivenheder/${begun}`
  const page = await desk.get(here)
  expect(page.text).toContain('Den er holdt')
  const held = await desk.follow(await desk.post(here, { csrf: page.fields(here).csrf ?? '', what: 'held' }))
  expect(held.text).toContain('Holdt')
  expect(held.text).not.toContain('Den er holdt')
})

test('two shifts at once are told across events', async () => {
  const day = '2027-12-31'
  const [one, other] = [await givenEvent(anna, day), await givenEvent(anna, day)]
  for (const eventId of [one, other]) {
    const { shiftId } = await givenNightShift(anna, eventId, day)
    value(await giveShift(anna, { eventId, shiftId, who: { kind: 'account', id: anna.account } }))
  }
  expect(value(await openEvent(anna, { eventId: one })).overlaps).toEqual(['Anna Holm'])
})

test('the log says when it happened and what was done', async () => {
  const eventId = await givenEvent(anna, today)
  const here = `/begivenheder/${eventId}/log`
  const written = { kind: 'fight', minutesAgo: '15', actions: ['separated', 'police-called'], note: 'Ved pølsevognen' }
  const page = await desk.follow(await desk.submit(here, written))
  expect(page.text).toContain('Slagsmål · Skilte dem ad · Ringede til politiet · Ved pølsevognen')
  const { rows } = await house.database.owner.query(
    `select round(extract(epoch from recorded_at - happened_at) / 60) as minutes from events.incidents where event_id = $1`,
    [eventId],
  )
  expect(Number(rows[0]?.minutes)).toBe(15)
})
