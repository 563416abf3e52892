import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { givenEvent, givenNightShift } from '../../../testing/given-events.ts'
import { givenPlace } from '../../../testing/given-places.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { changePost, changeShift } from '../actions/change-roster.ts'
import { giveShift } from '../actions/keep-helpers.ts'
import { openEvent } from '../actions/open-event.ts'
import { cancelEvent } from '../actions/turn-event.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const skov = await house.staff('Peter Skov', ['contact-person'], house.school)
const desk = await house.browser(anna)
const day = '2027-11-05'

async function plan() {
  const eventId = await givenEvent(anna, day)
  const { postId, shiftId } = await givenNightShift(anna, eventId, day)
  const here = `/begivenheder/${eventId}`
  const { csrf = '' } = (await desk.get(here)).fields(here)
  const times = { day: '5.11.2027', from: '22.00', until: '2.00', overnight: 'ja', needed: '3' }
  return { eventId, postId, shiftId, here, csrf, times }
}

test('a contact person changes no shift, and neither does a guess or a cancelled event', async () => {
  const { eventId, postId, shiftId, here, csrf, times } = await plan()
  const post = { eventId, postId, name: 'Bussen', place: null }
  expect(await changePost(skov, post)).toMatchObject({ kind: 'forbidden' })
  expect(await changePost(anna, { ...post, postId: newId() })).toMatchObject({ kind: 'missing' })
  expect(await changePost(anna, { ...post, place: newId() })).toMatchObject({ kind: 'missing' })
  expect((await desk.post(here, { csrf, what: 'change-shift', id: newId(), ...times })).status).toBe(404)
  value(await cancelEvent(anna, { eventId, reason: 'Storm' }))
  const refused = await desk.post(here, { csrf, what: 'change-shift', id: shiftId, ...times })
  expect(refused.errors).toEqual(['Begivenheden er aflyst. Tag den op igen først.'])
})

test('times that cannot be come back to the very shift with what was typed', async () => {
  const { here, csrf, shiftId, times } = await plan()
  const change = { csrf, what: 'change-shift', id: shiftId, ...times }
  const early = await desk.post(here, { ...change, from: '23.30', until: '23.00', overnight: [] })
  expect(early.status).toBe(422)
  expect(early.errors).toEqual([
    'Det slutter, før det begynder. Går vagten over midnat, så sæt kryds ved "Slutter dagen efter".',
  ])
  expect(early.html.match(/value="23\.30"/g)).toHaveLength(1)
  expect((await desk.post(here, { ...change, day: '7.11.2027' })).errors).toEqual([
    'Vagten ligger uden for begivenhedens dage.',
  ])
})

test('a shift gets other times and another need, and who has it keeps it', async () => {
  const { eventId, here, csrf, shiftId, times } = await plan()
  value(await giveShift(anna, { eventId, shiftId, who: { kind: 'account', id: anna.account } }))
  const change = { csrf, what: 'change-shift', id: shiftId, ...times, from: '21.30' }
  const page = await desk.follow(await desk.post(here, change))
  expect(page.text).toContain('21.30–2.00 Mangler 2 Anna Holm')
})

test('a post gets another name and a place of the register, and its shifts stay', async () => {
  const { eventId, postId, here, csrf } = await plan()
  const place = await givenPlace(anna, { name: 'Torvet' })
  const change = { csrf, what: 'change-post', id: postId, postName: 'Ved bussen', postPlace: place }
  const page = await desk.follow(await desk.post(here, change))
  expect(page.text).toContain('Ved bussen ved Torvet 22.00–2.00 Mangler 2')
  expect(value(await openEvent(anna, { eventId })).posts).toHaveLength(1)
})

test('the night the clock goes back, a shift until half past three is an hour longer', async () => {
  const eventId = await givenEvent(anna, '2026-10-24')
  const { shiftId } = await givenNightShift(anna, eventId, '2026-10-24')
  const late = { day: plainDate('2026-10-24'), from: '22:00', until: '03:30', overnight: true, needed: 2 }
  value(await changeShift(anna, { eventId, shiftId, ...late }))
  const [shift] = value(await openEvent(anna, { eventId })).posts[0]?.shifts ?? []
  expect(shift).toMatchObject({
    startsAt: new Date('2026-10-24T20:00:00Z'),
    endsAt: new Date('2026-10-25T02:30:00Z'),
  })
})
