import { expect, test } from 'vitest'
import type { StaffActor } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import { readPrinted } from '../../../platform/documents/testing/read-printed.ts'
import { sessionCookie } from '../../../platform/web/browser-session.ts'
import { lastEntry } from '../../../testing/given-cases.ts'
import { givenItem } from '../../../testing/given-fora.ts'
import {
  givenBasis,
  givenHandover,
  givenMinutes,
  givenMove,
  givenOpenItem,
} from '../../../testing/given-meeting-mode.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { endMeeting } from '../actions/end-meeting.ts'

const house = await openTestHouse()
const { maja, holt, skov, away, room } = await givenHandover(house)
const browser = await house.browser(maja)

/** A meeting that is over: an open item, and a closed one the police heard while the teacher was outside. */
async function heldMeeting() {
  const { ids } = await room(['Maja Bak', 'Anders Holt'])
  const open = await givenItem(maja, ids.meetingId)
  await givenMinutes(maja, ids.meetingId, open, 'Uro ved stationen.')
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  await givenMinutes(maja, ids.meetingId, ids.itemId, 'Samtale med familien på torsdag.')
  value(await endMeeting(maja, { meetingId: ids.meetingId }))
  return { ...ids, open, at: `/moeder/${ids.meetingId}/referat` }
}

test('the police officer who heard it reads it; the teacher outside and the one who stayed away see that it is there', async () => {
  const { at, meetingId } = await heldMeeting()
  const police = await (await house.browser(holt)).get(at)
  expect(police.text).toContain('Samtale med familien på torsdag.')
  expect(police.text).toContain('Må ikke bruges til efterforskning (retsplejelovens § 115, stk. 2).')
  expect(police.text).not.toContain('Mads Holm')
  for (const other of [skov, away]) {
    const page = await (await house.browser(other)).get(at)
    expect(page.text).toContain('Uro ved stationen.')
    expect(page.text).toContain('Et lukket punkt kan du ikke læse.')
    expect(page.html).not.toContain('familien')
  }
  const stranger = await house.browser(await house.staff('Nina Ny', ['contact-person'], house.school))
  expect((await stranger.get(at)).status).toBe(404)
  expect(await lastEntry(house)).toMatchObject({
    action: 'fora.read-minutes',
    outcome: 'missing',
    subjects: [meetingId],
  })
})

test('an empty page, the bare template and a text too long come back with what was typed', async () => {
  const { ids } = await room()
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  const wall = `/moeder/${ids.meetingId}/i-gang/${ids.itemId}`
  const write = `/moeder/${ids.meetingId}/punkt/${ids.itemId}/referat`
  const bare = await browser.submit(wall, {}, write)
  expect([bare.status, bare.errors]).toEqual([422, ['Skriv, hvad referatet skal sige']])
  const long = await browser.submit(wall, { body: `${'å'.repeat(20_000)}!` }, write)
  expect([long.status, long.errors]).toEqual([422, ['Teksten er for lang. Skriv højst 20.000 tegn']])
  expect(long.find('textarea')?.text.trim()).toHaveLength(20_001)
  const saved = await browser.submit(wall, { body: 'Aftale: samtale.' }, write)
  expect(saved.location).toBe(`${wall}?gemt=referat`)
  expect((await browser.follow(saved)).text).toContain('Gemt i referatet.')
})

test('a text that came back wrong while a stranger was in the room is kept as a draft and not shown', async () => {
  const { ids, attendees } = await room()
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  const wall = `/moeder/${ids.meetingId}/i-gang/${ids.itemId}`
  const write = `/moeder/${ids.meetingId}/punkt/${ids.itemId}/referat`
  const typed = { ...(await browser.get(wall)).fields(write), body: `Kanariefugl ${'å'.repeat(20_000)}` }
  await givenMove(maja, ids.meetingId, attendees['Bente Krogh'], 'in')
  const hidden = await browser.follow(await browser.post(write, typed))
  expect(hidden.text).toContain('Din tekst er gemt som kladde.')
  expect(hidden.html).not.toContain('Kanariefugl')
  await givenMove(maja, ids.meetingId, attendees['Bente Krogh'], 'out')
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  expect((await browser.get(wall)).fields(write).body).toContain('Kanariefugl')
})

test('two who write at once see both texts beside one another, and merge them', async () => {
  const { ids } = await room()
  const itemId = await givenItem(maja, ids.meetingId)
  await givenOpenItem(maja, ids.meetingId, itemId)
  const wall = `/moeder/${ids.meetingId}/i-gang/${itemId}`
  const write = `/moeder/${ids.meetingId}/punkt/${itemId}/referat`
  const mine = (await browser.get(wall)).fields(write)
  await givenMinutes(await house.staff('Sara Lund', ['ssp-consultant']), ids.meetingId, itemId, 'Saras tekst.')
  const both = await browser.follow(await browser.post(write, { ...mine, body: 'Majas tekst.' }))
  expect(both.text).toContain('I skrev samtidig. Begge tekster står herunder. Flet dem til én.')
  expect(both.text).toContain('Skrevet af Sara Lund')
  const merging = both.fields(write)
  expect(merging.body).toBe('Saras tekst.\n\n— — —\n\nMajas tekst.')
  const merged = await browser.follow(await browser.post(write, { ...merging, body: 'Saras og Majas tekst.' }))
  expect(merged.text).not.toContain('Skrevet af Sara Lund')
})

