import { isObject, type Json, listIn, objectIn, repeated, unknownKeys } from './json-parts.ts'

const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']
const keywords = [
  ...['type', 'enum', 'const', 'default', 'description', 'title', 'format', 'pattern', 'minLength', 'maxLength'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'contentEncoding'],
  ...['properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties'],
  ...['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'anyOf', 'oneOf', 'allOf', 'not', '$ref'],
]

/** What a schema breaks of JSON Schema 2020-12, as far as ours use it, by place. */
export function schemaFaults(schema: Json, place: string): string[] {
  const required = (schema.required ?? []) as string[]
  const properties = objectIn(schema, 'properties')
  const inner = ['items', 'additionalProperties', 'propertyNames', 'not'].filter((key) => isObject(schema[key]))
  return [
    ...unknownKeys(schema, keywords, place),
    ...[schema.type ?? []]
      .flat()
      .filter((type) => !types.includes(String(type)))
      .map((type) => `${place} is a ${type}`),
    ...(Array.isArray(schema.enum) && schema.enum.length === 0 ? [`${place} can be nothing`] : []),
    ...repeated(required, `${place} required`),
    ...required.filter((name) => !(name in properties)).map((name) => `${place} requires ${name} and has none`),
    ...Object.entries(properties).flatMap(([name, part]) => schemaFaults(part as Json, `${place}.${name}`)),
    ...inner.flatMap((key) => schemaFaults(schema[key] as Json, `${place} ${key}`)),
    ...['anyOf', 'oneOf', 'allOf', 'prefixItems'].flatMap((key) =>
      listIn(schema, key).flatMap((part, index) => schemaFaults(part, `${place} ${key} ${index}`)),
    ),
  ]
}
