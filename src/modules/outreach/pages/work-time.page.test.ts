import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays, dateParts, type PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { givenVisitedPlace } from '../../../testing/given-cadences.ts'
import { givenPlace } from '../../../testing/given-places.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { addPlaceContact } from '../../places/index.ts'
import { addAbsence, listAbsences } from '../actions/keep-absences.ts'
import { changePlanSettings } from '../actions/keep-plan-settings.ts'
import { planVisit } from '../actions/keep-planned.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Konsulent', ['ssp-consultant'])
const bo = await house.staff('Bo Konsulent', ['ssp-consultant'])
const leader = await house.staff('Lone Leder', ['ssp-leader'])
const teacher = await house.staff('Lise Lærer', ['contact-person'], house.school)
const today = copenhagenDate(new Date())
const workday = weekdayAfter(addDays(today, 21))

function weekdayAfter(day: PlainDate): PlainDate {
  return dateParts(day).weekday <= 5 ? day : weekdayAfter(addDays(day, 1))
}

async function planned(place: string, on: PlainDate, from: number | null = null) {
  const asked = { place, account: anna.account, on, from, minutes: 60, despiteClashes: true, submissionKey: newId() }
  return value(await planVisit(anna, asked)).planned ?? ''
}

test('a teacher sees neither hours, absences, the round nor the settings', async () => {
  const browser = await house.browser(teacher)
  for (const page of ['arbejdstid', 'fravaer', 'runde', 'indstillinger']) {
    expect((await browser.get(`/opsoegende/${page}`)).status).toBe(403)
  }
})

test('a consultant changes their own week and nobody else’s; the leader changes anybody’s', async () => {
  const own = await house.browser(anna)
  expect((await own.get('/opsoegende/arbejdstid')).text).toContain('Ikke sat endnu')
  expect((await own.get(`/opsoegende/arbejdstid/${bo.account}`)).status).toBe(404)
  const sent = await own.submit(`/opsoegende/arbejdstid/${anna.account}`, {
    from1: '12',
    to1: '20.30',
    from5: '',
    to5: '',
  })
  expect((await own.follow(sent)).text).toContain('12.00–20.30')
  const forged = await own.post(`/opsoegende/arbejdstid/${bo.account}`, {
    csrf: (await own.get(`/opsoegende/arbejdstid/${anna.account}`)).fields().csrf ?? '',
    ...{ from1: '10', to1: '12' },
  })
  expect(forged.text).toContain('Kun lederen kan ændre en kollegas arbejdstid.')
  const led = await house.browser(leader)
  const changed = await led.submit(`/opsoegende/arbejdstid/${bo.account}`, { from6: '18', to6: '23' })
  expect((await led.follow(changed)).text).toContain('18.00–23.00')
})

test('a day with one end, or one that ends before it begins, is said by its name and keeps what was typed', async () => {
  const browser = await house.browser(anna)
  const path = `/opsoegende/arbejdstid/${anna.account}`
  const page = await browser.submit(path, { from2: '16', to2: '8', from3: '9', to3: '' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual([
    'Tirsdag: skriv både fra og til, og til skal være senest.',
    'Onsdag: skriv både fra og til, og til skal være senest.',
  ])
  expect(page.fields(path).from3).toBe('9')
})

test('a week without a day is refused: who is not sent out at all is away', async () => {
  const browser = await house.browser(bo)
  const path = `/opsoegende/arbejdstid/${bo.account}`
  const empty = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].flatMap((day) => [
      [`from${day}`, ''],
      [`to${day}`, ''],
    ]),
  )
  const page = await browser.submit(path, empty)
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Skriv mindst én dag. Skal du slet ikke ud, så skriv fravær.'])
})

test('an absence that touches another is refused with its days, and two at once make one', async () => {
  const days = { account: anna.account, firstDay: addDays(today, 100), lastDay: addDays(today, 104) }
  const both = await Promise.all([addAbsence(anna, days), addAbsence(bo, days)])
  expect(value(both[0])).toBe(value(both[1]))
  const browser = await house.browser(bo)
  const page = await browser.submit('/opsoegende/fravaer', {
    ...{ account: anna.account, firstDay: typedDay(addDays(today, 104)), lastDay: typedDay(addDays(today, 110)) },
  })
  expect(page.status).toBe(422)
  expect(page.errors.join()).toContain('Der er allerede skrevet fravær fra')
  expect(page.fields('/opsoegende/fravaer').lastDay).toBe(typedDay(addDays(today, 110)))
})

test('an absence the wrong way round and one that is over are refused', async () => {
  const browser = await house.browser(bo)
  const turned = { account: bo.account, firstDay: typedDay(addDays(today, 5)), lastDay: typedDay(addDays(today, 3)) }
  expect((await browser.submit('/opsoegende/fravaer', turned)).errors).toEqual([
    'Den sidste dag ligger før den første.',
  ])
  const over = { account: bo.account, firstDay: typedDay(addDays(today, -5)), lastDay: typedDay(addDays(today, -3)) }
  expect((await browser.submit('/opsoegende/fravaer', over)).errors).toEqual(['Dagene er gået.'])
})

