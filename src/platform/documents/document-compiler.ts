import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { z } from 'zod'
import type { CompileAnswer } from './document-template.ts'
import { lettersOf } from './font-letters.ts'
import { printableValues } from './printable-text.ts'

/**
 * Makes one document and ends. A process of its own: the compiler is a native library that no thread can be stopped in,
 * and what it takes of memory goes back with it. It reads the house's font and what it is handed, nothing else.
 */
const Order = z.strictObject({ source: z.string(), given: z.string(), pages: z.number(), megabytes: z.number() })

function compile(order: z.output<typeof Order>): CompileAnswer {
  guardMemory(order.megabytes)
  const fonts = ['Regular', 'SemiBold'].map(readFont)
  const letters = intersection(fonts.map(lettersOf))
  const given = JSON.stringify(printableValues(JSON.parse(order.given), letters))
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }], workspace: import.meta.dirname })
  const { result } = compiler.compile({ mainFileContent: order.source, inputs: { given } })
  if (!result) return { ok: false, reason: 'refused-by-compiler' }
  return result.numOfPages > order.pages ? { ok: false, reason: 'too-long' } : print(compiler, result)
}

function print(compiler: NodeCompiler, document: NodeTypstDocument): CompileAnswer {
  const bytes = compiler.pdf(document, { pdfStandard: 'ua-1' })
  return { ok: true, bytes: Uint8Array.from(bytes), pages: document.numOfPages }
}

function guardMemory(megabytes: number): void {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  new Worker(new URL(`./document-guard.${ending}`, import.meta.url), { workerData: megabytes }).unref()
}

/** The design system brings the whole font as the compiler reads it; what pages are given is a part in a web format. */
function readFont(weight: string): Buffer {
  const designSystem = createRequire(import.meta.url).resolve('dkfds')
  return readFileSync(
    new URL(`../fonts/IBMPlexSans/complete/ttf/IBMPlexSans-${weight}.ttf`, pathToFileURL(designSystem)),
  )
}

function intersection([first, ...others]: ReadonlySet<number>[]): ReadonlySet<number> {
  return others.reduce((common, letters) => common.intersection(letters), first ?? new Set())
}

function answer(order: unknown): CompileAnswer {
  try {
    return compile(Order.parse(order))
  } catch {
    return { ok: false, reason: 'refused-by-compiler' }
  }
}

process.once('message', (order) => process.send?.(answer(order), () => process.disconnect()))
