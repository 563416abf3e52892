import type { z } from 'zod'
import type { PlainDate } from '../../../kernel/dates.ts'
import { factProblems } from './fact-problems.ts'
import { atLeastWords, atMostWords, choiceWords, problemWords, shapeWords, typeWords } from './fact-words.ts'
import { Facts, topics } from './facts.ts'
import type { Spoken } from './rule.ts'

/** What is wrong with one field: its place (`subject.age`) and a sentence. What was written is not repeated. */
export type FieldProblem = { readonly field: string; readonly say: Spoken }

export type ReadFacts =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] }

/** As many as anybody reads at a time. */
const mostProblems = 20

/**
 * Facts out of anything: every field that is missing, unknown, of the wrong kind or against another is named. `today`
 * only tells days that have not come.
 */
export function readFacts(input: unknown, today: PlainDate): ReadFacts {
  if (!isObject(input)) return { ok: false, problems: [{ field: '', say: typeWords('object') }] }
  if (!('topic' in input) || input.topic === undefined)
    return { ok: false, problems: [{ field: 'topic', say: shapeWords.missing }] }
  const parsed = Facts.safeParse(input, { reportInput: true })
  if (!parsed.success) return { ok: false, problems: shapeProblems(parsed.error.issues).slice(0, mostProblems) }
  const problems = factProblems(parsed.data, today).map(({ field, code }) => ({ field, say: problemWords[code] }))
  return problems.length === 0 ? { ok: true, facts: parsed.data } : { ok: false, problems }
}

function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

function shapeProblems(issues: readonly z.core.$ZodIssue[]): FieldProblem[] {
  return issues.flatMap((issue) => {
    const field = issue.path.map(String).join('.')
    if (issue.code !== 'unrecognized_keys') return [{ field, say: shapeOf(issue) }]
    return issue.keys.map((key) => ({
      field: [...issue.path, shorten(key)].map(String).join('.'),
      say: shapeWords.unknown,
    }))
  })
}

function shapeOf(issue: z.core.$ZodIssue): Spoken {
  if (issue.code === 'invalid_union') return choiceWords(topics.join(', '))
  if ('input' in issue && issue.input === undefined && issue.path.length > 0) return shapeWords.missing
  if (issue.code === 'invalid_value') return choiceWords(issue.values.map(String).join(', '))
  if (issue.code === 'invalid_type') return typeWords(issue.expected)
  if (issue.code === 'too_small') return atLeastWords(String(issue.minimum))
  if (issue.code === 'too_big') return atMostWords(String(issue.maximum))
  return issue.code === 'invalid_format' || issue.code === 'custom' ? shapeWords.date : shapeWords.invalid
}

/** A key is somebody else's text and may be a megabyte; control characters would reach a terminal. */
function shorten(key: string): string {
  const plain = key.replaceAll(/[^\p{L}\p{N}_.$-]/gu, '?')
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain
}
