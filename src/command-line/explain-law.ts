import { open } from 'node:fs/promises'
import { copenhagenDate } from '../kernel/copenhagen-clock.ts'
import type { Language } from '../kernel/language.ts'
import { explain, type FieldProblem, type RuleOutcome, readFacts, type Spoken } from '../modules/law/index.ts'
import type { CommandCall } from './command.ts'

/** Far more than any facts; what is longer is not read to its end. */
const mostBytes = 1_000_000

const exitCodes: Readonly<Record<RuleOutcome, number>> = { allow: 0, ask: 3, deny: 4 }
const badInput = 2

/**
 * `law explain facts.json`: what the rules say of some facts, as JSON, without a database. Facts come from a file, or
 * from stdin (`-`, or nothing). Exit code 0 allowed, 3 needs a reason, 4 not allowed, 2 the facts cannot be read.
 */
export async function explainLaw({ given, options, say, complain }: CommandCall): Promise<number> {
  const language = options.language ?? 'da'
  if (language !== 'da' && language !== 'en') return complainAbout([words.language], 'da', complain)
  const text = await readText(given[0] ?? '-')
  if (typeof text !== 'string') return complainAbout([text], language, complain)
  const json = parseJson(text)
  if (!json) return complainAbout([words.notJson], language, complain)
  const read = readFacts(json.value, copenhagenDate(new Date()))
  if (!read.ok) return complainAbout(read.problems.map(sentenceOf), language, complain)
  const explanation = explain(read.facts, language)
  say(JSON.stringify(explanation, null, 2))
  return exitCodes[explanation.outcome]
}

function complainAbout(sentences: readonly Spoken[], language: Language, complain: CommandCall['complain']): number {
  for (const sentence of sentences) complain(sentence[language])
  return badInput
}

function sentenceOf({ field, say }: FieldProblem): Spoken {
  if (field === '') return { da: `Filen ${say.da}.`, en: `The file ${say.en}.` }
  const isSentence = say.da.endsWith('.')
  return isSentence
    ? { da: `${field}: ${say.da}`, en: `${field}: ${say.en}` }
    : { da: `${field} ${say.da}.`, en: `${field} ${say.en}.` }
}

/** The text of a file or of stdin, or why it cannot be had. */
async function readText(path: string): Promise<string | Spoken> {
  try {
    const bytes = await (path === '-' ? readUpTo(process.stdin) : readFileUpTo(path))
    if (bytes === null) return words.tooLarge
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (fault) {
    return fault instanceof TypeError ? words.notText : words.notThere
  }
}

async function readFileUpTo(path: string): Promise<Buffer | null> {
  const file = await open(path)
  try {
    return await readUpTo(file.createReadStream({ autoClose: false }))
  } finally {
    await file.close()
  }
}

async function readUpTo(stream: AsyncIterable<Buffer | string>): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    const bytes = Buffer.from(part)
    size += bytes.length
    if (size > mostBytes) return null
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

const words = {
  language: { da: '--language skal være da eller en.', en: '--language must be da or en.' },
  notThere: { da: 'Filen kan ikke læses.', en: 'The file cannot be read.' },
  notText: { da: 'Filen er ikke tekst i UTF-8.', en: 'The file is not UTF-8 text.' },
  tooLarge: { da: 'Der er for meget. Højst 1 MB.', en: 'That is too much. At most 1 MB.' },
  notJson: { da: 'Det er ikke JSON.', en: 'This is not JSON.' },
} as const satisfies Record<string, Spoken>
