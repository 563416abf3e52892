import { expect, test } from 'vitest'
import { accountsCovering, accountsInTown, type Covered, townsOf } from './covered-places.ts'

const school = { id: 'school', kind: 'school', name: 'Åbyskolen', town: 'Åby' } as const
const club = { id: 'club', kind: 'club', name: 'Klub Havnen', town: 'Lindå' } as const
const coverage: readonly Covered[] = [
  { account: 'mette', place: { kind: 'organisation', id: 'school', name: 'Åbyskolen' } },
  { account: 'jonas', place: { kind: 'town', name: 'Åby' } },
  { account: 'ida', place: { kind: 'town', name: 'Zeuthen' } },
]

test('a place nobody covers, in a town nobody covers, has nobody', () => {
  expect(accountsCovering(club, coverage)).toEqual([])
  expect(accountsInTown('Lindå', [school, club], coverage)).toEqual([])
})

test('who has the school comes before who has the town', () => {
  expect(accountsCovering(school, coverage)).toEqual(['mette'])
})

test('a school nobody has falls to whoever has its town', () => {
  expect(accountsCovering({ ...school, id: 'another' }, coverage)).toEqual(['jonas'])
})

test('a town has those who cover it and those who cover a place in it', () => {
  expect(accountsInTown('Åby', [school, club], coverage)).toEqual(['mette', 'jonas'])
})

test('towns are told once each, in Danish order', () => {
  expect(townsOf([school, club, { ...club, town: '' }], coverage)).toEqual(['Lindå', 'Zeuthen', 'Åby'])
})
