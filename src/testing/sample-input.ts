import { z } from 'zod'
import { newId } from '../kernel/ids.ts'

type Definition = {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
  readonly in?: z.ZodType
  readonly innerType?: z.ZodType
  readonly format?: string
}

const textOfFormat: Readonly<Record<string, () => string>> = {
  uuid: newId,
  email: () => 'nogen@linda.example',
  date: () => '2026-11-24',
  datetime: () => '2026-11-24T10:15:00.000Z',
}

/**
 * Something that fits an action's input and names nothing that is there: the least of each field that must be given.
 * Undefined where only the one who wrote the schema knows what fits (patterns, checks of its own).
 */
export function sampleInput(schema: z.ZodType): unknown {
  const sample = sampleOf(schema)
  return schema.safeParse(sample).success ? sample : undefined
}

function sampleOf(schema: z.ZodType): unknown {
  const definition = schema.def as unknown as Definition
  switch (definition.type) {
    case 'object':
      return sampleObject(definition.shape ?? {})
    case 'string':
      return textOfFormat[definition.format ?? '']?.() ?? 'x'.repeat(boundOf(schema, 'minLength', 1))
    case 'number':
      return boundOf(schema, 'minValue', 1)
    case 'boolean':
      return false
    case 'date':
      return new Date('2026-11-24T10:15:00Z')
    case 'enum':
      return Object.values(definition.entries ?? {})[0]
    case 'literal':
      return definition.values?.[0]
    case 'array':
      return definition.element ? [sampleOf(definition.element)] : []
    case 'record':
      return {}
    case 'union':
      return definition.options?.[0] && sampleOf(definition.options[0])
    case 'pipe':
      return definition.in && sampleOf(definition.in)
    case 'nullable':
      return null
    case 'readonly':
    case 'nonoptional':
      return definition.innerType && sampleOf(definition.innerType)
    default:
      return undefined
  }
}

function sampleObject(shape: Readonly<Record<string, z.ZodType>>): Record<string, unknown> {
  const needed = Object.entries(shape).filter(([, field]) => !field.safeParse(undefined).success)
  return Object.fromEntries(needed.map(([name, field]) => [name, sampleOf(field)]))
}

function boundOf(schema: z.ZodType, bound: 'minLength' | 'minValue', otherwise: number): number {
  const found = z.record(z.string(), z.unknown()).safeParse(Object.fromEntries([[bound, Reflect.get(schema, bound)]]))
  const value = found.data?.[bound]
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : otherwise
}
