import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { lastEntry } from '../../../testing/given-cases.ts'
import { givenAttendee, natteravn } from '../../../testing/given-fora.ts'
import { givenHandover, givenNameList, nameRowsOf } from '../../../testing/given-name-lists.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { startMeeting } from '../actions/start-meeting.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const maja = await house.staff('Maja Friis', ['ssp-consultant'])
const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
const consultant = await house.browser(anna)
const colleague = await house.browser(maja)
const police = await house.browser(holt)
await house.addOrganisation('family-unit', 'Børn & unge Lindå')

async function givenNames(...names: string[]): Promise<{ list: string; rows: string[]; meetingId: string }> {
  const meetingId = await givenHandover(anna, holt)
  await givenNameList(holt, meetingId, names)
  const list = `/moeder/${meetingId}/liste`
  return { meetingId, list, rows: (await nameRowsOf(house, meetingId)).map((row) => `${list}/${row}`) }
}

const kept = {
  necessity: 'Han sælger hash til yngre elever.',
  agreement: 'Maja taler med ham og hans mor.',
  dueOn: addDays(copenhagenDate(new Date()), 7),
}

test('the police may not go through the list, and a guessed line is not there', async () => {
  const { list, rows } = await givenNames('Mads Holm')
  expect((await police.get(rows[0] ?? '')).status).toBe(403)
  expect((await consultant.get(`${list}/${newId()}`)).status).toBe(404)
  expect(await lastEntry(house)).toMatchObject({ action: 'fora.open-name-row', outcome: 'missing' })
  expect((await consultant.get(`${list}/noget`)).status).toBe(404)
})

test('names are shown one at a time: the overview has none, and a name has no other beside it', async () => {
  const { list, rows } = await givenNames('Mads Holm, 14 år, hash ved hallen', 'Aya Berg')
  const overview = await consultant.get(list)
  expect(overview.text).toContain('0 af 2 navne er gennemgået.')
  expect(overview.text).not.toContain('Mads Holm')
  const page = await consultant.get(overview.link('Begynd med det første navn'))
  expect(page.wholeText).toContain('Navn 1 af 2')
  expect(page.text).toContain('Mads Holm')
  expect(page.text).toContain('hash ved hallen')
  expect(page.html).not.toContain('Aya Berg')
  expect(page.link('Vent med det her navn')).toBe(rows[1])
})

test('one press puts a name away and shows the next; after the last the list says so', async () => {
  const { list, rows } = await givenNames('Mads Holm', 'Aya Berg')
  const next = await consultant.submit(rows[0] ?? '', { choice: 'drop' })
  expect(next.location).toBe(`${rows[1]}?gemt=drop`)
  const page = await consultant.follow(next)
  expect(page.text).toContain('Navnet er lagt væk.')
  expect(page.text).toContain('Aya Berg')
  const last = await consultant.submit(rows[1] ?? '', { choice: 'drop' })
  expect(last.location).toBe(`${list}?faerdig=1`)
  const done = await consultant.follow(last)
  expect(done.text).toContain('I er igennem listen.')
  expect(done.text).toContain('2 af 2 navne er gennemgået.')
})

test('a talk asks for a necessity, an agreement, an owner and a day, and becomes an inquiry', async () => {
  const { list, rows } = await givenNames('Mads Holm, 14 år')
  const [row = ''] = rows
  const chosen = await consultant.get((await consultant.get(row)).link('Bekymringssamtale'))
  expect(chosen.text).toContain('retsplejelovens § 115, stk. 1, nr. 1')
  expect(chosen.text).toContain('Det må ikke bruges til at efterforske.')
  const saved = await consultant.post(row, { ...chosen.fields(row), ...kept, owner: maja.account })
  expect(saved.location).toBe(`${list}?faerdig=1`)
  const overview = await consultant.follow(saved)
  expect(overview.text).toContain('Maja Friis')
  const inquiry = await colleague.get(overview.link('Åbn henvendelsen'))
  expect(inquiry.text).toContain('Maja taler med ham og hans mor.')
  const decided = await consultant.get(row)
  expect(decided.text).toContain('Bekymringssamtale. Besluttet af Anna Holm i dag')
  expect(decided.text).toContain('Han sælger hash til yngre elever.')
})

test('a form with something missing comes back with all that was typed', async () => {
  const { rows } = await givenNames('Mads Holm, 14 år')
  const [row = ''] = rows
  const chosen = await consultant.get(`${row}?valg=bekymring`)
  const page = await consultant.post(row, { ...chosen.fields(row), necessity: 'Han sælger hash.', dueOn: 'snart' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Skriv, hvad I har aftalt', 'Skriv en dag, for eksempel 24.11.2026'])
  expect(page.fields(row)).toMatchObject({ choice: 'concern', necessity: 'Han sælger hash.', dueOn: 'snart' })
  const past = await consultant.post(row, { ...page.fields(row), ...kept, dueOn: '1.1.2020' })
  expect(past.errors).toEqual(['Dagen er passeret. Skriv i dag eller en dag, der kommer'])
  const huge = await consultant.post(row, { ...page.fields(row), ...kept, agreement: 'x'.repeat(1001) })
  expect(huge.errors).toEqual(['Teksten er for lang. Skriv højst 1.000 tegn'])
})

test('a notification asks for no owner: it is one’s own duty, and the draft is ready', async () => {
  const { list, rows } = await givenNames('Mads Holm, 14 år')
  const [row = ''] = rows
  const chosen = await consultant.get(`${row}?valg=underretning`)
  expect(chosen.text).not.toContain('Hvem gør det?')
  const saved = await consultant.post(row, { ...chosen.fields(row), ...kept })
  expect(saved.location).toBe(`${list}?faerdig=1`)
  expect((await consultant.follow(saved)).link('Åbn underretningen')).toContain('/underretninger/')
})

test('the second who decides is told who was first; the second press of one’s own button is no fault', async () => {
  const { list, rows } = await givenNames('Mads Holm')
  const [row = ''] = rows
  const theirs = (await colleague.get(row)).fields(row)
  const mine = { ...(await consultant.get(row)).fields(row), choice: 'drop' }
  expect((await consultant.post(row, mine)).location).toBe(`${list}?faerdig=1`)
  expect((await consultant.post(row, mine)).location).toBe(list)
  const second = await colleague.post(row, { ...theirs, choice: 'drop' })
  expect(second.status).toBe(409)
  expect(second.text).toContain('Anna Holm tog stilling til navnet i dag')
})

test('with a volunteer in the room the name is not on the page, which says who it is', async () => {
  const { meetingId, rows } = await givenNames('Mads Kanariefugl')
  await givenAttendee(anna, meetingId, natteravn)
  const { rows: asked } = await house.database.owner.query<{ id: string }>(
    'select id from fora.attendees where meeting_id = $1',
    [meetingId],
  )
  value(await startMeeting(anna, { meetingId, here: asked.map(({ id }) => id) }))
  const page = await consultant.get(rows[0] ?? '')
  expect(page.status).toBe(409)
  expect(page.text).toContain('I rummet er: Bente Krogh, Natteravnene.')
  expect(page.html).not.toContain('Kanariefugl')
  expect(page.link('Gå til mødesiden')).toBe(`/moeder/${meetingId}/i-gang`)
})
