import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenPerson, lastEntry } from '../../../testing/given-cases.ts'
import { givenShareConsent, givenYoungPerson } from '../../../testing/given-consents.ts'
import { givenItem, givenMeeting, givenMember, givenSeries, seatFor } from '../../../testing/given-fora.ts'
import { givenHandover } from '../../../testing/given-meeting-mode.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const { maja, skov, room } = await givenHandover(house)
const browser = await house.browser(maja)
const gate = (ids: { meetingId: string; itemId: string }) => `/moeder/${ids.meetingId}/punkt/${ids.itemId}/grundlag`
const ssp = { basis: 'ssp', necessity: 'Skolen skal vide det for at passe på ham' }

/** An SSD meeting that was called, with one closed item about somebody. */
async function ssdItem(personId: string) {
  const series = await givenSeries(maja, { template: 'ssd' })
  await givenMember(maja, series, seatFor(skov))
  const meetingId = await givenMeeting(maja, series)
  return {
    meetingId,
    itemId: await givenItem(maja, meetingId, { part: 'closed', kind: 'person', personId, title: 'Punkt 1' }),
  }
}

test('the form says who hears it, and offers what the forum rests on', async () => {
  const { ids } = await room()
  const page = await browser.get(gate(ids))
  expect(page.text).toContain('Anders Holt (Lokalpolitiet Lindå)')
  expect(page.all('label')).toContain('SSP-samarbejdet')
  expect(page.text).not.toContain('PSP')
  expect(page.text).not.toContain('Mads')
})

test('nothing chosen, no necessity and a text too long come back with what was typed', async () => {
  const { ids } = await room()
  const empty = await browser.submit(gate(ids), {})
  expect(empty.status).toBe(422)
  expect(empty.errors).toEqual(['Vælg, hvad der giver jer lov til at tale om det', 'Skriv, hvorfor det er nødvendigt'])
  const long = await browser.submit(gate(ids), { ...ssp, necessity: 'å'.repeat(1001) })
  expect(long.errors).toEqual(['Skriv højst 1.000 tegn'])
  expect(long.find('textarea')?.text.trim()).toHaveLength(1001)
})

test('what the law says no to comes back in the rule’s own words, and a rule that asks gets its reason', async () => {
  const { ids } = await room()
  const denied = await browser.submit(gate(ids), { ...ssp, purpose: 'wellbeing' })
  expect([denied.status, denied.errors]).toEqual([
    422,
    ['Sådan må punktet ikke tages op: Formålet passer ikke til SSP-samarbejdet. Vælg et andet grundlag.'],
  ])
  const asked = await browser.submit(gate(ids), { ...ssp, proportionate: 'unsure' })
  expect(asked.errors[0]).toContain('Skriv en grund: Det er usikkert, om det hele er nødvendigt.')
  const chosen = await browser.submit(gate(ids), { ...ssp, proportionate: 'unsure', reason: 'Gået igennem to gange' })
  expect(chosen.location).toBe(`/moeder/${ids.meetingId}/i-gang/${ids.itemId}?gemt=grundlag`)
  expect((await browser.follow(chosen)).text).toContain('Grundlaget er valgt.')
})

test('an early exchange names its concern, and one with no consent cannot rest on it', async () => {
  const ids = await ssdItem(await givenPerson(maja))
  const early = { basis: 'early-exchange', necessity: 'Skolen og SSP må hjælpe nu' }
  const bare = await browser.submit(gate(ids), early)
  expect(bare.errors).toEqual(['Vælg en bekymring', 'Vælg, hvad forældrene siger'])
  const unnamed = await browser.submit(gate(ids), { ...early, matter: 'ny', parents: 'consented' })
  expect(unnamed.errors).toEqual(['Skriv med få ord, hvad bekymringen går på'])
  const chosen = await browser.submit(gate(ids), { ...early, matter: 'ny', concern: 'Fravær', parents: 'consented' })
  expect(chosen.status).toBe(303)
  expect((await browser.get(gate(ids))).text).toContain('Bekymringen fra i dag (0 møder holdt)')
  expect((await browser.get(gate(ids))).text).toContain('Der er intet samtykke til at dele, som gælder.')
})

test('a consent is chosen by its day and the bodies it names, not by what it says', async () => {
  const personId = await givenYoungPerson(maja, 16)
  await givenShareConsent(maja, personId, [house.school])
  const ids = await ssdItem(personId)
  const page = await browser.get(gate(ids))
  expect(page.text).toContain('Givet i dag, til Søndermarksskolen')
  expect(page.text).not.toContain('Fravær og trivsel')
  expect((await browser.submit(gate(ids), { basis: 'consent', necessity: 'x' })).errors).toEqual(['Vælg et samtykke'])
})

test('an open item has no basis, others than the unit choose none, and a guessed item is not there', async () => {
  const { ids } = await room()
  const open = await givenItem(maja, ids.meetingId)
  expect((await browser.get(gate({ ...ids, itemId: open }))).status).toBe(409)
  expect((await (await house.browser(skov)).get(gate(ids))).status).toBe(403)
  const guessed = newId()
  expect((await browser.get(gate({ ...ids, itemId: guessed }))).status).toBe(404)
  expect(await lastEntry(house)).toMatchObject({
    action: 'fora.open-basis-form',
    outcome: 'missing',
    subjects: [ids.meetingId, guessed],
  })
})
