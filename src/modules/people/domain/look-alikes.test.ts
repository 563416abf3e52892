import { describe, expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../../kernel/dates.ts'
import { type ComparedPerson, mayBeSamePerson } from './look-alikes.ts'

function named(name: string, birthDate: string | null = null): ComparedPerson {
  const [givenName = '', familyName = ''] = name.split(' ')
  return { givenName, familyName, describedAs: '', birthDate: dateOrNull(birthDate) }
}

function nameless(describedAs: string, birthDate: string | null = null): ComparedPerson {
  return { givenName: '', familyName: '', describedAs, birthDate: dateOrNull(birthDate) }
}

function dateOrNull(text: string | null): PlainDate | null {
  return text === null ? null : plainDate(text)
}

describe('two records may be one person', () => {
  test.each<[string, ComparedPerson, ComparedPerson]>([
    ['spelt in another way', named('Kristian Holm'), named('Christian Holm')],
    ['with a birthday on one of them only', named('Søren Ågård', '2011-04-03'), named('Soeren Aagaard')],
    ['of the same name with a slip in the date', named('Mads Holm', '2011-04-03'), named('Mads Holm', '2011-03-04')],
    [
      'of the same birthday and a shortened name',
      named('Mohammed Ali', '2011-04-03'),
      named('Muhamed Aly', '2011-04-03'),
    ],
    [
      'described in nearly the same words',
      nameless('Drengen med den røde cykel'),
      nameless('dreng med den røde cykel'),
    ],
  ])('%s', (_why, a, b) => {
    expect(mayBeSamePerson(a, b)).toBe(true)
    expect(mayBeSamePerson(b, a)).toBe(true)
  })
})

describe('two records are not taken for one person', () => {
  test.each<[string, ComparedPerson, ComparedPerson]>([
    ['of other names', named('Mads Holm'), named('Emil Krogh')],
    ['of like names and other birthdays', named('Kristina Holm', '2011-04-03'), named('Kristine Holm', '2013-09-09')],
    ['of the same birthday and nothing else', named('Mads Holm', '2011-04-03'), named('Emil Krogh', '2011-04-03')],
    ['described in other words', nameless('Drengen med den røde cykel'), nameless('Pigen fra skaterbanen')],
    ['one named and one described', named('Mads Holm'), nameless('Drengen med den røde cykel')],
  ])('%s', (_why, a, b) => {
    expect(mayBeSamePerson(a, b)).toBe(false)
  })
})
