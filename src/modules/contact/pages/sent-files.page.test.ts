import sharp from 'sharp'
import { beforeEach, expect, test } from 'vitest'
import { openSealedBytes } from '../../../platform/crypto/house-keys.ts'
import { floodGates, openFloodGates } from '../../../platform/flood/flood-gates.ts'
import { openTestHouse, testMunicipality } from '../../../testing/test-house.ts'
import type { TestPage } from '../../../testing/test-page.ts'
import { clearHeldFiles } from '../actions/clear-held-files.ts'

const house = await openTestHouse()
const young = '/skriv-til-os/ung'
const told = { message: 'Se billedet.', concerns: 'self', identity: 'anonymous', step: 'check' }

beforeEach(() => {
  openFloodGates()
})

/** A photograph as a telephone makes it, with who and where in it. */
function photograph(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#336655' } })
    .withExif({ IFD0: { Artist: 'Emma Hansen' }, IFD3: { GPSLatitude: '55/1 28/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()
}

async function choose(content: Buffer, fields: Record<string, string> = told): Promise<TestPage> {
  const browser = await house.browser()
  const form = await browser.get(young)
  const file = { name: 'emma-hansen-hjemme.jpg', type: 'image/jpeg', content }
  return browser.postFiles(young, { ...form.fields(), ...fields }, { files: file })
}

async function rowsOf(table: string) {
  return (await house.database.owner.query(`select * from ${table} order by id`)).rows
}

test.each([
  ['a program', Buffer.from('MZ\u0000\u0000this program cannot be run'), 'Den slags fil kan vi ikke åbne'],
  ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'Filen er en hjemmeside eller et program'],
  ['a picture cut short', Buffer.from('ffd8ffe000104a464946', 'hex'), 'Filen er gået i stykker'],
  ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 0x20), 'Filen fylder mere end 10 MB'],
])('%s is not taken, the reason is said, and the words are kept', async (_what, content, sentence) => {
  const page = await choose(content)
  expect(page.status).toBe(422)
  expect(page.errors.join()).toContain(sentence)
  expect(page.fields().message).toBe('Se billedet.')
  expect(await rowsOf('contact.held_files')).toEqual([])
})

test('a file that was taken outlives an error elsewhere in the form', async () => {
  const page = await choose(await photograph(), { ...told, message: '' })
  expect(page.errors).toEqual(['Skriv, hvad du vil fortælle'])
  expect(page.text).toContain('Fjern billede')
  const browser = await house.browser()
  const check = await browser.post(young, { ...page.fields(), ...told })
  expect(check.heading).toBe('Læs det igennem')
  expect(check.text).toContain('Det, du sender med billede, 1 kB')
})

test('who has used up the room of their connection can still send the message, and others their files', async () => {
  floodGates().fileRoom.take('127.0.0.1', 200 * 1024 * 1024)
  const page = await choose(await photograph())
  expect(page.status).toBe(422)
  expect(page.errors.join()).toContain('Vi kan ikke tage imod filer lige nu')
  expect(page.fields().message).toBe('Se billedet.')
  expect((await (await house.browser()).post(young, { ...page.fields(), ...told })).heading).toBe('Læs det igennem')
  expect(floodGates().fileRoom.take('192.0.2.1', 10_000)).toBe(true)
})

test('of more than five files the first five are kept, and it is said', async () => {
  const browser = await house.browser()
  let page = await browser.get(young)
  for (let number = 0; number < 6; number += 1) {
    const content = Buffer.from(`Besked nummer ${number}`)
    const file = { name: 'chat.txt', type: 'text/plain', content }
    page = await browser.postFiles(young, { ...page.fields(), ...told, message: '' }, { files: file })
  }
  expect(page.errors.join()).toContain('Du kan højst sende fem filer')
  expect(page.all('input[name=without]')).toHaveLength(5)
})

test('a file the sender thought better of is gone', async () => {
  const page = await choose(await photograph(), { ...told, message: '' })
  const id = page.find('input[name=without]')?.getAttribute('value') ?? ''
  expect((await rowsOf('contact.held_files')).map((row) => row.id)).toContain(id)
  const check = await (await house.browser()).post(young, { ...page.fields(), ...told, without: id })
  expect(check.text).toContain('Det, du sender med Ikke udfyldt')
  expect((await rowsOf('contact.held_files')).map((row) => row.id)).not.toContain(id)
})

test('what is stored is sealed, has no word of who took it where, and a name that says nothing', async () => {
  const original = await photograph()
  expect((await sharp(original).metadata()).exif).toBeDefined()
  const check = await choose(original)
  const held = (await rowsOf('contact.held_files')).at(-1)
  expect(held.content_sealed.includes('JFIF')).toBe(false)
  const browser = await house.browser()
  expect((await browser.post(young, { ...check.fields(), step: 'send' })).status).toBe(200)
  expect((await rowsOf('contact.held_files')).map((row) => row.id)).not.toContain(held.id)
  const stored = (await rowsOf('contact.attachments')).at(-1)
  expect(stored).toMatchObject({ kind: 'jpeg', file_name: 'fil-1.jpg', scanned: false })
  const place = { municipality: testMunicipality, table: 'contact.attachments', column: 'content_sealed' }
  const opened = openSealedBytes({ ...place, row: stored.id }, stored.content_sealed)
  const picture = await sharp(opened).metadata()
  expect(picture).toMatchObject({ format: 'jpeg', width: 60, height: 40 })
  expect(picture.exif).toBeUndefined()
  expect(opened.includes('Emma')).toBe(false)
})

test('the sender fetches the file again in the talk, as a file with a neutral name', async () => {
  const browser = await house.browser()
  const check = await choose(await photograph())
  const sent = await browser.post(young, { ...check.fields(), step: 'send' })
  const talk = await browser.post('/dit-svar', { code: sent.all('[data-code]')[0] ?? '' })
  const button = talk.find('button[name=file]')
  expect(button?.text).toContain('Hent billede, 1 kB')
  const visit = talk.find('input[name=visit]')?.getAttribute('value') ?? ''
  const file = await browser.post('/dit-svar', { step: 'file', visit, file: button?.getAttribute('value') ?? '' })
  expect(file.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'content-disposition': 'attachment; filename="fil-1.jpg"',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
})

test('a file that waited more than an hour must be chosen again, and nothing is sent without it unnoticed', async () => {
  house.database.setClock(new Date(Date.now() - 61 * 60_000))
  const check = await choose(await photograph())
  house.database.setClock(new Date())
  const browser = await house.browser()
  const page = await browser.post(young, { ...check.fields(), step: 'send' })
  expect(page.status).toBe(422)
  expect(page.errors.join()).toContain('Vælg den igen')
  expect(page.fields().message).toBe('Se billedet.')
  await clearHeldFiles(house.system, {})
  const { rows } = await house.database.owner.query('select from contact.held_files where held_until <= now()')
  expect(rows).toEqual([])
})
