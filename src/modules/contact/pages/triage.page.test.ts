import { expect, test } from 'vitest'
import { givenConsultant, givenInInbox } from '../../../testing/given-inbox.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { decideRoute } from '../actions/decide-route.ts'

const house = await openTestHouse()
const anna = await givenConsultant(house)
const bo = await givenConsultant(house, 'Bo Lind')

const calm = { danger: 'no', abuse: 'no', support: 'no', crimePreventive: 'no', parentsConsent: 'not-asked' } as const
const duty = { ...calm, support: 'yes', crimePreventive: 'yes' } as const
const course = { ...calm, crimePreventive: 'yes', parentsConsent: 'yes' } as const

async function atChoice(facts: Readonly<Record<string, string>>, wish: Parameters<typeof givenInInbox>[1] = {}) {
  const { id } = await givenInInbox(house, wish)
  const browser = await house.browser(anna)
  const url = `/henvendelser/${id}/afgoer/vej`
  const page = await browser.follow(await browser.submit(`/henvendelser/${id}/afgoer`, facts))
  return { id, browser, url, page }
}

async function decisionsOf(inquiry: string) {
  const { rows } = await house.database.owner.query(
    'select route, reason, duty_shown from contact.decisions where inquiry_id = $1 order by ordinal',
    [inquiry],
  )
  return rows
}

test('questions left open are asked again, and those answered stay answered', async () => {
  const { id } = await givenInInbox(house)
  const page = await (await house.browser(anna)).submit(`/henvendelser/${id}/afgoer`, {
    danger: 'no',
    abuse: 'by-others',
  })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual([
    'Svar på, om der kan være brug for særlig støtte',
    'Svar på, om formålet er at forebygge kriminalitet',
    'Svar på, om familien har sagt ja',
  ])
  expect(page.fields()).toMatchObject({ danger: 'no', abuse: 'by-others' })
})

test('the choice cannot be reached before the questions are answered', async () => {
  const { id } = await givenInInbox(house)
  const browser = await house.browser(anna)
  expect((await browser.get(`/henvendelser/${id}/afgoer/vej`)).location).toBe(`/henvendelser/${id}/afgoer`)
  expect((await browser.get(`/henvendelser/${id}/afgoer/sag`)).location).toBe(`/henvendelser/${id}/afgoer/vej`)
})

test('danger now: 112 comes first on the page, and the duty stands there', async () => {
  const { page } = await atChoice({ ...calm, danger: 'yes' })
  expect(page.text).toContain('Ring 112 først.')
  expect(page.text.indexOf('Ring 112 først.')).toBeLessThan(page.text.indexOf('Det peger jeres svar på'))
  expect(page.text).toContain('Underretningspligten er din egen.')
  expect(page.text).not.toContain('Kun råd')
})

test('abuse by a parent: the parents are not told, and the address is the workplace', async () => {
  const { page } = await atChoice({ ...calm, abuse: 'by-parents' })
  expect(page.text).toContain('Fortæl ikke forældrene det først')
  expect(page.text).toContain('Skriv din arbejdsplads som adresse, aldrig din egen.')
  expect(page.text).not.toContain('Tal normalt med forældrene først')
})

test('a choice without a reason, and a reason that is too short for nothing more, come back with what was typed', async () => {
  const { browser, url, id } = await atChoice(calm)
  const silent = await browser.submit(url, { route: 'advice-only' })
  expect(silent.errors).toEqual(['Skriv en begrundelse'])
  const short = await browser.submit(url, { route: 'nothing-more', reason: 'Ikke noget' })
  expect(short.status).toBe(422)
  expect(short.errors).toEqual(['Skriv en begrundelse på mindst 40 tegn, når der ikke skal ske mere.'])
  expect(short.fields(url)).toMatchObject({ route: 'nothing-more', reason: 'Ikke noget' })
  expect(await decisionsOf(id)).toEqual([])
})

