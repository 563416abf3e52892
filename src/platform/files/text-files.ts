import { type RefusedFile, refuseFile } from './file-kinds.ts'

/** Reads bytes as plain UTF-8 text, or says why they are none. UTF-16 and Latin-1 are `not-utf8`. */
export function readText(bytes: Uint8Array): { readonly ok: true; readonly text: string } | RefusedFile {
  if (looksBinary(bytes)) return refuseFile('unknown-kind')
  const text = decode(bytes)
  if (text === null) return refuseFile('not-utf8')
  if (controlCharacters.test(text)) return refuseFile('not-utf8')
  return markup.test(text) ? refuseFile('markup') : { ok: true, text }
}

/**
 * Text with nothing in it but what is read: no byte order mark, line ends as \n, letters composed, and without the
 * invisible characters that can carry a watermark or turn the order of a line around. Emoji and the joiners that
 * Persian and Arabic need are kept.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .normalize('NFC')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controlCharacters = /[\u0000-\u0008\u000E-\u001F\u007F]/

const invisible =
  /[\u0080-\u009F\u00AD\u180E\u200B\u2060-\u2064\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/** A page, a drawing or a script under the name of text. A heart (<3) and an arrow (->) are neither. */
const markup = /^\s*(#!|<\?(xml|php))|<(!doctype|script|html|head|body|svg|iframe|object|embed|meta|link|style)[\s/>]/i

/** Nought bytes early on mean that it was never text. */
function looksBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return !isUtf16 && bytes.subarray(0, 4096).includes(0)
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
