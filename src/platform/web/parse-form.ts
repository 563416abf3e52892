import type { z } from 'zod'
import type { Language } from '../../kernel/language.ts'
import type { FieldError, FormState } from '../ui/form-state.ts'
import type { FormBody } from './form-body.ts'
import { webMessages } from './messages.ts'

export type ParsedForm<Value> =
  | { readonly ok: true; readonly value: Value; readonly state: FormState }
  | { readonly ok: false; readonly state: FormState }

/**
 * Sentences for what may be wrong, by `field` or by `field.problem`, where a problem is `missing`, `too-long`,
 * `invalid`, or the code a schema's own check gives in `params.code`. What has no sentence gets a general one.
 */
export type FormSentences = Readonly<Record<string, string>>

/** Fields every form may carry that belong to the house, not to the form's own schema. */
const houseFields = new Set(['csrf', 'draft'])

/**
 * A form's fields as the schema's value, or the form handed back with every error at once. Empty fields count as not
 * given; a field the schema does not know is an error, so schemas must be strict. Fields the schema declares as
 * arrays keep all their values.
 */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  body: FormBody,
  language: Language,
  sentences: FormSentences = {},
): ParsedForm<z.output<Schema>> {
  // Without its input an issue does not tell a field left empty from one filled in wrongly.
  const parsed = schema.safeParse(givenFields(body, arrayFields(schema)), { reportInput: true })
  if (parsed.success) return { ok: true, value: parsed.data, state: { values: typedValues(body), errors: [] } }
  return {
    ok: false,
    state: { values: typedValues(body), errors: fieldErrors(parsed.error.issues, language, sentences) },
  }
}

/** Made from entries, so that a field called `__proto__` is a field nobody knows and nothing else. */
function givenFields(body: FormBody, lists: ReadonlySet<string>): Record<string, string | readonly string[]> {
  const given = Object.entries(body.fields).flatMap(([name, values]) => {
    const filled = values.map((value) => value.trim()).filter((value) => value !== '')
    if (houseFields.has(name) || (filled.length === 0 && !lists.has(name))) return []
    const [only = '', ...more] = filled
    return [[name, lists.has(name) || more.length > 0 ? filled : only] as const]
  })
  return Object.fromEntries(given)
}

/** The values as they were typed, to fill a form with again. */
export function typedValues(body: FormBody): Record<string, string | string[]> {
  const shown = Object.entries(body.fields).filter(([name]) => !houseFields.has(name))
  return Object.fromEntries(
    shown.map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : [...values]]),
  )
}

function fieldErrors(issues: readonly z.core.$ZodIssue[], language: Language, sentences: FormSentences): FieldError[] {
  const words = webMessages(language)
  const errors = new Map<string, FieldError>()
  for (const issue of issues) {
    const field = String(issue.path[0] ?? 'form')
    if (errors.has(field)) continue
    const problem = problemOf(issue)
    const message = sentences[`${field}.${problem}`] ?? sentences[field] ?? words.form[generalProblem(problem)]
    errors.set(field, { field, message })
  }
  return [...errors.values()]
}

/** `missing`, `too-long`, `unknown`, `invalid`, or the code a schema gave. Shared with the JSON interface. */
export function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'unknown'
  if (issue.code === 'custom' && typeof issue.params?.code === 'string') return issue.params.code
  if (issue.code === 'too_big') return 'too-long'
  if (issue.code === 'too_small') return 'missing'
  if (issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) return 'missing'
  return 'invalid'
}

function generalProblem(problem: string): 'missing' | 'too-long' | 'unknown' | 'invalid' {
  return problem === 'missing' || problem === 'too-long' || problem === 'unknown' ? problem : 'invalid'
}

/** The fields a schema declares as lists: they keep all the values given under their name. */
export function arrayFields(schema: z.ZodType): Set<string> {
  const shape = 'shape' in schema ? (schema.shape as Record<string, z.ZodType>) : {}
  return new Set(Object.keys(shape).filter((name) => isArray(shape[name])))
}

function isArray(schema: z.ZodType | undefined): boolean {
  const definition = schema?.def as { type?: string; innerType?: z.ZodType } | undefined
  if (definition?.type === 'array') return true
  return definition?.innerType !== undefined && isArray(definition.innerType)
}