test('an absence is deleted and put back in one press', async () => {
  const id = value(
    await addAbsence(bo, { account: bo.account, firstDay: addDays(today, 200), lastDay: addDays(today, 201) }),
  )
  const browser = await house.browser(bo)
  const removed = await browser.submit('/opsoegende/fravaer', {}, `/opsoegende/fravaer/${id}/slet`)
  expect(removed.text).toContain('Fraværet er slettet')
  const back = await browser.post('/opsoegende/fravaer', removed.fields('/opsoegende/fravaer'))
  expect(back.status).toBe(303)
  const { absences } = value(await listAbsences(bo, {}))
  expect(absences.filter(({ firstDay }) => firstDay === addDays(today, 200))).toHaveLength(1)
})

test('the visits of somebody away are suggested to a colleague, and moved when one says so', async () => {
  const place = await givenVisitedPlace(anna, today, { name: 'Skolen der Venter' })
  const visit = await planned(place, workday)
  const id = value(await addAbsence(anna, { account: anna.account, firstDay: workday, lastDay: workday }))
  const browser = await house.browser(leader)
  const shown = await browser.get(`/opsoegende/fravaer/${id}`)
  expect(shown.text).toContain('Skolen der Venter – Bo Konsulent')
  const choice = shown.html.match(new RegExp(`value="(${visit} [^"]+)"`))?.[1] ?? ''
  const moved = await browser.post(`/opsoegende/fravaer/${id}`, {
    csrf: shown.fields(`/opsoegende/fravaer/${id}`).csrf ?? '',
    moves: [choice],
  })
  expect(moved.text).toContain('1 besøg er flyttet')
  expect((await browser.get(`/opsoegende/plan/${visit}`)).text).toContain('Bo Konsulent')
  const again = await browser.post(`/opsoegende/fravaer/${id}`, {
    csrf: shown.fields(`/opsoegende/fravaer/${id}`).csrf ?? '',
    moves: [choice],
  })
  expect(again.text).toContain('1 blev ændret imens')
})

test('nothing ticked is said, and a guessed absence is not there', async () => {
  const browser = await house.browser(leader)
  expect((await browser.get(`/opsoegende/fravaer/${newId()}`)).status).toBe(404)
  const id = value(
    await addAbsence(bo, { account: bo.account, firstDay: addDays(today, 300), lastDay: addDays(today, 301) }),
  )
  const shown = await browser.get('/opsoegende/fravaer')
  const page = await browser.post(`/opsoegende/fravaer/${id}`, { csrf: shown.fields('/opsoegende/fravaer').csrf ?? '' })
  expect(page.errors).toEqual(['Sæt flueben ved mindst ét besøg.'])
})

test('the round is in the order of the road, with agreed times, and whom to call', async () => {
  const near = await givenPlace(anna, {
    name: 'Den Nære Klub',
    kind: 'club',
    position: { latitude: 55.5, longitude: 9.2 },
  })
  const far = await givenPlace(anna, {
    name: 'Den Fjerne Skole',
    kind: 'school',
    position: { latitude: 55.6, longitude: 9.4 },
  })
  const contact = { name: 'Pia Pedel', title: 'Pedel', phone: '79 96 50 00', email: '' }
  value(await addPlaceContact(anna, { placeId: near, ...contact, submissionKey: newId() }))
  value(
    await changePlanSettings(leader, {
      base: near,
      kilometresPerHour: 50,
      detour: 1.3,
      visitMinutes: 60,
      amberShare: 0.75,
    }),
  )
  await planned(far, today, 900)
  await planned(near, today)
  const page = await (await house.browser(anna)).get('/opsoegende/runde')
  expect(page.text.indexOf('Den Nære Klub', page.text.indexOf('Runden begynder'))).toBeGreaterThan(0)
  expect(page.all('h3')).toEqual(['Den Nære Klub', 'Den Fjerne Skole'])
  expect(page.text).toContain('Aftalt kl. 15.00')
  expect(page.html).toContain('href="tel:79965000"')
})

test('only the leader changes what the plan reckons with, and a base without a position is refused', async () => {
  const browser = await house.browser(anna)
  expect((await browser.get('/opsoegende/indstillinger')).text).toContain('Kun lederen kan ændre det.')
  const led = await house.browser(leader)
  const nowhere = await givenPlace(anna, { name: 'Et Sted', position: null })
  const wrong = await led.submit('/opsoegende/indstillinger', { base: nowhere, detour: '9', amberShare: '80' })
  expect(wrong.errors).toEqual(['Skriv et tal fra 1 til 3, for eksempel 1,3.'])
  const refused = await led.submit('/opsoegende/indstillinger', { base: nowhere, detour: '1,4', amberShare: '80' })
  expect(refused.errors.join()).toContain('Stedet har ingen position på kortet.')
  const sent = await led.submit('/opsoegende/indstillinger', { base: '', detour: '1,4', amberShare: '80' })
  expect((await led.follow(sent)).fields('/opsoegende/indstillinger')).toMatchObject({
    detour: '1,4',
    amberShare: '80',
  })
})
