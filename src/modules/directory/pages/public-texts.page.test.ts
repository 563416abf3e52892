import { expect, test } from 'vitest'
import { auditOf } from '../../../testing/given-inbox.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const leader = await house.staff('Lone Leder', ['ssp-leader'])
const browser = await house.browser(leader)
const visitor = await house.browser()

async function wordings(key: string): Promise<{ language: string; body: string }[]> {
  const { rows } = await house.database.owner.query(
    'select language, body from directory.public_texts where key = $1 order by written_at, id',
    [key],
  )
  return rows
}

test('only the SSP leader writes the public texts, and the attempt is on record', async () => {
  for (const role of ['ssp-consultant', 'contact-person', 'administrator', 'data-protection-officer'] as const) {
    const other = await house.browser(await house.staff(`En ${role}`, [role]))
    for (const url of ['/tekster', '/tekster/front-title'])
      expect((await other.get(url)).status, `${role} ${url}`).toBe(403)
    const { csrf = '' } = (await other.get('/profil')).fields()
    const tried = await other.post('/tekster/front-title', { csrf, da: 'Min egen', en: 'My own' })
    expect(tried.status, role).toBe(403)
  }
  expect(await auditOf(house, 'directory.write-public-text')).toMatchObject({ outcome: 'forbidden' })
  expect(await wordings('front-title')).toEqual([])
})

test('a text there is no key for is not found', async () => {
  expect((await browser.get('/tekster/front-nothing')).status).toBe(404)
  expect((await browser.get('/tekster/__proto__')).status).toBe(404)
})

test('all texts stand under the page they belong to, as the public reads them', async () => {
  const page = await browser.get('/tekster')
  expect(page.text).toContain('Forsiden (7)')
  expect(page.link('Er der noget, du går og tænker på?')).toBe('/tekster/front-title')
})

test('what cannot be filled in, and a heading of two lines, come back with everything typed', async () => {
  const page = await browser.submit('/tekster/front-title', { da: 'Hej {navn}', en: 'One\nTwo' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual([
    'Den danske tekst har noget i krøllede parenteser, vi ikke kender. Brug kun {kommune}, {svartid} og {åbningstid}',
    'Den engelske tekst skal stå på én linje',
  ])
  expect(page.fields('/tekster/front-title')).toMatchObject({ da: 'Hej {navn}' })
  expect(await wordings('front-title')).toEqual([])
})

test('a preview shows what was typed and keeps nothing', async () => {
  const page = await browser.submit('/tekster/front-lead', {
    da: 'Vi er i {kommune}.',
    en: 'We are here.',
    step: 'preview',
  })
  expect(page.status).toBe(200)
  expect(page.text).toContain('Sådan kommer det til at se ud')
  expect(page.text).toContain('Vi er i Lindå Kommune.')
  expect(page.fields('/tekster/front-lead')).toMatchObject({ da: 'Vi er i {kommune}.' })
  expect(await wordings('front-lead')).toEqual([])
})

test('a new wording is what the public reads, and the old one can be brought back', async () => {
  const saved = await browser.follow(
    await browser.submit('/tekster/front-title', { da: 'Hej med dig', en: 'Hello you' }),
  )
  expect(saved.text).toContain('Borgerne ser den nye tekst nu.')
  expect((await visitor.get('/')).heading).toBe('Hej med dig')
  await browser.submit('/tekster/front-title', { da: 'Goddag', en: 'Hello you' })
  expect((await visitor.get('/')).heading).toBe('Goddag')
  expect((await browser.get('/tekster')).text).toContain('Egen tekst')
  await browser.submit('/tekster/front-title', {}, '/tekster/front-title/gendan')
  expect((await visitor.get('/')).heading).toBe('Hej med dig')
  expect(await wordings('front-title')).toEqual([
    { language: 'da', body: 'Hej med dig' },
    { language: 'en', body: 'Hello you' },
    { language: 'da', body: 'Goddag' },
    { language: 'da', body: 'Hej med dig' },
  ])
  expect(await auditOf(house, 'directory.restore-public-text')).toMatchObject({
    outcome: 'done',
    details: { key: 'front-title', languages: 'da' },
  })
})

test('a wording of another text cannot be brought back here', async () => {
  await browser.submit('/tekster/urgent-title', { da: 'Haster det?' })
  const [{ id }] = (
    await house.database.owner.query("select id from directory.public_texts where key = 'urgent-title'")
  ).rows as [{ id: string }]
  const { csrf = '' } = (await browser.get('/tekster/exit-title')).fields('/tekster/exit-title')
  expect((await browser.post('/tekster/exit-title/gendan', { csrf, wording: id })).status).toBe(404)
  expect((await browser.post('/tekster/exit-title/gendan', { csrf, wording: 'none' })).status).toBe(404)
  expect(await wordings('exit-title')).toEqual([])
})

test('emptying the field, or writing our own words, takes the standard text back', async () => {
  await browser.submit('/tekster/young-title', { da: 'Unge' })
  expect((await visitor.get('/ung')).heading).toBe('Unge')
  await browser.submit('/tekster/young-title', { da: '' })
  expect((await visitor.get('/ung')).heading).toBe('Til dig, der er ung')
  await browser.submit('/tekster/young-title', { da: 'Til dig, der er ung' })
  expect((await wordings('young-title')).map(({ body }) => body)).toEqual(['Unge', ''])
})

test('whoever saves second is told, loses nothing, and may save again', async () => {
  const stale = (await browser.get('/tekster/about-lead')).fields('/tekster/about-lead')
  const colleague = await house.browser(await house.staff('Laila Leder', ['ssp-leader']))
  await colleague.submit('/tekster/about-lead', { da: 'Lailas ord.' })
  const told = await browser.post('/tekster/about-lead', { ...stale, da: 'Lones ord.' })
  expect(told.status).toBe(409)
  expect(told.errors).toEqual([
    'En anden har ændret teksten, mens du skrev. Se den nye tekst nedenfor, og gem så igen.',
  ])
  expect(told.text).toContain('Lailas ord.')
  expect((await visitor.get('/hvad-er-ssp')).text).toContain('Lailas ord.')
  const again = await browser.post('/tekster/about-lead', told.fields('/tekster/about-lead'))
  expect(again.status).toBe(303)
  expect((await visitor.get('/hvad-er-ssp')).text).toContain('Lones ord.')
})

test('what was being written when the session ended stands there again', async () => {
  const { csrf = '' } = (await browser.get('/tekster/law-lead')).fields('/tekster/law-lead')
  await browser.post('/kladder/text:law-lead', { csrf, da: 'Halvt skrevet', en: '' })
  expect((await browser.get('/tekster/law-lead')).fields('/tekster/law-lead')).toMatchObject({ da: 'Halvt skrevet' })
  await browser.submit('/tekster/law-lead', { da: 'Færdig.' })
  expect((await browser.get('/tekster/law-lead')).fields('/tekster/law-lead')).toMatchObject({ da: 'Færdig.' })
})
