import { type ExaminedFile, type FileKind, fileLimits, refuseFile } from './file-kinds.ts'
import { readText } from './text-files.ts'

/**
 * The first, quick look: size, kind by content, and content that has no business in a file of that kind. Reads the bytes
 * once and decodes nothing, so it may be called on anything.
 */
export function sniffFile(bytes: Uint8Array): ExaminedFile {
  if (bytes.length === 0) return refuseFile('empty')
  if (bytes.length > fileLimits.bytes) return refuseFile('too-large')
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = signatures.find(([, fits]) => fits(content))?.[0]
  if (kind === 'pdf') return { ok: true, kind }
  if (kind) return hidesSomething(content) ? refuseFile('hidden-content') : { ok: true, kind }
  const text = readText(content)
  return text.ok ? { ok: true, kind: 'text' } : text
}

const signatures: readonly (readonly [kind: FileKind, fits: (bytes: Buffer) => boolean])[] = [
  ['jpeg', (bytes) => startsWith(bytes, 'ffd8ff')],
  ['png', (bytes) => startsWith(bytes, '89504e470d0a1a0a')],
  ['webp', (bytes) => startsWith(bytes, '52494646') && bytes.toString('latin1', 8, 12) === 'WEBP'],
  // A PDF that begins anywhere but at its first byte is two files in one.
  ['pdf', (bytes) => startsWith(bytes, '255044462d')],
]

function startsWith(bytes: Buffer, hex: string): boolean {
  return bytes.toString('hex', 0, hex.length / 2) === hex
}

/**
 * Marks of a second file inside a picture. They are long enough that a picture's own noise hardly ever holds them: about
 * one of 50,000 files of full size is refused by chance. Phones add films and previews to their
 * photographs; that is no reason to refuse, and making the picture anew leaves them out.
 */
function hidesSomething(bytes: Buffer): boolean {
  const text = bytes.toString('latin1')
  if (/<script[\s>]|<html[\s>]|<!doctype html|<\?php\s|%PDF-\d/i.test(text)) return true
  if (/<svg[\s>]|<iframe[\s>]|<body[\s>]/i.test(text.slice(0, 1024))) return true
  // The directory at the end of a ZIP archive (or a Java archive, or an Office document).
  return bytes.subarray(-66_000).includes(Buffer.from('PK\u0005\u0006', 'latin1'))
}
