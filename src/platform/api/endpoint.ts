import type { z } from 'zod'
import type { Action } from '../access/action.ts'

/**
 * One operation of the JSON interface: an action with an address. Permission, audit and rules are the action's own,
 * so the interface cannot do more or less than the pages.
 */
export type Endpoint = {
  readonly method: 'get' | 'post'
  /** Below `/api/v1`, in OpenAPI's form: `/cases/{caseId}/notes`. Names in braces are fields of the action's input. */
  readonly path: string
  /** One English sentence for the interface's documentation. */
  readonly summary: string
  readonly action: Action<z.ZodObject, unknown>
  /** What is answered. The action's value is passed through it, so a field not named here never leaves. */
  readonly output: z.ZodType
  /** Makes what `output` takes of the action's value, where the two differ in shape. */
  readonly shape?: (value: unknown) => unknown
  /** True when something new is made: answered with 201. */
  readonly creates?: boolean
  /**
   * Where the new thing is found, below `/api/v1`: `/cases/{id}`. Names in braces are fields of what is answered, or of
   * what was sent.
   */
  readonly location?: string
}

type Declared<Input extends z.ZodObject, Value> = {
  method: 'get' | 'post'
  path: `/${string}`
  summary: string
  action: Action<Input, Value>
  creates?: boolean
  location?: `/${string}`
}

/**
 * Declares an endpoint. For `get`, the fields of the input that are not in the path come from the query and are
 * coerced by the schema; for `post` they come from the JSON body. An action that is `public` can be called without a
 * token; those for `sender` or `system` cannot be endpoints. Where what is answered differs in shape from the action's
 * value, `shape` makes one of the other.
 */
export function endpoint<Input extends z.ZodObject, Value>(
  definition: Declared<Input, Value> & { output: z.ZodType<unknown, Value> },
): Endpoint
export function endpoint<Input extends z.ZodObject, Value, Output extends z.ZodType>(
  definition: Declared<Input, Value> & { output: Output; shape: (value: Value) => z.input<Output> },
): Endpoint
export function endpoint(definition: object): Endpoint {
  return definition as Endpoint
}

/** The names in braces of a path. */
export function namesIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
}
