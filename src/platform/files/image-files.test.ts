import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { cleanFile, examineFile } from './clean-file.ts'
import { imageProblem } from './image-files.ts'

const place = {
  IFD0: { Artist: 'Emma Hansen', Make: 'Kamera' },
  IFD3: { GPSLatitude: '55/1 28/1 0/1', GPSLatitudeRef: 'N' },
}
const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><creator>Emma Hansen</creator></x:xmpmeta>'

/** A picture as a phone makes it: left half red, with place, name and colour profile. */
function photograph() {
  const red = { create: { width: 60, height: 80, channels: 3, background: '#ff0000' } } as const
  return sharp({ create: { width: 120, height: 80, channels: 3, background: '#0000ff' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .withExif(place)
    .withXmp(xmp)
    .withIccProfile('p3')
}

const samples = {
  jpeg: () => photograph().jpeg().toBuffer(),
  png: () => photograph().png().toBuffer(),
  webp: () => photograph().webp().toBuffer(),
}
const kinds = ['jpeg', 'png', 'webp'] as const

test.each(kinds)('a %s cut short is damaged', async (kind) => {
  const whole = await sharp(Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, index) => (index * 7919) % 251)), {
    raw: { width: 300, height: 300, channels: 3 },
  })
    .toFormat(kind)
    .toBuffer()
  expect(await cleanFile(whole)).toMatchObject({ ok: true, kind })
  expect(await cleanFile(whole.subarray(0, whole.length / 2))).toEqual({ ok: false, reason: 'damaged' })
})

test('a head without a picture is damaged', async () => {
  const head = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(400, 0x20)])
  expect(await examineFile(head)).toEqual({ ok: false, reason: 'damaged' })
})

test('a small file that says it unfolds to more pixels than the limit is not unfolded', async () => {
  const bomb = await samples.png()
  bomb.writeUInt32BE(60_000, 16)
  bomb.writeUInt32BE(60_000, 20)
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
  expect(await examineFile(bomb)).toEqual({ ok: false, reason: 'too-many-pixels' })
  expect(await cleanFile(bomb)).toEqual({ ok: false, reason: 'too-many-pixels' })
})

test('pictures that move are refused, rather than cut to their first without a word', async () => {
  const frames = Buffer.concat([Buffer.alloc(10 * 10 * 3, 0), Buffer.alloc(10 * 10 * 3, 255)])
  const raw = { width: 10, height: 20, channels: 3, pageHeight: 10 } as const
  const webp = await sharp(frames, { raw })
    .webp({ delay: [100, 100] })
    .toBuffer()
  expect(await cleanFile(webp)).toEqual({ ok: false, reason: 'animated' })

  const still = await samples.png()
  const control = Buffer.from('000000086163544c0000000200000000', 'hex')
  const moving = Buffer.concat([still.subarray(0, 33), control, Buffer.alloc(4), still.subarray(33)])
  expect(await imageProblem('png', moving)).toBe('animated')
})

test.each(kinds)('a %s says another kind than it is: damaged', async (kind) => {
  const other = kind === 'png' ? 'jpeg' : 'png'
  expect(await imageProblem(kind, await samples[other]())).toBe('damaged')
})

test.each(kinds)('a %s loses place, name, device and profile, and keeps its picture', async (kind) => {
  const bytes = await samples[kind]()
  const before = await sharp(bytes).metadata()
  expect([before.exif, before.xmp, before.icc].every((part) => part !== undefined)).toBe(true)
  expect(bytes.includes('Emma Hansen')).toBe(true)

  const cleaned = await cleanFile(bytes)
  if (!cleaned.ok) throw new Error(cleaned.reason)
  const after = await sharp(cleaned.bytes).metadata()
  expect(after).toMatchObject({ format: kind, width: 120, height: 80 })
  expect([after.exif, after.xmp, after.icc, after.iptc, after.orientation, after.comments]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(cleaned.bytes.includes('Emma')).toBe(false)
  const { data } = await sharp(cleaned.bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  expect(data[0]).toBeGreaterThan(240) // red on the left, in sRGB
  expect(data[119 * 3 + 2]).toBeGreaterThan(240) // blue on the right
})

test('a photograph taken on its side is turned, since the note that says so goes', async () => {
  const sideways = await photograph().withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const cleaned = await cleanFile(sideways)
  if (!cleaned.ok) throw new Error(cleaned.reason)
  const after = await sharp(cleaned.bytes).metadata()
  expect([after.width, after.height, after.orientation]).toEqual([80, 120, undefined])
})

test('what a phone hangs behind a photograph is left out', async () => {
  const film = Buffer.from('ftypmp42 55.4785 9.1333')
  const cleaned = await cleanFile(Buffer.concat([await samples.jpeg(), film]))
  expect(cleaned).toMatchObject({ ok: true, kind: 'jpeg' })
  expect(cleaned.ok && cleaned.bytes.includes('ftypmp42')).toBe(false)
})

test('text in a PNG goes', async () => {
  const still = await samples.png()
  const note = Buffer.from('Author\0Emma Hansen')
  const body = Buffer.concat([Buffer.from('tEXt'), note])
  const chunk = Buffer.alloc(8 + body.length)
  chunk.writeUInt32BE(note.length)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), 4 + body.length)
  const cleaned = await cleanFile(Buffer.concat([still.subarray(0, 33), chunk, still.subarray(33)]))
  expect(cleaned).toMatchObject({ ok: true, kind: 'png' })
  expect(cleaned.ok && cleaned.bytes.includes('Emma')).toBe(false)
})

test('a picture with transparency and one of few colours keep them', async () => {
  const seeThrough = await sharp({ create: { width: 4, height: 4, channels: 4, background: '#ff000080' } })
    .png()
    .toBuffer()
  const cleaned = await cleanFile(seeThrough)
  expect(cleaned.ok && (await sharp(cleaned.bytes).metadata()).hasAlpha).toBe(true)
  const cleanedPalette = await cleanFile(await photograph().png({ palette: true }).toBuffer())
  expect(cleanedPalette.ok && (await sharp(cleanedPalette.bytes).metadata()).isPalette).toBe(true)
})
