import { z } from 'zod'
import { type Endpoint, namesIn } from './endpoint.ts'
import { houseVersion } from './house-version.ts'
import { problemAddress, problemStatuses } from './problem.ts'

type Schema = { [key: string]: unknown; properties?: Record<string, Schema>; required?: string[] }

/** The interface described in OpenAPI 3.1, made from the very schemas that check what is sent and answered. */
export function openApiDocument(endpoints: readonly Endpoint[]) {
  const byPath = Map.groupBy(endpoints, ({ path }) => path)
  const paths = [...byPath].map(([path, together]) => [path, operationsOf(path, together)] as const)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Medspil',
      version: houseVersion(),
      summary: 'The shared workplace of a municipal SSP cooperation',
      description,
      license: { name: 'MPL-2.0', identifier: 'MPL-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{ personalToken: [] }],
    paths: Object.fromEntries(paths),
    components: { securitySchemes, schemas: { Problem: problemSchema }, responses: problemResponses },
  }
}

const description = [
  'Every operation is the same action a page uses: the same permission, the same rules, the same entry in the audit trail.',
  'Make a personal token under “Profile” and send it as `Authorization: Bearer …`; it can do what its scopes and your own',
  'roles both allow. `Accept-Language` chooses Danish or English for messages. Lists answer `items`, `page`, `pageSize`',
  'and `total`. What you may not see does not exist: 404.',
].join('\n')

const securitySchemes = {
  personalToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'A personal token: scoped, expiring, revocable. Sessions and cookies are not accepted.',
  },
}

const problemSchema = {
  type: 'object',
  description: 'Problem details after RFC 9457.',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string', format: 'uri-reference', enum: kinds().map(problemAddress) },
    title: { type: 'string' },
    status: { type: 'integer', enum: [...new Set(Object.values(problemStatuses))] },
    detail: { type: 'string' },
    reasons: {
      type: 'array',
      description: 'Why the action refused.',
      items: {
        type: 'object',
        required: ['code'],
        properties: { code: { type: 'string' }, facts: { type: 'object', additionalProperties: { type: 'string' } } },
      },
    },
    errors: {
      type: 'array',
      description: 'What is wrong with single fields of path, query and body, taken together.',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
    reference: { type: 'string', description: 'Leads to the log; give it to whoever runs the system.' },
  },
} as const

function kinds() {
  return Object.keys(problemStatuses) as (keyof typeof problemStatuses)[]
}

const problemTitles: Readonly<Record<number, string>> = {
  400: 'The request could not be read',
  401: 'The token is missing or not valid',
  403: 'Roles or scopes do not give access',
  404: 'It is not here, or not for this reader',
  409: 'Somebody was first, or a rule says no',
  413: 'Too much at once',
  415: 'Not JSON',
  422: 'Fields need mending',
  500: 'A fault of ours',
  503: 'Busy; try again shortly',
}

const problemResponses = Object.fromEntries(
  Object.entries(problemTitles).map(([status, title]) => [
    `Problem${status}`,
    {
      description: title,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]),
)

function operationsOf(path: string, endpoints: readonly Endpoint[]) {
  const operations = endpoints.map((endpoint) => [endpoint.method, operationOf(endpoint)] as const)
  if (new Set(endpoints.map(({ method }) => method)).size < endpoints.length) {
    throw new Error(`Two endpoints answer the same method at ${path}`)
  }
  return Object.fromEntries(operations)
}

function operationOf(endpoint: Endpoint) {
  const { definition } = endpoint.action
  const isPublic = definition.allow === 'public'
  const input = schemaOf(definition.input, 'input')
  const inPath = namesIn(endpoint.path)
  const body = without(input, inPath)
  const hasBody = endpoint.method === 'post'
  const parameters = [
    ...inPath.map((name) => ({ name, in: 'path', required: true, schema: partOf(endpoint, input, name) })),
    ...(hasBody ? [] : queryParameters(body)),
  ]
  return {
    operationId: definition.name,
    summary: endpoint.summary,
    tags: [definition.name.split('.')[0]],
    ...(isPublic ? { security: [{}, { personalToken: [] }] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(hasBody ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    responses: { ...successOf(endpoint), ...refusalsOf(hasBody) },
  }
}

function successOf(endpoint: Endpoint) {
  const schema = schemaOf(endpoint.output, 'output')
  const location = { description: 'Where the new thing is found', schema: { type: 'string', format: 'uri-reference' } }
  const answer = {
    description: endpoint.creates ? 'Made' : 'Done',
    ...(endpoint.creates && endpoint.location ? { headers: { Location: location } } : {}),
    content: { 'application/json': { schema } },
  }
  return endpoint.creates ? { 201: answer } : { 200: answer }
}

function refusalsOf(hasBody: boolean) {
  const statuses = hasBody ? [400, 401, 403, 404, 409, 413, 415, 422, 500, 503] : [401, 403, 404, 409, 422, 500, 503]
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]))
}

function queryParameters(input: Schema) {
  return Object.entries(input.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    ...(input.required?.includes(name) ? { required: true } : {}),
    schema,
  }))
}

function partOf(endpoint: Endpoint, input: Schema, name: string): Schema {
  const schema = input.properties?.[name]
  if (!schema) throw new Error(`${endpoint.path} names {${name}}, which the action does not take`)
  return schema
}

function without(schema: Schema, names: readonly string[]): Schema {
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name))
  const { required, ...rest } = schema
  const still = (required ?? []).filter((name) => !names.includes(name))
  return { ...rest, properties: Object.fromEntries(properties), ...(still.length > 0 ? { required: still } : {}) }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _dialect, ...made } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' })
      // In OpenAPI `readOnly` means "must not be sent"; ours only means that our code does not change it.
      delete jsonSchema.readOnly
    },
  })
  return made as Schema
}
