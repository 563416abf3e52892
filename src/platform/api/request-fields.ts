import type { z } from 'zod'
import { arrayFields } from '../web/parse-form.ts'
import { type Endpoint, namesIn } from './endpoint.ts'
import { pointerTo, unstorableTexts } from './json-body.ts'
import type { Fault } from './problem.ts'

export type RequestFields = { readonly input: Record<string, unknown>; readonly faults: readonly Fault[] }

/**
 * The input of an endpoint's action, gathered from path, query and body. A field given in two places, a query where a
 * body belongs, a body that is no object, and text that cannot be stored are faults; everything else is for the schema.
 */
export function requestFields(
  endpoint: Endpoint,
  params: Readonly<Record<string, string>>,
  query: URLSearchParams,
  body: unknown,
): RequestFields {
  const fromPath = namesIn(endpoint.path)
  const sent = endpoint.method === 'get' ? fromQuery(endpoint.action.definition.input, query) : (body ?? {})
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    return { input: {}, faults: [{ pointer: '', code: 'invalid' }] }
  }
  const twice = [
    ...Object.keys(sent).filter((name) => fromPath.includes(name)),
    ...(endpoint.method === 'post' ? [...query.keys()] : []),
  ]
  const input = { ...sent, ...Object.fromEntries(fromPath.map((name) => [name, params[name]])) }
  return {
    input,
    faults: [
      ...twice.map((name) => ({ pointer: pointerTo('', name), code: 'unknown' })),
      ...unstorableTexts(input).map((pointer) => ({ pointer, code: 'encoding' })),
    ],
  }
}

function fromQuery(schema: z.ZodType, query: URLSearchParams): Record<string, string | string[]> {
  const lists = arrayFields(schema)
  const entries = [...new Set(query.keys())].map((name) => {
    const values = query.getAll(name)
    return [name, lists.has(name) || values.length > 1 ? values : (values[0] ?? '')] as const
  })
  return Object.fromEntries(entries)
}
