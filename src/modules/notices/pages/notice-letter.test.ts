import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import type { PrintedNotice } from '../actions/print-notice.ts'
import { blankContent, missingParts, NoticeContent } from '../domain/notice-content.ts'
import { noticeLetter } from './notice-letter.ts'

const written = {
  ...blankContent,
  childName: 'Mads Holm',
  cpr: '0403121234',
  birthDate: plainDate('2012-03-04'),
  firstParent: 'Karen Holm, 20 00 00 00',
  interpreter: 'yes' as const,
  interpreterLanguage: 'arabisk',
  concern: 'Han sover i klassen.',
  notifierName: 'Kim Konsulent',
  notifierTitle: 'SSP-konsulent',
  workplace: 'SSP Lindå',
  workplaceAddress: 'Torvet 1, Lindå',
}

function letterOf(content: NoticeContent, parentsTold: PrintedNotice['parentsTold'] = 'no') {
  const writtenAt = new Date('2026-11-24T10:00:00Z')
  return noticeLetter({ receiverName: 'Børn & unge', content, writtenAt, parentsTold })
}

function fact(content: NoticeContent, term: string): string | undefined {
  return letterOf(content).facts.find((each) => each.term === term)?.value
}

test('there is no field for any address but that of the workplace', () => {
  const addresses = Object.keys(NoticeContent.shape).filter((field) =>
    /addres|street|town|zip|home|private/i.test(field),
  )
  expect(addresses).toEqual(['workplaceAddress'])
})

test('a text that speaks of a private address is a text like any other', () => {
  const content = { ...written, concern: 'De bor på hemmelig adresse; min private adresse er ikke kendt af dem.' }
  expect(letterOf(content).sections[0]?.text).toContain('hemmelig adresse')
})

test('the letter says who it is about, who notifies from where, and what was not told', () => {
  expect(letterOf(written).heading).toBe('Underretning')
  expect(fact(written, 'Til')).toBe('Børn & unge')
  expect(fact(written, 'Dato')).toBe('tirsdag den 24. november 2026')
  expect(fact(written, 'CPR-nummer')).toBe('040312-1234')
  expect(fact(written, 'Født')).toBe('4. marts 2012')
  expect(fact(written, 'Forældre')).toBe('Karen Holm, 20 00 00 00')
  expect(fact(written, 'Behov for tolk')).toBe('Ja, arabisk')
  expect(fact(written, 'Hvem underretter')).toBe('Kim Konsulent, SSP-konsulent\nSSP Lindå\nTorvet 1, Lindå')
  expect(fact(written, 'Kendskab til barnet')).toBe('Ikke oplyst')
  expect(letterOf(written).sections.map(({ text }) => text)).toEqual([
    'Han sover i klassen.',
    'Ikke oplyst',
    'Ikke oplyst',
  ])
})

test.each([
  ['no', 'Nej'],
  ['planned', 'Ikke endnu'],
  ['yes', 'Ja'],
  [null, 'Ikke oplyst'],
] as const)('it says whether the parents know: %s', (parentsTold, said) => {
  const { facts } = letterOf(written, parentsTold)
  expect(facts.find(({ term }) => term === 'Ved forældrene det?')?.value).toBe(said)
})

test('a child and a concern are all that must be there before it can have been sent', () => {
  expect(missingParts(blankContent)).toEqual(['childName', 'concern'])
  expect(missingParts({ childName: ' ', concern: 'Bekymret' })).toEqual(['childName'])
  expect(missingParts(written)).toEqual([])
})