test('minutes are approved by the chair, locked, and put right beside', async () => {
  const { at, meetingId, open } = await heldMeeting()
  const colleague = await house.browser(await house.staff('Sara Lund', ['ssp-consultant']))
  expect((await colleague.get(at)).text).toContain('Mødelederen eller en leder godkender referatet.')
  expect((await colleague.post(at, (await colleague.get(at)).fields())).status).toBe(403)
  const approved = await browser.follow(await browser.submit(at, {}))
  expect(approved.text).toContain('Referatet er godkendt og låst.')
  expect(
    (await browser.submit(`/moeder/${meetingId}/punkt/${open}/rettelse`, { body: 'Det var torsdag.' })).location,
  ).toBe(`${at}?gemt=rettelse#punkt-${open}`)
  const page = await browser.get(at)
  expect(page.text).toContain('Uro ved stationen.')
  expect(page.text).toContain('Rettelser Det var torsdag.')
  expect((await browser.get(`/moeder/${meetingId}/punkt/${open}/referat`)).status).toBe(409)
})

test('the open part on paper has nothing of the closed one; a copy of a closed item has basis, purpose and the ban', async () => {
  const { at, meetingId, itemId } = await heldMeeting()
  const open = await printedFor(maja, `${at}.pdf`)
  expect(open).toContain('Uro ved stationen.')
  expect(open).not.toMatch(/familien|Sag \d|lukket/i)
  const copy = await printedFor(holt, `/moeder/${meetingId}/punkt/${itemId}/kopi.pdf`)
  expect(copy).toContain('Samtale med familien på torsdag.')
  expect(copy).toContain('Må ikke bruges til efterforskning')
  expect(copy).toContain('At forebygge kriminalitet')
  const outsider = await house.browser(skov)
  expect((await outsider.get(`/moeder/${meetingId}/punkt/${itemId}/kopi.pdf`)).status).toBe(404)
  expect(await lastEntry(house)).toMatchObject({ action: 'fora.print-minutes', outcome: 'missing' })
})

const listening = house.listen()

/** The words of a PDF as its reader gets it. */
async function printedFor(reader: StaffActor, path: string): Promise<string> {
  const cookie = `${sessionCookie}=${(await house.browser(reader)).secret}`
  const answer = await fetch(`${await listening}${path}`, { headers: { cookie } })
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  return (await readPrinted(new Uint8Array(await answer.arrayBuffer()))).text
}

test('what is agreed becomes a task of somebody who was let in, and stands on their own list until it is done', async () => {
  const { ids, attendees } = await room(['Maja Bak', 'Anders Holt'])
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  const wall = `/moeder/${ids.meetingId}/i-gang/${ids.itemId}`
  const agree = `/moeder/${ids.meetingId}/punkt/${ids.itemId}/aftale`
  const task = { what: 'Taler med familien', owner: attendees['Anders Holt'] ?? '', dueOn: '31.12.2099' }
  const past = await browser.submit(wall, { ...task, dueOn: '1.1.2020' }, agree)
  expect(past.errors).toEqual(['Datoen er passeret. Skriv i dag eller en dag, der kommer'])
  const other = await browser.submit(wall, { ...task, owner: attendees['Peter Skov'] ?? '' }, agree)
  expect(other.errors).toEqual([
    'Vedkommende var ikke i rummet, da punktet blev åbnet, og kan derfor ikke få opgaven her',
  ])
  expect(other.fields(agree).what).toBe('Taler med familien')
  expect((await browser.submit(wall, { what: '' }, agree)).errors).toHaveLength(3)
  expect((await browser.submit(wall, task, agree)).location).toBe(`${wall}?gemt=aftale`)
  const police = await house.browser(holt)
  const list = await police.get('/moeder/opgaver')
  expect(list.text).toContain('Taler med familien')
  const done = list.find('form[action^="/moeder/opgaver/"]')?.getAttribute('action') ?? ''
  expect(
    (
      await (
        await house.browser(skov)
      ).post(done, { ...(await (await house.browser(skov)).get('/moeder/opgaver')).fields(), outcome: 'done' })
    ).status,
  ).not.toBe(303)
  const ended = await police.follow(await police.submit('/moeder/opgaver', { outcome: 'done' }, done))
  expect(ended.text).toContain('Du har ingen opgaver fra møder')
})

test('a guessed task is not there', async () => {
  const page = await browser.get('/moeder/opgaver')
  expect(page.text).toContain('Du har ingen opgaver fra møder')
  const any = await browser.get(`/moeder/${(await room()).ids.meetingId}/i-gang`)
  const tried = await browser.post(`/moeder/opgaver/${newId()}`, { ...any.fields(), outcome: 'done' })
  expect(tried.status).toBe(404)
})
