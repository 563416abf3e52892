import { describe, expect, test } from 'vitest'
import { auditOf } from '../../../testing/given-inbox.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { textPageNames, textPages } from '../domain/text-pages.ts'
import { saveSettings, settingDefaults, writePublicText } from '../index.ts'

const house = await openTestHouse()
const browser = await house.browser()
const paths = textPageNames.map((page) => textPages[page].path)
const english = (path: string) => (path === '/' ? '/en' : `/en${path}`)

/** Where a link of ours may lead outside the site. */
const knownPlaces = /^(tel:|mailto:|https:\/\/www\.datatilsynet\.dk$)/

describe.each(paths)('the public page %s', (path) => {
  test('answers anyone in both languages without leaving a trace in the browser', async () => {
    for (const [url, language] of [
      [path, 'da'],
      [english(path), 'en'],
    ] as const) {
      const page = await browser.get(url)
      expect(page.status, url).toBe(200)
      expect(page.headers['set-cookie'], url).toBeUndefined()
      expect(page.headers['cache-control'], url).toBe('no-store')
      expect(page.find('html')?.getAttribute('lang'), url).toBe(language)
      expect(page.all('h1'), url).toHaveLength(1)
      expect(page.text, url).not.toMatch(/\{[a-zåæø]+\}/)
    }
  })

  test('fetches nothing from anyone else, and names no place outside but the known ones', async () => {
    const html = (await browser.get(path)).html
    const addresses = [...html.matchAll(/\s(?:src|href|action)="([^"]*)"/g)].map((match) => match[1] ?? '')
    expect(addresses.filter((address) => !/^(\/(?!\/)|#)/.test(address) && !knownPlaces.test(address))).toEqual([])
    expect([...html.matchAll(/\ssrc="([^"]*)"/g)].filter((match) => !match[1]?.startsWith('/assets/'))).toEqual([])
  })

  test('has no Danish left in its English', async () => {
    const page = await browser.get(english(path))
    // Names of Danish things keep their name; the law's own names stand in brackets.
    const said = page.wholeText
      .replaceAll(/Lindå( Kommune)?|Søndermarksskolen|BørneTelefonen|Dansk|\([^)]*\)/g, '')
      .replaceAll('SSP', '')
    expect(said).not.toMatch(/[æøåÆØÅ]/)
    expect(said).not.toMatch(/\b(og|ikke|hvis|eller|du|vi|på|til|af|det)\b/i)
  })
})

test('the front page says what SSP is, has one large way in and four others, and the way to 112', async () => {
  const page = await browser.get('/')
  expect(page.heading).toBe('Er der noget, du går og tænker på?')
  expect(page.text).toContain('SSP er skolen, socialforvaltningen og politiet')
  expect(page.link('Skriv til os')).toBe('/skriv-til-os')
  expect([
    page.link('Jeg er ung'),
    page.link('Jeg er forælder'),
    page.link('Jeg arbejder med børn'),
    page.link('Jeg har set noget'),
  ]).toEqual(['/ung', '/foraelder', '/fagperson', '/nabo'])
  expect(page.all('a[href="tel:112"]')).toEqual(['112'])
})

test.each([
  ['/ung', '/skriv-til-os/ung', '116 111'],
  ['/foraelder', '/skriv-til-os/foraelder', '1888'],
  ['/fagperson', '/skriv-til-os/fagperson', '114'],
  ['/nabo', '/skriv-til-os/nabo', '114'],
])('%s speaks to its reader, leads to %s and shows %s', async (path, form, phone) => {
  const page = await browser.get(path)
  expect(page.all(`main a[href="${form}"]`)).toEqual(['Skriv til os', 'Skriv til os'])
  expect(page.all('a[href^="tel:"]')).toContain(phone)
  expect((await browser.get(english(path))).all(`main a[href="/en${form}"]`)).toEqual(['Write to us', 'Write to us'])
})

test('everything the founding document says SSP does is explained', async () => {
  const work = (await browser.get('/det-goer-vi')).text
  for (const words of [
    [
      'Opbyggende',
      'mindst hver anden uge',
      'FGU',
      'mindst en gang om måneden',
      'gymnasiet',
      'Markfræs',
      'værkstederne',
    ],
    ['sidste skoledag', 'Blå Mandag', 'byfester', 'Råd og vejledning', 'SSP-projekter', 'radikalisering'],
    ['SSP Kreds Syd- og Sønderjylland', 'Lederforum', 'IKI', 'digital dannelse', 'opholdssteder', 'Lokalråd+'],
    ['Foregribende', 'Betalt praktik', 'jobdusør', 'fritidsdusør', 'forældre, skole, politi', 'Sparring på tværs'],
    ['forældrerådslagning', 'Hjælp til skolerne', 'Sommerlejr', 'Opsøgende arbejde'],
    ['Indgribende', 'Bekymringssamtaler', 'Underretningssamtaler', 'Børn og Unge'],
    ['alkohol, stoffer', 'nettet', 'netværk for alle unge', 'tit sker noget', 'klare alene', 'løslades', 'bandemiljø'],
  ].flat()) {
    expect(work).toContain(words)
  }
})

test('what SSP is, how it is organised and with whom it works is explained', async () => {
  const about = (await browser.get('/hvad-er-ssp')).text
  for (const words of [
    ['Skole', 'Socialforvaltning', 'Politi', 'trives', 'Kredsråd', 'Lokalråd', 'Lokalråd+', 'netværk', 'Ungdomsskolen'],
    [
      'misbrug',
      'på gaden, på skolerne og i klubberne',
      'Når en gruppe samler sig',
      'Hele mennesket',
      'Dem omkring dig',
    ],
    ['Ungevejledningen', 'Jobcenter Ung', 'Integration', 'Resten af byen', 'Alle kan kontakte os'],
  ].flat()) {
    expect(about).toContain(words)
  }
})

test('the law is told with its dates, and what a jurist must confirm is said to be so', async () => {
  const law = (await browser.get('/jura')).text
  expect(law).toContain('Retsplejeloven, § 115')
  expect(law).toContain('Serviceloven, § 49 a')
  expect(law).toContain('Gjaldt til 31. dec. 2023')
  expect(law).toContain('Barnets lov, paragraffen mangler')
  expect(law).toContain('Bliver bekræftet af kommunens jurist')
})

test('without a duty line the urgent page leads to the police; with one it shows it', async () => {
  expect((await browser.get('/hvis-det-haster')).text).toContain('ring til politiet på 114')
  const duty = { phone: '76 00 11 22', hours: 'Hele weekenden' }
  value(await saveSettings(house.system, { ...settingDefaults, 'duty-line': duty }))
  const page = await browser.get('/hvis-det-haster')
  expect(page.all('a[href^="tel:"]').slice(0, 2)).toEqual(['112', '76 00 11 22'])
  expect(page.text).toContain('Hele weekenden')
  expect(page.text).not.toContain('ring til politiet på 114')
})

test('the municipality’s own wording stands in place of ours, in its language alone', async () => {
  const own = { key: 'exit-lead', da: 'Tryk på knappen i {kommune}.', en: '', seen: null } as const
  value(await writePublicText(house.system, own))
  expect((await browser.get('/forlad-siden-hurtigt')).text).toContain('Tryk på knappen i Lindå Kommune.')
  expect((await browser.get('/en/forlad-siden-hurtigt')).text).toContain('If someone comes, press “Leave this site”.')
})

test('a wording that looks like markup is shown as the text it is', async () => {
  const body = '<img src=x onerror=alert(1)>'
  value(await writePublicText(house.system, { key: 'urgent-lead', da: body, en: body, seen: null }))
  const page = await browser.get('/hvis-det-haster')
  expect(page.text).toContain(body)
  expect(page.find('main img')).toBe(null)
})

test('the trail knows that a page was read, and nothing of who read it', async () => {
  await browser.get('/ung')
  expect(await auditOf(house, 'directory.open-public-page')).toMatchObject({
    outcome: 'done',
    account_id: null,
    subjects: [],
    details: {},
  })
})
