import { Worker } from 'node:worker_threads'
import { type CleanFile, type FileRefusal, fileLimits, type RefusedFile, refuseFile } from './file-kinds.ts'
import { takeTurn } from './take-turns.ts'

/** What the thread that reads PDFs answers; `bytes` when it was asked to take the metadata out. */
export type PdfAnswer = { readonly ok: true; readonly bytes: Uint8Array | null } | RefusedFile

/** A PDF that takes longer than this, or more memory, is taken for an attack and is `damaged`. */
export type PdfBounds = { readonly seconds: number; readonly megabytes: number }
const usualBounds: PdfBounds = { seconds: 20, megabytes: 500 }

/** Why a PDF is not taken (`pdf-locked`, `pdf-active`, `pdf-attachments`, `damaged`), or null. */
export async function pdfProblem(bytes: Uint8Array, bounds: PdfBounds = usualBounds): Promise<FileRefusal | null> {
  const answer = await takeTurn(() => readInThread({ bytes, strip: false }, bounds))
  return answer.ok ? null : answer.reason
}

/** The PDF without metadata (see `stripPdf`), or why it is not taken. */
export async function remakePdf(bytes: Uint8Array, bounds: PdfBounds = usualBounds): Promise<CleanFile> {
  const answer = await takeTurn(() => readInThread({ bytes, strip: true }, bounds))
  if (!answer.ok) return answer
  if (!answer.bytes || answer.bytes.length > fileLimits.bytes) return refuseFile('too-large')
  return { ok: true, kind: 'pdf', bytes: Buffer.from(answer.bytes) }
}

function readInThread(task: { bytes: Uint8Array; strip: boolean }, bounds: PdfBounds): Promise<PdfAnswer> {
  // The sources run as .ts in tests and development, as .js when built.
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  // A copy of its own: the buffer that came may be a part of one that holds other people's data.
  const bytes = Uint8Array.from(task.bytes)
  const worker = new Worker(new URL(`./pdf-worker.${ending}`, import.meta.url), {
    workerData: { ...task, bytes },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
  })
  // Files take turns, so what the process grows by is this one.
  const before = process.memoryUsage.rss()
  const patience = setTimeout(() => worker.terminate(), bounds.seconds * 1000)
  // The limit above leaves out byte arrays, which is what a small file that unpacks to gigabytes is made of.
  const guard = setInterval(() => {
    if (process.memoryUsage.rss() - before > bounds.megabytes * 1_000_000) void worker.terminate()
  }, 50)
  return new Promise((resolve) => {
    const finish = (answer: PdfAnswer) => {
      clearTimeout(patience)
      clearInterval(guard)
      resolve(answer)
    }
    worker.once('message', finish)
    worker.once('error', () => finish(refuseFile('damaged')))
    worker.once('exit', () => finish(refuseFile('damaged')))
  })
}
