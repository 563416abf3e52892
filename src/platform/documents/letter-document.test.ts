import { expect, test } from 'vitest'
import { type Letter, letterDocument } from './letter-document.ts'
import { pdfDocument } from './pdf-document.ts'
import { type Printed, readPrinted } from './testing/read-printed.ts'

const example: Letter = {
  heading: 'Udveksling med politiet',
  facts: [
    { term: 'Fra', value: 'SSP Lindå' },
    { term: 'Til', value: 'Lokalpolitiet\nLindå Station' },
  ],
  sections: [
    { heading: 'Det er delt', text: 'To drenge ved hallen.\nDe mødes om aftenen.\n\n- en cykel\n- en rygsæk' },
  ],
  footer: 'Må ikke bruges i en straffesag.',
}

async function printed(letter: Partial<Letter>, language: 'da' | 'en' = 'da'): Promise<Printed> {
  const document = await pdfDocument(letterDocument, { ...example, ...letter }, { title: 'Udskrift', language })
  if (!document.ok) throw new Error(document.reason)
  return readPrinted(document.bytes)
}

test('a letter reads as it was written, in order', async () => {
  const { text } = await printed({})
  expect(text).toBe(
    'Udveksling med politiet Fra SSP Lindå Til Lokalpolitiet Lindå Station Det er delt To drenge ved hallen. ' +
      'De mødes om aftenen. • en cykel • en rygsæk Må ikke bruges i en straffesag. Side 1 af 1 ',
  )
})

test('it is tagged, says so, and tells its language and its title', async () => {
  const { isMarked, language, title, metadata, tags } = await printed({})
  expect({ isMarked, language, title }).toEqual({ isMarked: true, language: '(da)', title: 'Udskrift' })
  expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(tags.filter((tag) => ['H1', 'H2', 'L', 'LI'].includes(tag))).toEqual([
    'H1',
    'L',
    'LI',
    'LI',
    'H2',
    'L',
    'LI',
    'LI',
  ])
})

test('it keeps to itself who made it and when', async () => {
  const { metadata } = await printed({})
  expect(metadata).not.toMatch(/CreateDate|ModifyDate|creator>/)
})

test('what looks like the code of the template comes out as text', async () => {
  const hostile = [
    '#import "@preview/evil:0.1.0": *',
    '#read("/etc/passwd") #sys.inputs #panic("x")',
    '$x^2$ *bold* _em_ @ref <label> `raw` ~ --- ... // gone /* gone */ \\ \\u{41}',
    '= Not a heading',
    '#[ #] ]) "quoted" \'single\' </text>',
  ]
  const { text, tags } = await printed({
    heading: hostile[0] ?? '',
    facts: hostile.map((line) => ({ term: line, value: line })),
    sections: hostile.map((line) => ({ heading: line, text: line })),
    footer: hostile[1] ?? '',
  })
  for (const line of hostile) expect(text.split(line).length - 1).toBeGreaterThanOrEqual(3)
  expect(tags.filter((tag) => /^H\d$/.test(tag))).toEqual(['H1', 'H2', 'H2', 'H2', 'H2', 'H2'])
})

test('what was struck out is drawn over and said in words, and is not there to be copied', async () => {
  expect((await printed({ sections: [{ heading: '', text: 'Hun hedder █████.' }] })).text).toContain(
    'Hun hedder streget over .',
  )
  expect((await printed({ sections: [{ heading: '', text: 'Her name is █████.' }] }, 'en')).text).toContain(
    'Her name is blacked out .',
  )
})

test('a letter the font lacks is written out by its number; none is lost or stops the printing', async () => {
  const { text } = await printed({
    heading: 'Łukasz Đžumhur Ołeksandr Олександр',
    sections: [{ heading: '', text: 'Hej 😂\u0000\u202E bagfra\u2069, 漢, \uFFFF, e\u0301 og x\u0338' }],
  })
  expect(text).toContain('Łukasz Đžumhur Ołeksandr Олександр')
  expect(text).toContain('Hej [U+1F602] bagfra, [U+6F22], [U+FFFF], é og x[U+0338]')
})

test('the foot stands on every page, with the number of the page', async () => {
  const { pages } = await printed({ sections: [{ heading: '', text: 'Endnu en linje om mødet.\n\n'.repeat(95) }] })
  expect(pages).toHaveLength(3)
  for (const page of pages) expect(page).toContain('Må ikke bruges i en straffesag.')
  expect(pages.map((page) => /Side \d af \d/.exec(page)?.[0])).toEqual(['Side 1 af 3', 'Side 2 af 3', 'Side 3 af 3'])
})

test('headings within a text come under that of their section, and none is skipped', async () => {
  const { tags } = await printed({
    sections: [
      { heading: '', text: '## Uden afsnit\nTekst' },
      { heading: 'Afsnit', text: '## Under afsnittet\nTekst' },
    ],
  })
  expect(tags.filter((tag) => /^H\d$/.test(tag))).toEqual(['H1', 'H2', 'H2', 'H3'])
})

test('a letter of nothing but a heading is a letter', async () => {
  const { text } = await printed({ facts: [], sections: [], footer: '' })
  expect(text).toBe('Udveksling med politiet Side 1 af 1 ')
})
