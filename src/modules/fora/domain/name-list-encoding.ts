/**
 * The text of a file somebody exported from a spreadsheet or a police system: UTF-8 with or without its mark, UTF-16
 * either way round, else windows-1252, which is what Danish Excel writes. Null when it is no text: a spreadsheet, a PDF,
 * a picture, or bytes that are nobody's letters.
 */
export function textOfNameFile(bytes: Uint8Array): string | null {
  if (isOtherFormat(bytes)) return null
  const text = decode(bytes, encodingOf(bytes))
  return text === null || isNoText(text) ? null : text
}

const formats: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip: Excel, Word
  [0xd0, 0xcf, 0x11, 0xe0], // Office before 2007
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x1f, 0x8b], // gzip
]

function isOtherFormat(bytes: Uint8Array): boolean {
  return formats.some((start) => start.every((byte, index) => bytes[index] === byte))
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const wide = encodingByZeros(bytes.subarray(0, 2000))
  if (wide) return wide
  return decode(bytes, 'utf-8') === null ? 'windows-1252' : 'utf-8'
}

/** Latin text as UTF-16 without a mark has a zero in every other byte. */
function encodingByZeros(sample: Uint8Array): Encoding | null {
  const zeros = { even: 0, odd: 0 }
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1
  const half = sample.length / 2
  if (zeros.odd > half * 0.7 && zeros.even === 0) return 'utf-16le'
  return zeros.even > half * 0.7 && zeros.odd === 0 ? 'utf-16be' : null
}

/** Null where the bytes are not of that encoding. The mark at the start is no part of the text. */
function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Control signs other than tabs and line breaks stand in no list of names. */
function isNoText(text: string): boolean {
  return /[\p{Cc}]/u.test(text.replace(/[\t\r\n\f]/g, ''))
}
