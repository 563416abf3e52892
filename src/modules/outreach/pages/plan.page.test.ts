import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays, dateParts, type PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { givenVisitedPlace } from '../../../testing/given-cadences.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { planVisit } from '../actions/keep-planned.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Konsulent', ['ssp-consultant'])
const bo = await house.staff('Bo Konsulent', ['ssp-consultant'])
const teacher = await house.staff('Lise Lærer', ['contact-person'], house.school)
const today = copenhagenDate(new Date())

/** A weekday that is no public holiday, a fortnight ahead, so that the clock of the test never matters. */
const workday = weekdayAfter(addDays(today, 14))

function weekdayAfter(day: PlainDate): PlainDate {
  return dateParts(day).weekday <= 5 ? day : weekdayAfter(addDays(day, 1))
}

async function planned(place: string, more: Partial<Parameters<typeof planVisit>[1]> = {}) {
  const asked = { place, account: anna.account, on: workday, from: 600, minutes: 60, despiteClashes: true }
  return value(await planVisit(anna, { ...asked, submissionKey: newId(), ...more })).planned ?? ''
}

test('a teacher sees no plan and no planned visit, and a guessed one is not there', async () => {
  const place = await givenVisitedPlace(anna, today, { name: 'Skolen ved Åen' })
  const id = await planned(place)
  const browser = await house.browser(teacher)
  for (const path of ['', '/forslag', '/nyt', `/${id}`]) {
    expect((await browser.get(`/opsoegende/plan${path}`)).status).toBe(403)
  }
  const own = await house.browser(anna)
  const guessed = newId()
  expect((await own.get(`/opsoegende/plan/${guessed}`)).status).toBe(404)
  expect((await own.get('/opsoegende/plan/intet')).status).toBe(404)
  const { rows } = await house.database.owner.query(`select outcome from audit.entries where action = $1`, [
    'outreach.open-planned-visit',
  ])
  expect(rows).toContainEqual({ outcome: 'missing' })
})

test('what is typed wrongly comes back with everything typed', async () => {
  const place = await givenVisitedPlace(anna, today, { name: 'Skolen i Byen' })
  const browser = await house.browser(anna)
  const typed = { place, on: 'fredag', minutes: '3', from: 'ti', note: 'Ring på ved sidedøren' }
  const page = await browser.submit('/opsoegende/plan/nyt', typed)
  expect(page.status).toBe(422)
  expect(page.errors).toEqual([
    'Skriv en dag, for eksempel 24.11.2026.',
    'Skriv et klokkeslæt, for eksempel 14.30.',
    'Skriv et tal fra 5 til 720.',
  ])
  expect(page.fields('/opsoegende/plan/nyt').note).toBe('Ring på ved sidedøren')
  const past = await browser.submit('/opsoegende/plan/nyt', { place, on: typedDay(addDays(today, -1)) })
  expect(past.errors).toEqual(['Dagen er gået. Vælg i dag eller senere.'])
  const number = await browser.submit('/opsoegende/plan/nyt', { place, on: typedDay(workday), note: 'Om 010203-1234' })
  expect(number.errors).toEqual(['Der står et CPR-nummer. Det må ikke stå her.'])
  const named = await browser.submit('/opsoegende/plan/nyt', { place, on: typedDay(workday), note: 'Tal med Mikkel' })
  expect(named.errors.join()).toContain('Mikkel')
})

test('a clash is said before anything is saved, and the visit is planned all the same when one says so', async () => {
  const place = await givenVisitedPlace(anna, today, { name: 'Skolen på Bakken' })
  const browser = await house.browser(anna)
  const typed = { place, account: bo.account, on: typedDay(workday), from: '6.30', minutes: '45' }
  const warned = await browser.submit('/opsoegende/plan/nyt', typed)
  expect(warned.status).toBe(422)
  expect(warned.text).toContain('Tiden ligger uden for konsulentens arbejdstid.')
  const key = warned.fields('/opsoegende/plan/nyt').submissionKey ?? ''
  const again = { ...warned.fields('/opsoegende/plan/nyt'), despite: 'ja' }
  const sent = await browser.post('/opsoegende/plan/nyt', again)
  expect(sent.status).toBe(303)
  await browser.post('/opsoegende/plan/nyt', again)
  const page = await browser.follow(sent)
  expect(page.all('.ms-row-link').filter((name) => name === 'Skolen på Bakken')).toHaveLength(1)
  expect(page.text).toContain('Kolliderer')
  expect(key).not.toBe('')
})

