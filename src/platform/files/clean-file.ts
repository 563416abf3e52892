import {
  type CleanFile,
  type ExaminedFile,
  type FileKind,
  type FileRefusal,
  fileLimits,
  type RefusedFile,
  refuseFile,
} from './file-kinds.ts'
import { imageProblem, remakeImage } from './image-files.ts'
import { pdfProblem, remakePdf } from './pdf-files.ts'
import { sniffFile } from './sniff-file.ts'
import { cleanText, readText } from './text-files.ts'

/**
 * What a file is and whether we take it: one of five kinds, by content, with nothing in it that could act on the reader
 * or hides a second file. Says no by a code; never throws because of a file.
 */
export async function examineFile(bytes: Uint8Array): Promise<ExaminedFile> {
  const sniffed = sniffFile(bytes)
  if (!sniffed.ok) return sniffed
  const problem = await problemOf(sniffed.kind, bytes)
  return problem ? refuseFile(problem) : sniffed
}

/**
 * The file without what tells about its maker: a picture made anew from its pixels, a PDF without its metadata and old
 * versions, text in plain UTF-8. Refuses what cannot be read to its end.
 */
export async function stripMetadata(kind: FileKind, bytes: Uint8Array): Promise<CleanFile> {
  if (kind === 'pdf') return remakePdf(bytes)
  if (kind !== 'text') return remakeImage(kind, bytes)
  const read = readText(bytes)
  if (!read.ok) return read
  const text = Buffer.from(cleanText(read.text))
  return text.length === 0 ? refuseFile('empty') : { ok: true, kind, bytes: text }
}

/** Both in one: examines a file and strips it. Store the bytes it answers, never those that came. */
export async function cleanFile(bytes: Uint8Array): Promise<CleanFile> {
  const sniffed = sniffFile(bytes)
  return sniffed.ok ? stripMetadata(sniffed.kind, bytes) : sniffed
}

/** Whether one message may bring so many files; `too-many` is the message's fault and no file's. */
export function isWithinFileCount(files: readonly unknown[]): boolean {
  return files.length <= fileLimits.files
}

async function problemOf(kind: FileKind, bytes: Uint8Array): Promise<FileRefusal | null> {
  if (kind === 'pdf') return pdfProblem(bytes)
  return kind === 'text' ? null : imageProblem(kind, bytes)
}

export type { CleanFile, ExaminedFile, FileKind, FileRefusal, RefusedFile }
