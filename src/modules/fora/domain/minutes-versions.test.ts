import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standingVersions } from './minutes-versions.ts'

type Case = {
  readonly that: string
  readonly savings: readonly (readonly [string, string | null])[]
  readonly stand: string[]
}

const cases: readonly Case[] = [
  { that: 'nothing was written', savings: [], stand: [] },
  { that: 'one wrote', savings: [['a', null]], stand: ['a'] },
  {
    that: 'one wrote on',
    savings: [
      ['a', null],
      ['b', 'a'],
    ],
    stand: ['b'],
  },
  {
    that: 'two began at once: both stand',
    savings: [
      ['a', null],
      ['b', null],
    ],
    stand: ['a', 'b'],
  },
  {
    that: 'two wrote on the same: both stand',
    savings: [
      ['a', null],
      ['b', 'a'],
      ['c', 'a'],
    ],
    stand: ['b', 'c'],
  },
  {
    that: 'somebody who had both before them merged them',
    savings: [
      ['a', null],
      ['b', 'a'],
      ['c', 'a'],
      ['d', 'c'],
    ],
    stand: ['d'],
  },
  {
    that: 'a third had not seen the merging',
    savings: [
      ['a', null],
      ['b', 'a'],
      ['c', 'a'],
      ['d', 'c'],
      ['e', 'a'],
    ],
    stand: ['d', 'e'],
  },
  {
    that: 'the merger had not seen the third, who came just before',
    savings: [
      ['a', null],
      ['b', 'a'],
      ['c', 'a'],
      ['e', 'a'],
      ['d', 'c'],
    ],
    stand: ['e', 'd'],
  },
]

test.each(cases)('$that', ({ savings, stand }) => {
  const versions = savings.map(([id, buildsOn]) => ({ id, buildsOn }))
  expect(standingVersions(versions).map(({ id }) => id)).toEqual(stand)
})

test('the newest always stands, and no text falls away but for one written by somebody who had it', () => {
  const savings = fc.array(fc.nat(), { maxLength: 12 }).map((picks) =>
    picks.map((pick, index) => ({
      id: `${index}`,
      buildsOn: index === 0 || pick % (index + 1) === 0 ? null : `${(pick % (index + 1)) - 1}`,
    })),
  )
  fc.assert(
    fc.property(savings, (versions) => {
      const standing = standingVersions(versions)
      if (versions.length > 0) expect(standing.at(-1)).toBe(versions.at(-1))
      for (const gone of versions.filter((version) => !standing.includes(version))) {
        const over = versions.filter(
          (each, index) =>
            each.buildsOn !== null &&
            index > versions.indexOf(gone) &&
            standingVersions(versions.slice(0, versions.findIndex(({ id }) => id === each.buildsOn) + 1)).includes(
              gone,
            ),
        )
        expect(over.length).toBeGreaterThan(0)
      }
    }),
  )
})
