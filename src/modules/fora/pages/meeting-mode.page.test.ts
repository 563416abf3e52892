import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { lastEntry } from '../../../testing/given-cases.ts'
import { givenAttendee, givenItem, givenMeeting, givenSeries, natteravn } from '../../../testing/given-fora.ts'
import {
  attendeesOf,
  givenBasis,
  givenHandover,
  givenMinutes,
  givenOpenItem,
} from '../../../testing/given-meeting-mode.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const { maja, holt, skov, room } = await givenHandover(house)
const browser = await house.browser(maja)
const wall = (ids: { meetingId: string; itemId: string }) => `/moeder/${ids.meetingId}/i-gang/${ids.itemId}`
const secret = 'Kanariefugl Hemmelig'

/** One press in the room above the item. */
async function move(ids: { meetingId: string; itemId: string }, attendee: string | undefined, to: 'in' | 'out') {
  const fields = (await browser.get(wall(ids))).fields()
  return browser.post(`/moeder/${ids.meetingId}/rummet?punkt=${ids.itemId}`, { ...fields, move: `${attendee}:${to}` })
}

test('the police officer and the teacher do not get the wall, and a guessed meeting or item is not there', async () => {
  const { ids } = await room()
  for (const outsider of [holt, skov]) {
    const theirs = await house.browser(outsider)
    expect((await theirs.get(`/moeder/${ids.meetingId}/i-gang`)).status).toBe(403)
    expect((await theirs.get(wall(ids))).status).toBe(403)
  }
  const guessed = newId()
  expect((await browser.get(`/moeder/${guessed}/i-gang`)).status).toBe(404)
  expect(await lastEntry(house)).toMatchObject({
    action: 'fora.open-meeting-mode',
    outcome: 'missing',
    subjects: [guessed],
  })
  expect((await browser.get(wall({ ...ids, itemId: newId() }))).status).toBe(404)
  expect((await browser.get('/moeder/ikke-et-id/i-gang')).status).toBe(404)
})

test('a meeting begins with calling the roll', async () => {
  const meetingId = await givenMeeting(maja, await givenSeries(maja))
  await givenAttendee(maja, meetingId, natteravn)
  const at = `/moeder/${meetingId}/i-gang`
  const begin = await browser.get(at)
  expect(begin.text).toContain('Hvem er her?')
  const nobody = await browser.submit(at, {})
  expect([nobody.status, nobody.errors]).toEqual([422, ['Sæt kryds ved mindst én']])
  const attendees = await attendeesOf(house, meetingId)
  const begun = await browser.submit(at, { here: [attendees['Maja Bak'] ?? ''] })
  const running = await browser.follow(begun)
  expect(running.wholeText).toContain('Bente Krogh Natteravnene Fraværende Kommer ind')
  expect(running.wholeText).toContain('Maja Bak SSP Lindå I rummet Forlader rummet')
  expect((await browser.get(`/moeder/${meetingId}/skjul`)).heading).toBe('Skjult')
})

test('while Natteravne are there the wall says who must leave and why, and nothing of the item', async () => {
  const { ids, attendees } = await room(['Maja Bak', 'Anders Holt', 'Bente Krogh'])
  expect((await browser.get(wall(ids))).text).toContain('Vælg først grundlaget')
  await givenBasis(maja, ids.meetingId, ids.itemId, { necessity: `Nødvendigt for ${secret}` })
  await givenMinutes(maja, ids.meetingId, ids.itemId, `Aftalt med ${secret}`)
  const blocked = await browser.get(wall(ids))
  expect(blocked.text).toContain('Bente Krogh, Natteravnene. Foreninger, firmaer og private er ikke med i kredsen')
  expect(blocked.html).not.toContain('Kanariefugl')
  expect(blocked.html).not.toContain('Mads Holm')
  const refused = await browser.post(`${wall(ids)}/aabn`, blocked.fields())
  expect(refused.location).toBe(wall(ids))
  const moved = await move(ids, attendees['Bente Krogh'], 'out')
  expect(moved.location).toBe(wall(ids))
})

test('when they have left it opens: what is written, on what it rests, and who can read it', async () => {
  const { ids, attendees } = await room(['Maja Bak', 'Anders Holt'])
  await givenBasis(maja, ids.meetingId, ids.itemId)
  const opened = await browser.follow(await browser.submit(wall(ids), {}, `${wall(ids)}/aabn`))
  expect(opened.text).toContain('Mads Holm')
  expect(opened.text).toContain('SSP-samarbejdet, retsplejelovens § 115, stk. 1, nr. 1')
  expect(opened.text).toContain('Kan læses af SSP Lindå (dem, der kan se sagen) og Anders Holt (Lokalpolitiet Lindå).')
  expect(opened.find('textarea')?.text).toContain('Er den unge og forældrene orienteret?')
  expect(opened.title).not.toContain('Mads')
  const closed = await browser.follow(await move(ids, attendees['Bente Krogh'], 'in'))
  expect(closed.text).toContain('Punktet blev lukket, da der kom en ind, som ikke må høre det.')
  expect(closed.html).not.toContain('Mads Holm')
})

test('a second screen is told when the room is another', async () => {
  const { ids, attendees } = await room(['Maja Bak', 'Anders Holt'])
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  const shown = (await browser.get(wall(ids))).find('[data-room-mark]')?.getAttribute('data-room-mark')
  const at = `/moeder/${ids.meetingId}/rummet`
  expect((await browser.get(at)).html).toBe(shown)
  await move(ids, attendees['Peter Skov'], 'in')
  expect((await browser.get(at)).html).not.toBe(shown)
  expect((await (await house.browser(holt)).get(at)).status).toBe(403)
})

test('a way to bring in somebody nobody asked, an item on the way, and the end of the meeting', async () => {
  const { ids } = await room()
  const between = await browser.get(`/moeder/${ids.meetingId}/i-gang`)
  expect(between.link('Er der kommet en, der ikke er indkaldt?')).toBe(`/moeder/${ids.meetingId}/gaest`)
  const open = await givenItem(maja, ids.meetingId)
  const at = { ...ids, itemId: open }
  await browser.submit(wall(at), {}, `${wall(at)}/aabn`)
  const done = await browser.submit(wall(at), { ending: 'finished' }, `${wall(at)}/luk`)
  expect(done.location).toBe(`/moeder/${ids.meetingId}/i-gang`)
  expect((await browser.get(wall(at))).text).toContain('I er færdige med punktet.')
  const ended = await browser.submit(`/moeder/${ids.meetingId}/i-gang`, {}, `/moeder/${ids.meetingId}/slut`)
  expect(ended.location).toBe(`/moeder/${ids.meetingId}/referat?gemt=slut`)
  expect((await browser.get(wall(at))).location).toBe(`/moeder/${ids.meetingId}/referat`)
})

test('neither log nor address nor audit entry holds a name or a word of what was written', async () => {
  const { rows } = await house.database.owner.query('select details::text as details from audit.entries')
  expect(rows.filter(({ details }) => String(details).includes('Kanariefugl'))).toEqual([])
  expect(house.logged().filter((line) => /Kanariefugl|Mads|Bente/.test(line))).toEqual([])
})