test('a required notification cannot be slipped past by changing the form', async () => {
  const { browser, url, id } = await atChoice(duty)
  const page = await browser.submit(url, {
    route: 'nothing-more',
    notify: [],
    reason: 'Vi mener ikke, at det er nødvendigt her.',
  })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Efter jeres svar skal der underrettes. Sæt kryds ved underretning.'])
  expect(await decisionsOf(id)).toEqual([])
})

test('a form without the reminder of the duty is no form of ours', async () => {
  const { browser, url, id } = await atChoice(calm)
  expect((await browser.submit(url, { route: 'advice-only', reason: 'Råd', dutyShown: [] })).status).toBe(422)
  expect(await decisionsOf(id)).toEqual([])
})

test('advice only is decided with its reason, and shown on the inquiry', async () => {
  const { browser, url, id } = await atChoice(calm)
  const page = await browser.follow(await browser.submit(url, { route: 'advice-only', reason: 'Mor fik et råd.' }))
  expect(page.text).toContain('Afgørelsen er gemt.')
  expect(page.text).toContain('Kun råd')
  expect(await decisionsOf(id)).toEqual([{ route: 'advice-only', reason: 'Mor fik et råd.', duty_shown: true }])
})

test('the second of two who triage is told who and when, loses nothing typed, and may decide anew', async () => {
  const { browser, url, id } = await atChoice(course)
  const fields = (await browser.get(url)).fields(url)
  const first = {
    inquiryId: id,
    seenOrdinal: 0,
    facts: calm,
    routes: ['advice-only' as const],
    reason: 'Et råd',
    dutyShown: true as const,
  }
  value(await decideRoute(bo, first))
  const late = await browser.post(url, { ...fields, route: 'anonymous-sparring', reason: 'Klassen fik sparring' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('En kollega var først')
  expect(late.text).toMatch(/Bo Lind afgjorde henvendelsen i dag \d+\.\d\d: Kun råd\./)
  expect(late.fields(url)).toMatchObject({ route: 'anonymous-sparring', reason: 'Klassen fik sparring' })
  await browser.post(url, late.fields(url))
  expect((await decisionsOf(id)).map(({ route }) => route)).toEqual(['advice-only', 'anonymous-sparring'])
})

test('a notice that somebody was first is not lost to a slip in the form', async () => {
  const { browser, url, id } = await atChoice(calm)
  const fields = (await browser.get(url)).fields(url)
  const first = {
    inquiryId: id,
    seenOrdinal: 0,
    facts: calm,
    routes: ['advice-only' as const],
    reason: 'Et råd',
    dutyShown: true as const,
  }
  value(await decideRoute(bo, first))
  const slipped = await browser.post(url, { ...fields, route: 'anonymous-sparring', reason: '' })
  expect(slipped.status).toBe(422)
  const late = await browser.post(url, { ...slipped.fields(url), reason: 'Klassen fik sparring' })
  expect(late.status).toBe(409)
})

test('the infohus locks the inquiry for colleagues who are not named', async () => {
  const { browser, url, id } = await atChoice(calm)
  const page = await browser.follow(await browser.submit(url, { route: 'infohus', reason: 'Deler videoer med våben' }))
  expect(page.text).toContain('Henvendelsen er bag lukket dør.')
  expect(page.text).toContain('Begrundelsen er forseglet som internt notat.')
  const colleague = await house.browser(bo)
  expect((await colleague.get(`/henvendelser/${id}`)).status).toBe(404)
  expect((await colleague.get('/henvendelser')).html).not.toContain(id)
})

test('the pages speak English to those who read English', async () => {
  const { id } = await givenInInbox(house)
  const eve = await givenConsultant(house, 'Eve Stone')
  await house.database.owner.query(`update access.accounts set language = 'en' where id = $1`, [eve.account])
  const page = await (await house.browser(eve)).get(`/henvendelser/${id}/afgoer`)
  expect(page.heading).toBe('Five questions first')
  expect(page.text).toContain('Is a child or young person in danger right now?')
})
