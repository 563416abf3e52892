import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenCase, givenNote, givenPerson, lastEntry } from '../../../testing/given-cases.ts'
import { openTestHouse } from '../../../testing/test-house.ts'
import type { TestPage } from '../../../testing/test-page.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const anders = await house.staff('Anders Holt', ['contact-person'], house.police)
const ada = await house.staff('Ada Administrator', ['administrator'])
const club = await house.addOrganisation('partner', 'Lindå Boldklub')
const frede = await house.staff('Frede Træner', ['contact-person'], club)
const browser = await house.browser(kim)
const path = '/udvekslinger/ny'

const caseFile = await givenCase(kim, {
  personId: await givenPerson(kim, { givenName: 'Alva', familyName: 'Kanarie', birthDate: '2012-03-04' }),
})
const note = await givenNote(kim, caseFile.id, { body: 'Alva var med Jonas Friis ved stationen.' })
await givenNote(kim, caseFile.id, { body: 'Skolen melder om fravær.' })

const what = { subject: 'person', notes: note, receiver: anders.account }
const why = {
  basis: 'ssp',
  purposeSsp: 'crime-prevention',
  necessity: 'I skal kunne tale med hende i aften.',
  proportionate: 'yes',
}

/** Presses a button of the form on a page, with what is typed besides. */
async function press(page: TestPage, step: string, typed: Record<string, string | readonly string[]> = {}) {
  return browser.post(path, { ...page.fields(path), ...typed, step })
}

async function exchanges() {
  const { rows } = await house.database.owner.query('select id, direction from disclosure.exchanges')
  return rows
}

test('an administrator has no way to share anything', async () => {
  const hers = await house.browser(ada)
  expect((await hers.get(path)).status).toBe(403)
  expect((await hers.get('/udvekslinger')).status).toBe(403)
})

test('a guessed case, and an address that is none, do not exist', async () => {
  const guessed = newId()
  expect((await browser.get(`${path}?sag=${guessed}`)).status).toBe(404)
  expect(await lastEntry(house)).toMatchObject({ action: 'disclosure.open-offer-form', outcome: 'missing' })
  expect((await browser.get(`${path}?sag=1`)).status).toBe(404)
  expect((await browser.get(`${path}?person=${guessed}`)).status).toBe(404)
})

test('a contact person gets into no case by way of an offer', async () => {
  const his = await house.browser(anders)
  expect((await his.get(`${path}?sag=${caseFile.id}`)).status).toBe(404)
})

