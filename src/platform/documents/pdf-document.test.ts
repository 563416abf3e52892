import { expect, test } from 'vitest'
import type { DocumentTemplate } from './document-template.ts'
import { letterDocument } from './letter-document.ts'
import { DocumentError, pdfDocument } from './pdf-document.ts'

const roomy = { pages: 1000, characters: 4_000_000, seconds: 60, megabytes: 1500 }
const facts = { title: 'Udskrift', language: 'da' } as const

function letterOf(texts: number, text: string) {
  const sections = Array.from({ length: texts }, (_none, index) => ({ heading: `Bilag ${index + 1}`, text }))
  return { heading: 'Akter', facts: [], sections, footer: 'Må ikke bruges i en straffesag.' }
}

const endless: DocumentTemplate<null> = {
  name: 'endless',
  source: '#for i in range(100000) { for j in range(100000) { let product = i * j } }',
  prepare: () => null,
}

const broken: DocumentTemplate<{ secret: string }> = {
  name: 'broken',
  source: '#panic(data.secret)',
  prepare: (data) => data,
}

test('a fault names the template and repeats nothing of the text', async () => {
  const fault = await pdfDocument(broken, { secret: 'Sofie Lind' }, facts).catch((error: unknown) => error)
  expect(fault).toBeInstanceOf(DocumentError)
  expect(String(fault)).toBe('DocumentError: The document "broken" could not be made: refused-by-compiler')
})

test('a document that never ends is ended, and the next one is made', async () => {
  const bounds = { ...roomy, seconds: 1 }
  await expect(pdfDocument(endless, null, facts, bounds)).rejects.toThrow('took too long')
  expect(await pdfDocument(letterDocument, letterOf(1, 'Kort.'), facts)).toMatchObject({ ok: true, pages: 1 })
})

test('refuses more pages, more letters, and what takes more memory than a document may', async () => {
  const long = letterOf(3, 'Der skete ikke noget. '.repeat(300))
  const tooLong = { ok: false, reason: 'too-long' }
  expect(await pdfDocument(letterDocument, long, facts, { ...roomy, pages: 2 })).toEqual(tooLong)
  expect(await pdfDocument(letterDocument, long, facts, { ...roomy, characters: 1000 })).toEqual(tooLong)
  const pieces = letterOf(20, '- x\n'.repeat(5000))
  expect(await pdfDocument(letterDocument, pieces, facts, { ...roomy, megabytes: 200 })).toEqual(tooLong)
})

test('a hundred texts of twenty thousand letters make one document, while the house goes on', async () => {
  const text = 'Æblegrød med fløde, og en samtale om skolen på Søndre Allé. '.repeat(334).slice(0, 20_000)
  let beats = 0
  const heart = setInterval(() => {
    beats += 1
  }, 10)
  const document = await pdfDocument(letterDocument, letterOf(100, text), facts)
  clearInterval(heart)
  expect(document.ok).toBe(true)
  expect(beats).toBeGreaterThan(20)
}, 90_000)

test('several asked for at once are all made', async () => {
  const made = await Promise.all(['a', 'b', 'c'].map((text) => pdfDocument(letterDocument, letterOf(1, text), facts)))
  expect(made.map(({ ok }) => ok)).toEqual([true, true, true])
})
