import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import type { NameLine } from '../domain/name-line.ts'
import { isProblem, type NameListReading, readNameList } from '../domain/name-list-reading.ts'
import { recordsOf } from './name-list-records.ts'

const today = plainDate('2026-11-24')

function read(text: string): NameListReading {
  const reading = readNameList(recordsOf(text), today)
  if (isProblem(reading)) throw new Error(`Nothing was read: ${reading.code}`)
  return reading
}

const nothing = { birthDate: null, age: null, matter: '', role: '', happened: '', place: '' }

const asRead: readonly [why: string, text: string, lines: readonly Partial<NameLine>[]][] = [
  [
    'lines as people paste them',
    'Mads Holm, 14 år, truffet med hash 21/11\nAya Berg, 15 år, hærværk på skolen',
    [
      { ...nothing, name: 'Mads Holm', age: 14, matter: 'truffet med hash 21/11' },
      { ...nothing, name: 'Aya Berg', age: 15, matter: 'hærværk på skolen' },
    ],
  ],
  ['a name and nothing else', 'Mads Holm', [{ ...nothing, name: 'Mads Holm' }]],
  [
    'a line without commas',
    'Mads Holm 14 år hash ved hallen',
    [{ ...nothing, name: 'Mads Holm', age: 14, matter: '14 år hash ved hallen' }],
  ],
  ['small letters', 'mads holm, 14, hash', [{ ...nothing, name: 'mads holm', age: 14, matter: 'hash' }]],
  ['a surname first', 'Holm, Mads, 14 år, hash', [{ ...nothing, name: 'Mads Holm', age: 14, matter: 'hash' }]],
  [
    'a surname first, with semicolons',
    '"Holm, Mads";14;hash',
    [{ ...nothing, name: 'Mads Holm', age: 14, matter: 'hash' }],
  ],
  ['the marks of a list', '1. Mads Holm, 14 år\n- Aya Berg', [{ name: 'Mads Holm', age: 14 }, { name: 'Aya Berg' }]],
  [
    'a birth date of its own',
    'Mads Holm; 04.03.2012; hash',
    [{ ...nothing, name: 'Mads Holm', birthDate: plainDate('2012-03-04'), matter: 'hash' }],
  ],
  [
    'a birth date in the text, with two figures for the year',
    'Mads Holm f. 04.03.12, hash',
    [{ ...nothing, name: 'Mads Holm', birthDate: plainDate('2012-03-04'), matter: 'hash' }],
  ],
  [
    'the day something happened is no birth date',
    'Mads Holm, 21-11-2026, hash',
    [{ ...nothing, name: 'Mads Holm', matter: '21-11-2026, hash' }],
  ],
  [
    'headings in any order and spelling',
    'FORHOLD;Fødsels-dato;Navn;Rolle\nHash;4/3-2012;Mads Holm;Mistænkt',
    [
      {
        ...{ name: 'Mads Holm', birthDate: plainDate('2012-03-04'), age: null, matter: 'Hash', role: 'Mistænkt' },
        ...{ happened: '', place: '' },
      },
    ],
  ],
  [
    'headings with tabs, as they come from a spreadsheet',
    'Fornavn\tEfternavn\tAlder\tDato\tSted\nMads\tHolm\t14\t21-11-2026\tHallen',
    [{ ...nothing, name: 'Mads Holm', age: 14, happened: '21-11-2026', place: 'Hallen' }],
  ],
  ['headings with commas', 'navn,alder\nMads Holm,14', [{ ...nothing, name: 'Mads Holm', age: 14 }]],
  ['one column with a heading', 'Navn\nMads Holm', [{ ...nothing, name: 'Mads Holm' }]],
  ['the line Excel puts first', 'sep=;\nNavn;Alder\nMads Holm;14', [{ ...nothing, name: 'Mads Holm', age: 14 }]],
  [
    'a cell with line breaks',
    'Navn;Forhold\n"Holm, Mads";"Hash\nved hallen"\nAya Berg;Hærværk',
    [
      { ...nothing, name: 'Mads Holm', matter: 'Hash ved hallen' },
      { ...nothing, name: 'Aya Berg', matter: 'Hærværk' },
    ],
  ],
  [
    'a quotation mark nobody closed',
    'Navn;Forhold\n"Mads Holm;Hash\nAya Berg;Hærværk',
    [
      { ...nothing, name: 'Mads Holm', matter: 'Hash' },
      { ...nothing, name: 'Aya Berg', matter: 'Hærværk' },
    ],
  ],
  ['quotation marks in a name', 'Mads "Massen" Holm; 14', [{ name: 'Mads "Massen" Holm', age: 14 }]],
  [
    'formulas, which are text like any other',
    'Navn;Forhold\n=HYPERLINK("http://x.dk");@SUM(A1)\n+Mads Holm;=1+1',
    [
      { name: '=HYPERLINK("http://x.dk")', matter: '@SUM(A1)' },
      { name: '+Mads Holm', matter: '=1+1' },
    ],
  ],
  [
    'empty lines, which count for nothing',
    '\n\nMads Holm\n   \n;;;\nAya Berg\n',
    [{ name: 'Mads Holm' }, { name: 'Aya Berg' }],
  ],
]

test.each(asRead)('reads %s', (_why, text, lines) => {
  const { kept } = read(text)
  expect(kept.map(({ line }) => line)).toMatchObject(lines)
  expect(kept).toHaveLength(lines.length)
})

test('takes the birth date from a CPR number and drops the number, wherever it stands', () => {
  const { kept, cprDropped } = read('Navn;CPR;Forhold\nMads Holm;040312-4321;Hash, se 040312 4321\nAya Berg;;Hærværk')
  expect(cprDropped).toBe(1)
  expect(kept[0]?.line).toMatchObject({ birthDate: '2012-03-04', matter: 'Hash, se' })
  expect(JSON.stringify(kept)).not.toContain('4321')
})

test('says which columns nothing is kept of', () => {
  const { kept, unused } = read('Navn;Journalnr.;Adresse;Forhold\nMads Holm;4100-12345;Skovvej 3;Hash')
  expect(unused).toEqual(['Journalnr.', 'Adresse'])
  expect(JSON.stringify(kept)).not.toContain('Skovvej')
  expect(JSON.stringify(kept)).not.toContain('12345')
})

test('numbers the lines as they stand in the text', () => {
  expect(read('\nNavn;Rolle\nMads Holm;Sigtet\n\nAya Berg;Forurettet').kept.map(({ number }) => number)).toEqual([3])
  expect(read('\nNavn;Rolle\nMads Holm;Sigtet\n\nAya Berg;Forurettet').leftOut).toEqual([
    { number: 5, reason: 'victim', word: 'forurettet' },
  ])
})

test.each([
  ['nothing at all', '', { code: 'empty' }],
  ['headings without a line', 'Navn;Alder\n', { code: 'empty' }],
  ['201 lines', 'Mads Holm\n'.repeat(201), { code: 'too-many-lines', count: 201 }],
  ['5,000 lines', `Navn;Forhold\n${'Mads Holm;Hash\n'.repeat(5000)}`, { code: 'too-many-lines', count: 5000 }],
  [
    'a line of 10,000 signs',
    `Aya Berg\nMads Holm, ${'x'.repeat(9989)}`,
    { code: 'line-too-long', number: 2, count: 10_000 },
  ],
])('reads nothing of %s', (_why, text, problem) => {
  expect(readNameList(recordsOf(text), today)).toEqual(problem)
})

test('reads 200 lines', () => {
  expect(read('Mads Holm\n'.repeat(200)).kept).toHaveLength(200)
})
