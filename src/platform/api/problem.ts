import type { z } from 'zod'
import type { Language } from '../../kernel/language.ts'
import type { Reason, Refused } from '../../kernel/outcome.ts'
import { problemOf } from '../web/parse-form.ts'
import { apiMessages } from './api-messages.ts'
import { pointerTo } from './json-body.ts'

/** Every kind of "no" the interface has, with its status. */
export const problemStatuses = {
  malformed: 400,
  encoding: 400,
  unauthorized: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  rule: 409,
  'too-large': 413,
  'media-type': 415,
  invalid: 422,
  fault: 500,
  busy: 503,
} as const
export type ProblemKind = keyof typeof problemStatuses

/** An answer of no, as RFC 9457 (problem details) writes it. */
export type Problem = {
  /** Leads to a sentence about this kind of problem. */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  /** Why an action refused: codes for programs, with the facts a sentence would hold (a name, a time). */
  readonly reasons?: readonly Reason[]
  /** What is wrong with single fields, wherever in path, query or body they came from. */
  readonly errors?: readonly FieldProblem[]
  /** Leads to the log. */
  readonly reference?: string
}

export type FieldProblem = {
  /** JSON pointer (RFC 6901), in the form of a URI fragment, into the fields of the request taken together. */
  readonly pointer: string
  readonly code: string
  readonly detail: string
}

/** The places and codes of what is wrong, before they are put into words. */
export type Fault = { readonly pointer: string; readonly code: string }

export function problemAddress(kind: ProblemKind): string {
  return `/api/problems/${kind}`
}

export function problem(
  kind: ProblemKind,
  language: Language,
  more: Pick<Problem, 'reasons' | 'reference'> = {},
): Problem {
  const words = apiMessages(language).problems[kind]
  return {
    type: problemAddress(kind),
    title: words.title,
    status: problemStatuses[kind],
    detail: words.detail,
    ...more,
  }
}

export function refusalProblem(refused: Refused, language: Language): Problem {
  return problem(refused.kind, language, { reasons: refused.reasons })
}

export function invalidProblem(faults: readonly Fault[], language: Language): Problem {
  const words = apiMessages(language).errors
  const errors = faults.map(({ pointer, code }) => ({
    pointer: `#${pointer}`,
    code,
    detail: isKnown(words, code) ? words[code] : words.invalid,
  }))
  return { ...problem('invalid', language), errors }
}

/** What a schema found, field by field; every unknown field by its own name. */
export function faultsIn(issues: readonly z.core.$ZodIssue[]): Fault[] {
  return issues.flatMap((issue) => {
    const pointer = issue.path.reduce<string>((before, key) => pointerTo(before, String(key)), '')
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ pointer: pointerTo(pointer, key), code: 'unknown' }))
    }
    return [{ pointer, code: codeOf(issue) }]
  })
}

function codeOf(issue: z.core.$ZodIssue): string {
  const isSize = issue.code === 'too_big' || issue.code === 'too_small'
  return isSize && issue.origin !== 'string' && issue.origin !== 'array' ? 'out-of-range' : problemOf(issue)
}

function isKnown<Words extends object>(words: Words, code: string): code is Extract<keyof Words, string> {
  return Object.hasOwn(words, code)
}
