/**
 * The five kinds of file anybody may send us: enough for a screenshot, a photo, a letter and a chat that was saved.
 * What a file is, is told by its content; its name and the type the browser claims are never looked at.
 */
export const fileKinds = ['jpeg', 'png', 'webp', 'pdf', 'text'] as const
export type FileKind = (typeof fileKinds)[number]

/** 10 MB a file, five files a message, 64 million pixels a picture (the largest phone cameras take 50). */
export const fileLimits = { bytes: 10 * 1024 * 1024, files: 5, pixels: 64_000_000 } as const

/**
 * Why a file is not taken; a code for the catalogue, and never a word of the file.
 * empty, too-large: its size. unknown-kind: none of the five. not-utf8: text in another encoding, or with control
 * characters. markup: text that is a web page or a script. hidden-content: a picture with a web page, a PDF or an archive
 * inside. damaged: cannot be read to its end. animated: more than one picture. too-many-pixels: see the limits.
 * pdf-locked: encrypted or with a password. pdf-active: can run something. pdf-attachments: holds other files.
 */
export const fileRefusals = [
  'empty',
  'too-large',
  'unknown-kind',
  'not-utf8',
  'markup',
  'hidden-content',
  'damaged',
  'animated',
  'too-many-pixels',
  'pdf-locked',
  'pdf-active',
  'pdf-attachments',
] as const
export type FileRefusal = (typeof fileRefusals)[number]

export type ExaminedFile = { readonly ok: true; readonly kind: FileKind } | RefusedFile
export type CleanFile = { readonly ok: true; readonly kind: FileKind; readonly bytes: Buffer } | RefusedFile
export type RefusedFile = { readonly ok: false; readonly reason: FileRefusal }

export function refuseFile(reason: FileRefusal): RefusedFile {
  return { ok: false, reason }
}

const mediaTypes: Readonly<Record<FileKind, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  text: 'text/plain; charset=utf-8',
}

const endings: Readonly<Record<FileKind, string>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  pdf: 'pdf',
  text: 'txt',
}

/** What to answer as `Content-Type`; send `nosniff` and `attachment` beside it. */
export function mediaTypeOf(kind: FileKind): string {
  return mediaTypes[kind]
}

/** 'fil-1.jpg': the sender's own name for a file can give the sender away, so it is never kept. `position` from 1. */
export function neutralFileName(kind: FileKind, position: number): string {
  return `fil-${position}.${endings[kind]}`
}