test('a visit is moved, and whoever moves what a colleague has moved meanwhile is told', async () => {
  const id = await planned(await givenVisitedPlace(anna, today, { name: 'Skolen i Skoven' }))
  const [first, second] = [await house.browser(anna), await house.browser(bo)]
  const seen = (await second.get(`/opsoegende/plan/${id}`)).fields(`/opsoegende/plan/${id}`)
  const moved = await first.submit(`/opsoegende/plan/${id}`, { from: '12.00' }, `/opsoegende/plan/${id}`)
  expect((await first.follow(moved)).text).toContain('kl. 12.00')
  const late = await second.post(`/opsoegende/plan/${id}`, { ...seen, from: '13.00', despite: 'ja' })
  expect(late.status).toBe(422)
  expect(late.errors).toEqual(['En kollega har ændret besøget imens. Se det nye, og prøv igen.'])
  expect(late.text).toContain('kl. 12.00')
  const again = await second.post(`/opsoegende/plan/${id}`, late.fields(`/opsoegende/plan/${id}`))
  expect((await second.follow(again)).text).toContain('kl. 13.00')
})

test('a visit is cancelled with a reason and put back, and one that was made can be neither', async () => {
  const id = await planned(await givenVisitedPlace(anna, today, { name: 'Skolen ved Havet' }))
  const browser = await house.browser(anna)
  const sent = await browser.submit(
    `/opsoegende/plan/${id}`,
    { reason: 'Skolen har lejrtur' },
    `/opsoegende/plan/${id}/aflys`,
  )
  const page = await browser.follow(sent)
  expect(page.text).toContain('Aflyst')
  expect(page.text).toContain('Skolen har lejrtur')
  const back = await browser.submit(`/opsoegende/plan/${id}`, {}, `/opsoegende/plan/${id}/gendan`)
  expect((await browser.follow(back)).text).not.toContain('Skolen har lejrtur')
})

test('a reason that is too long or holds a CPR number comes back as it was typed', async () => {
  const id = await planned(await givenVisitedPlace(anna, today, { name: 'Skolen ved Engen' }))
  const browser = await house.browser(anna)
  const cancel = `/opsoegende/plan/${id}/aflys`
  const long = await browser.submit(`/opsoegende/plan/${id}`, { reason: 'å'.repeat(501) }, cancel)
  expect(long.errors).toEqual(['Skriv det med højst 500 tegn.'])
  expect(long.fields(cancel).reason).toBe('å'.repeat(501))
  expect(long.fields(`/opsoegende/plan/${id}`).minutes).toBe('60')
  const number = await browser.submit(`/opsoegende/plan/${id}`, { reason: 'Om 010203-1234' }, cancel)
  expect(number.errors).toEqual(['Der står et CPR-nummer. Det må ikke stå her.'])
})

test('a visit logged from the plan ends it', async () => {
  const place = await givenVisitedPlace(anna, today, { name: 'Skolen ved Kirken' })
  const id = await planned(place, { on: today, minutes: 45 })
  const browser = await house.browser(anna)
  const form = await browser.get(`/gadelog/skema?planlagt=${id}`)
  expect(form.fields('/gadelog/skema')).toMatchObject({ place, planned: id, minutes: '45' })
  const answers = { headBand: '6-15', ageBand: '13-14', mood: 'calm' }
  const sent = await browser.post('/gadelog/skema', { ...form.fields('/gadelog/skema'), ...answers })
  expect(sent.status).toBe(303)
  const page = await browser.get(`/opsoegende/plan/${id}`)
  expect(page.text).toContain('Besøgt')
  expect(page.html).toContain(sent.location?.split('?')[0])
})

test('a month shows the same visits, and an address that names no period is this week', async () => {
  const place = await givenVisitedPlace(anna, today, { name: 'Månedsskolen' })
  await planned(place)
  const browser = await house.browser(anna)
  expect((await browser.get(`/opsoegende/plan?maaned=${workday.slice(0, 7)}`)).text).toContain('Månedsskolen')
  for (const query of ['uge=2026-W99', 'maaned=2026-13', 'uge=abc']) {
    expect((await browser.get(`/opsoegende/plan?${query}`)).status).toBe(200)
  }
})
