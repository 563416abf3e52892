import { parentPort, workerData } from 'node:worker_threads'
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import { z } from 'zod'
import { pdfDanger } from './pdf-dangers.ts'
import type { PdfAnswer } from './pdf-files.ts'
import { stripPdf } from './pdf-metadata.ts'

/**
 * Reads one PDF in a thread of its own and answers once. Untrusted and hungry work: the thread can be ended from
 * outside at any moment without harm to the rest.
 */
const task = z.strictObject({ bytes: z.instanceof(Uint8Array), strip: z.boolean() })

async function answer(): Promise<PdfAnswer> {
  const { bytes, strip } = task.parse(workerData)
  const pdf = await PDFDocument.load(bytes, {
    ignoreEncryption: true,
    updateMetadata: false,
    preserveXFA: true,
    parseSpeed: ParseSpeeds.Fastest,
  })
  const danger = pdfDanger(pdf)
  if (danger) return { ok: false, reason: danger }
  if (!stripPdf(pdf)) return { ok: false, reason: 'damaged' }
  if (!strip) return { ok: true, bytes: null }
  return { ok: true, bytes: await pdf.save({ addDefaultPage: false, updateFieldAppearances: false }) }
}

const damaged: PdfAnswer = { ok: false, reason: 'damaged' }
parentPort?.postMessage(await answer().catch(() => damaged))
