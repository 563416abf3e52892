import type { FamilyName, GivenName } from './invented-people.ts'

/** A young person of the story. `months`: how old today, so that they never grow out of their class. */
export type Youngster = {
  readonly givenName?: GivenName
  readonly familyName?: FamilyName
  readonly describedAs?: string
  readonly months?: number
  readonly ageBand?: '10-12' | '13-14' | '15-17'
  readonly school?: string
  /** Days from today on which the protection of the address ends. */
  readonly addressProtectedDays?: number
}

export const youngsters = {
  yusuf: { givenName: 'Yusuf', familyName: 'Dybdal', months: 14 * 12 + 8, school: 'aaby' },
  josefine: { givenName: 'Josefine', familyName: 'Søvind', months: 15 * 12 + 1, school: 'stavnsby' },
  scooter: { describedAs: 'Drengen på det grønne løbehjul', ageBand: '13-14' },
  anton: { givenName: 'Anton', familyName: 'Åkjær', months: 13 * 12 + 10, school: 'soendermark' },
  amina: { givenName: 'Amina', familyName: 'Lyngstrand', months: 16 * 12 + 7, school: 'gymnasium' },
  victor: { givenName: 'Victor', familyName: 'Ravnsborg', months: 15 * 12 + 3, school: 'soendermark' },
  william: { givenName: 'William', familyName: 'Kowalskov', months: 17 * 12 + 2, school: 'fgu' },
  oscar: { givenName: 'Oscar', familyName: 'Birkedal-Holm', months: 18 * 12 + 3 },
  sofia: {
    givenName: 'Sofia',
    familyName: 'Enghave',
    months: 15 * 12 + 1,
    school: 'stavnsby',
    addressProtectedDays: 240,
  },
} as const satisfies Record<string, Youngster>

export type YoungsterKey = keyof typeof youngsters