test('what is missing is told field by field, and what was typed comes back', async () => {
  const begun = await browser.get(path)
  const page = await press(begun, 'what', { fact1: 'Hun er ofte ved stationen' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Vælg, hvem det handler om', 'Vælg, hvem du vil dele med'])
  expect(page.fields(path).fact1).toBe('Hun er ofte ved stationen')
  const sourceless = await press(page, 'what', { subject: 'nobody', receiver: anders.account })
  expect(sourceless.errors).toEqual(['Skriv, hvor du ved det fra'])
  const empty = await press(begun, 'what', { subject: 'nobody', receiver: anders.account })
  expect(empty.errors).toEqual(['Vælg eller skriv mindst én ting'])
})

test('a hundred thousand characters are told to be too many, and come back', async () => {
  const begun = await browser.get(path)
  const typed = { subject: 'nobody', receiver: anders.account, sentence: 'å'.repeat(100_000) }
  const page = await press(begun, 'what', typed)
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Skriv højst 4.000 tegn'])
  expect(page.fields(path).sentence).toHaveLength(100_000)
})

test('investigation is no purpose one can choose, and is refused where somebody sends it all the same', async () => {
  const second = await press(await browser.get(`${path}?sag=${caseFile.id}`), 'what', what)
  expect(second.text).not.toMatch(/efterforsk/i)
  const page = await press(second, 'why', { ...why, purposeSsp: 'investigation' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Vælg formålet'])
})

test('a basis that cannot be used between the two stands there with the rule that says no', async () => {
  const second = await press(await browser.get(path), 'what', {
    subject: 'described',
    describedAs: 'En pige i 7. klasse',
    sentence: 'Hun trives ikke.',
    receiver: frede.account,
  })
  expect(second.text).not.toContain('retsplejelovens § 115, stk. 1, nr. 1')
  expect(second.text).toContain('Foreninger, firmaer og private er ikke med i kredsen')
  expect(second.link('R115-08')).toBe('/regler/R115-08')
  const direct = await press(await browser.get(`${path}?sag=${caseFile.id}`), 'what', what)
  expect(direct.text).toContain('Uden samtykke må der kun deles på et møde')
})

test('from the case, in three pages, to the one it is for', async () => {
  const before = (await exchanges()).length
  const first = await browser.get(`${path}?sag=${caseFile.id}`)
  expect(first.text).toContain('Skolen melder om fravær.')
  const second = await press(first, 'what', what)
  expect(second.status).toBe(200)
  const third = await press(second, 'why', why)
  expect(third.text).toContain(
    'Du er ved at dele ét notat om Alva Kanarie (14) med Anders Holt, Lokalpolitiet Lindå, efter ' +
      'retsplejelovens § 115, stk. 1, nr. 1, fordi I skal kunne tale med hende i aften. Må ikke bruges til efterforskning.',
  )
  expect(third.all('.ms-card').join(' ')).toContain('Alva var med █████ ved stationen.')
  expect(third.text).toContain('Regel R115-05, version 1.0')
  expect((await exchanges()).length).toBe(before)
  const shared = await press(third, 'share', { blackout: 'Jonas Friis' })
  expect(shared.status).toBe(303)
  const page = await browser.follow(shared)
  expect(page.text).toContain('Det er delt.')
  expect((await exchanges()).length).toBe(before + 1)
})

test('words are blacked out and shown again; what was not seen is not shared', async () => {
  const before = (await exchanges()).length
  const third = await press(await press(await browser.get(`${path}?sag=${caseFile.id}`), 'what', what), 'why', why)
  const again = await press(third, 'look', { blackout: [], moreBlackout: 'stationen' })
  expect(again.all('.ms-card').join(' ')).toContain('Alva var med Jonas Friis ved █████.')
  expect(again.text).toContain('Her står ord, der ligner navne')
  const unseen = await press(again, 'share', { blackout: [], moreBlackout: 'stationen, Alva' })
  expect(unseen.status).toBe(409)
  expect(unseen.errors).toEqual(['Noget er ændret, siden du så det. Læs det igennem en gang til.'])
  expect((await exchanges()).length).toBe(before)
  expect((await press(unseen, 'share', { moreBlackout: 'stationen, Alva' })).status).toBe(303)
})

test('a rule that asks gets a reason, or nothing is shared', async () => {
  const second = await press(await browser.get(`${path}?sag=${caseFile.id}`), 'what', what)
  const third = await press(second, 'why', { ...why, proportionate: 'unsure' })
  expect(third.text).toContain('Kræver en grund')
  const page = await press(third, 'share')
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Skriv grunden. En regel spørger om den.'])
  expect((await press(page, 'share', { reason: 'Hele forløbet hænger sammen.' })).status).toBe(303)
})

test('denied: the rule says why, what can be done instead stands there, and there is nothing to press', async () => {
  const second = await press(await browser.get(`${path}?sag=${caseFile.id}`), 'what', {
    ...what,
    receiver: frede.account,
  })
  const third = await press(second, 'why', { ...why })
  expect(third.text).toContain('Sådan må du ikke dele det')
  expect(third.text).toContain('Foreninger, firmaer og private')
  expect(third.link('Spørg den unge og forældrene om lov')).toBe(`/personer/${caseFile.person}/samtykker`)
  expect(third.all('button')).not.toContain('Del')
  expect(third.all('button')).toContain('Behold for mig selv')
  expect((await press(third, 'share')).errors).toEqual(['Reglerne siger nej. Se hvorfor nedenfor.'])
})

test('keeping it to oneself is always there, asks nothing, and leaves no draft', async () => {
  const before = (await exchanges()).length
  const key = `udveksling:${caseFile.id}`
  const first = await browser.get(`${path}?sag=${caseFile.id}`)
  await browser.post(`/kladder/${key}`, { ...first.fields(path), sentence: 'Halvt skrevet' })
  expect((await browser.get(`${path}?sag=${caseFile.id}`)).fields(path).sentence).toBe('Halvt skrevet')
  const third = await press(await press(first, 'what', what), 'why', why)
  const kept = await browser.follow(await press(third, 'keep'))
  expect(kept.text).toContain('Du beholder det for dig selv.')
  expect((await exchanges()).length).toBe(before)
  expect((await browser.get(`${path}?sag=${caseFile.id}`)).fields(path).sentence).toBe('')
})

test('going back keeps what was chosen on every page', async () => {
  const second = await press(await browser.get(`${path}?sag=${caseFile.id}`), 'what', what)
  const back = await press(second, 'back-to-what', why)
  expect(back.fields(path)).toMatchObject({ notes: note, receiver: anders.account, necessity: why.necessity })
  const forth = await press(back, 'what')
  expect(forth.fields(path)).toMatchObject({ basis: 'ssp', necessity: why.necessity })
})

test('sent twice it is one exchange', async () => {
  const third = await press(await press(await browser.get(`${path}?sag=${caseFile.id}`), 'what', what), 'why', why)
  const before = (await exchanges()).length
  const first = await press(third, 'share', { blackout: 'Jonas Friis' })
  const second = await press(third, 'share', { blackout: 'Jonas Friis' })
  expect(second.location).toBe(first.location)
  expect((await exchanges()).length).toBe(before + 1)
})
