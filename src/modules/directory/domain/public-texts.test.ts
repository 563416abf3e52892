import { expect, test } from 'vitest'
import { fillPlaceholders, unknownPlaceholders } from './placeholders.ts'
import { prose } from './public-text.ts'
import { standardText, textKeys } from './text-pages.ts'
import { textPieces } from './text-pieces.ts'

test('a text written over several lines of source is one paragraph until a blank line, a list or a heading', () => {
  const text = prose`
    ## Heading
    First line
    goes on.

    - One point
    that goes on
    - Another`
  expect(text).toBe('## Heading\nFirst line goes on.\n\n- One point that goes on\n- Another')
})

test('fills the open places we know and leaves other braces alone', () => {
  const values = { kommune: 'Lindå Kommune', svartid: 'I dag.', åbningstid: 'Altid.' }
  expect(fillPlaceholders('I {kommune}. {svartid} {åbningstid} {navn} {}', values)).toBe(
    'I Lindå Kommune. I dag. Altid. {navn} {}',
  )
})

test('what is filled in is never filled in again', () => {
  const values = { kommune: '{svartid}', svartid: 'nej', åbningstid: '' }
  expect(fillPlaceholders('{kommune}', values)).toBe('{svartid}')
})

test('names the open places nobody can fill, each once', () => {
  expect(unknownPlaceholders('{kommune} {navn} {navn} {cpr}')).toEqual(['navn', 'cpr'])
})

test('a list of names with explanations is told apart from an ordinary list', () => {
  expect(textPieces('Before.\n\n- Klub: vi kommer forbi\n- Skole: hver anden uge!\n\n- bare et punkt')).toEqual([
    { kind: 'prose', text: 'Before.' },
    {
      kind: 'explained',
      items: [
        { name: 'Klub', explanation: 'Vi kommer forbi.' },
        { name: 'Skole', explanation: 'Hver anden uge!' },
      ],
    },
    { kind: 'prose', text: '- bare et punkt' },
  ])
})

test('a list with one line that has no explanation stays an ordinary list', () => {
  const list = '- Klub: vi kommer forbi\n- og skolen'
  expect(textPieces(list)).toEqual([{ kind: 'prose', text: list }])
})

test('every text of ours is written in both languages and leaves open only what we can fill', () => {
  for (const key of textKeys) {
    const { da, en } = standardText(key)
    expect(da.length, key).toBeGreaterThan(0)
    expect(en.length, key).toBeGreaterThan(0)
    expect(da, key).not.toBe(en)
    expect(unknownPlaceholders(`${da} ${en}`), key).toEqual([])
  }
})

test('a title and a lead of ours stand on one line of at most 300 characters', () => {
  for (const key of textKeys) {
    const { kind, da, en } = standardText(key)
    if (kind === 'text') continue
    expect(`${da}${en}`, key).not.toContain('\n')
    expect(Math.max(da.length, en.length), key).toBeLessThanOrEqual(300)
  }
})
