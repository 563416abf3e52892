import { describe, expect, test } from 'vitest'
import { namesPerson, tellsWho } from './neutral-heading.ts'

describe('what a heading tells', () => {
  test.each([
    ['a CPR number', 'Punkt om 040312-1234', 'open', 'cpr'],
    ['a CPR number without a hyphen', '0403121234', 'closed', 'cpr'],
    ['a first name', 'Uroen omkring Mads', 'open', 'name'],
    ['a name from another language, in another spelling', 'Samtale med Mohammed', 'open', 'name'],
    ['a full name nobody has listed, in the closed part', 'Yara Haddad', 'closed', 'name'],
    ['the same in the open part, where it may be a place', 'Brørup Station', 'open', null],
    ['a place', 'Uroen ved stationen', 'closed', null],
    ['a case number', 'Sag 2026-0012', 'closed', null],
    ['the reference of an inquiry', 'Henvendelse H-7F3A9', 'closed', null],
  ] as const)('%s', (_name, heading, part, told) => {
    expect(tellsWho(heading, part)).toBe(told)
  })
})

describe('the name of the one it is about', () => {
  test.each([
    ['the first name, in small letters', 'uroen om yara', true],
    ['the surname, without its accents', 'Familien Haddád', true],
    ['neither', 'Sag 2026-0012', false],
  ] as const)('%s', (_name, heading, named) => {
    expect(namesPerson(heading, 'Yara Haddad')).toBe(named)
  })
})
