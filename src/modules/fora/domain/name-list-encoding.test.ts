import { expect, test } from 'vitest'
import { textOfNameFile } from './name-list-encoding.ts'

const danish = 'Navn;Sted\r\nSøren Ågård;Ærøskøbing\r\n'
const wide = Buffer.from(danish, 'utf16le')

test.each([
  ['UTF-8', Buffer.from(danish, 'utf8')],
  ['UTF-8 with its mark', Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), Buffer.from(danish, 'utf8')])],
  ['UTF-16, the small end first', Buffer.concat([Buffer.of(0xff, 0xfe), wide])],
  ['UTF-16, the large end first', Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(wide).swap16()])],
  ['UTF-16 without a mark', wide],
  ['UTF-16 without a mark, the large end first', Buffer.from(wide).swap16()],
  ['windows-1252', Buffer.from(danish, 'latin1')],
])('reads Danish letters from %s', (_encoding, bytes) => {
  expect(textOfNameFile(bytes)).toBe(danish)
})

test('reads the signs windows-1252 has beyond latin1', () => {
  expect(textOfNameFile(Buffer.from([0x80, 0x20, 0x96, 0x20, 0xf8]))).toBe('€ – ø')
})

test.each([
  ['a spreadsheet', Buffer.from('PK\x03\x04 and so on')],
  ['a spreadsheet from before 2007', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  ['a PDF', Buffer.from('%PDF-1.7')],
  ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ['bytes that are no letters', Buffer.from([0, 1, 2, 3, 0, 9, 0, 0, 200, 0])],
  ['half a sign of UTF-16', Buffer.from([0xff, 0xfe, 0x41])],
])('reads nothing from %s', (_kind, bytes) => {
  expect(textOfNameFile(bytes)).toBe(null)
})

test('an empty file is an empty text', () => {
  expect(textOfNameFile(Buffer.alloc(0))).toBe('')
})
