import { expect, test } from 'vitest'
import { cleanFile, isWithinFileCount } from './clean-file.ts'
import { mediaTypeOf, neutralFileName } from './file-kinds.ts'

async function cleaned(text: string): Promise<string> {
  const file = await cleanFile(Buffer.from(text))
  return file.ok ? file.bytes.toString() : file.reason
}

test('text of nothing but invisible signs is empty', async () => {
  expect(await cleaned('\uFEFF\u200B\u2060')).toBe('empty')
})

test.each([
  ['\uFEFFhej', 'hej'],
  ['et\r\nto\rtre\u2028fire', 'et\nto\ntre\nfire'],
  ['a\u200Bb\u2060c\u00ADd', 'abcd'], // a watermark of invisible signs
  ['fil\u202Etxt.exe', 'filtxt.exe'], // turned around
  ['gro\u0308d', 'gröd'],
  ['👨‍👩‍👧 می\u200Cخواهم', '👨‍👩‍👧 می\u200Cخواهم'],
  ['tab\tog linje\n', 'tab\tog linje\n'],
])('%j becomes %j', async (given, expected) => {
  expect(await cleaned(given)).toBe(expected)
})

test('five files are enough, and their names say nothing', () => {
  expect(isWithinFileCount([1, 2, 3, 4, 5])).toBe(true)
  expect(isWithinFileCount([1, 2, 3, 4, 5, 6])).toBe(false)
  expect(neutralFileName('jpeg', 1)).toBe('fil-1.jpg')
  expect(neutralFileName('text', 5)).toBe('fil-5.txt')
  expect(mediaTypeOf('text')).toBe('text/plain; charset=utf-8')
})
