import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { openLine } from '../files/take-turns.ts'
import { catalogue } from '../i18n/catalogue.ts'
import { paperColours } from '../ui/style/paper-tokens.ts'
import { documentPrelude } from './document-prelude.ts'
import type {
  CompileAnswer,
  CompileOrder,
  DocumentBounds,
  DocumentFacts,
  DocumentTemplate,
  PdfDocument,
} from './document-template.ts'

const messages = catalogue({
  da: { page: 'Side', of: 'af', blackedOut: 'streget over' },
  en: { page: 'Page', of: 'of', blackedOut: 'blacked out' },
})

const lineOfDocuments = openLine()

/** A hundred texts of twenty thousand letters are some six hundred pages. */
const usualBounds: DocumentBounds = { pages: 1000, characters: 4_000_000, seconds: 60, megabytes: 1500 }

/** The document could not be made. Says which kind and how it ended, and nothing of what stood in it. */
export class DocumentError extends Error {
  constructor(template: string, ending: string) {
    super(`The document "${template}" could not be made: ${ending}`)
    this.name = 'DocumentError'
  }
}

/**
 * Makes a tagged PDF (PDF/UA-1) from a template of ours and data that may hold anything: text stays text. It is made in a
 * process of its own, one at a time, without network, so the house goes on answering; one that takes too long or too much
 * is ended. Refuses what is longer than a document may be; throws a `DocumentError` when it cannot be made.
 */
export async function pdfDocument<Data>(
  template: DocumentTemplate<Data>,
  data: Data,
  facts: DocumentFacts,
  bounds: DocumentBounds = usualBounds,
): Promise<PdfDocument> {
  const given = JSON.stringify(givenTo(facts, template.prepare(data)))
  if (given.length > bounds.characters) return { ok: false, reason: 'too-long' }
  const order = { source: documentPrelude + template.source, given, pages: bounds.pages, megabytes: bounds.megabytes }
  const answer = await lineOfDocuments(() => compileApart(order, bounds.seconds))
  if (answer.ok) return { ok: true, bytes: Buffer.from(answer.bytes), pages: answer.pages }
  if (answer.reason === 'too-long') return { ok: false, reason: 'too-long' }
  throw new DocumentError(template.name, answer.reason)
}

function givenTo({ title, language }: DocumentFacts, data: unknown) {
  return { title, language, words: messages(language), colours: paperColours, data }
}

type Ending = CompileAnswer | { readonly ok: false; readonly reason: 'took too long' | 'ended early' }

function compileApart(order: CompileOrder, seconds: number): Promise<Ending> {
  // The sources run as .ts in tests and development, as .js when built.
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const compiler = fork(fileURLToPath(new URL(`./document-compiler.${ending}`, import.meta.url)), [], {
    // No keys, no passwords: it needs none of what this process knows.
    env: {},
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return new Promise((resolve) => {
    const finish = (answer: Ending) => {
      clearTimeout(patience)
      compiler.kill('SIGKILL')
      resolve(answer)
    }
    const patience = setTimeout(() => finish({ ok: false, reason: 'took too long' }), seconds * 1000)
    compiler.once('message', (answer: CompileAnswer) => finish(answer))
    compiler.once('error', () => finish({ ok: false, reason: 'ended early' }))
    // Killed by another than us: by its guard, or by a system that has no memory left.
    compiler.once('exit', (_code, signal) =>
      finish({ ok: false, reason: signal === 'SIGKILL' ? 'too-long' : 'ended early' }),
    )
    compiler.send(order, (fault) => fault && finish({ ok: false, reason: 'ended early' }))
  })
}
