import { expect, test } from 'vitest'
import { z } from 'zod'
import { done } from '../../kernel/outcome.ts'
import { openApiFaults } from '../../testing/openapi-rules.ts'
import { action } from '../access/action.ts'
import { endpoint } from './endpoint.ts'
import { openApiDocument } from './openapi-document.ts'
import { pageFields, pageOf } from './paging.ts'

const look = action({
  name: 'test.look',
  allow: 'case:read',
  input: z.strictObject({ caseId: z.uuid(), words: z.string().max(100).optional(), ...pageFields }),
  run: async () => done({ items: [], page: 1, pageSize: 25, total: 0 }),
})
const write = action({
  name: 'test.write',
  allow: 'public',
  input: z.strictObject({ caseId: z.uuid(), text: z.string().min(1), at: z.iso.date().nullable().default(null) }),
  run: async () => done({ id: 'x', at: new Date(0) }),
})
const notes = endpoint({
  method: 'get',
  path: '/cases/{caseId}/notes',
  summary: 'The notes of a case, the newest first',
  action: look,
  output: pageOf(z.object({ text: z.string() })),
})
const note = endpoint({
  method: 'post',
  path: '/cases/{caseId}/notes',
  summary: 'Adds a note to a case',
  action: write,
  output: z.object({ id: z.uuid(), at: z.date() }),
  creates: true,
  location: '/cases/{caseId}/notes/{id}',
})

test('two endpoints cannot answer the same, and a name in the path must be a field of the input', () => {
  expect(() => openApiDocument([notes, notes])).toThrow('Two endpoints answer the same method')
  expect(() => openApiDocument([{ ...notes, path: '/cases/{number}/notes' }])).toThrow('names {number}')
})

test('the rules find what a document breaks', () => {
  const document = openApiDocument([notes, note])
  const broken = structuredClone(document) as unknown as {
    openapi: string
    paths: Record<string, { get: { parameters: { required?: boolean }[]; responses: Record<string, object> } }>
    components: { responses: object }
  }
  const { get } = broken.paths['/cases/{caseId}/notes'] ?? {}
  if (!get?.parameters[0]) throw new Error('The document lacks its first parameter')
  get.parameters[0].required = false
  get.responses = { ok: {} }
  broken.openapi = '3.0.3'
  broken.paths['/cases/{id}/notes'] = { get }
  expect(openApiFaults(broken)).toEqual([
    '#/openapi is not 3.1',
    '/cases/{caseId}/notes get caseId must be required',
    '/cases/{caseId}/notes get has no answer of success',
    '/cases/{caseId}/notes get answers ok',
    '/cases/{caseId}/notes get ok lacks description',
    '/cases/{caseId}/notes get ok has no content',
    '/cases/{id}/notes get declares other path parameters',
    '/cases/{id}/notes get caseId must be required',
    '/cases/{id}/notes get has no answer of success',
    '/cases/{id}/notes get answers ok',
    '/cases/{id}/notes get ok lacks description',
    '/cases/{id}/notes get ok has no content',
    'path twice: /cases/{}/notes',
    'operationId twice: test.look',
  ])
})

test('the fields of the input become parameters of path and query, or a body', () => {
  const document = openApiDocument([notes, note])
  expect(openApiFaults(document)).toEqual([])
  const operations = document.paths['/cases/{caseId}/notes'] as Record<string, object>
  expect(operations.get).toMatchObject({
    operationId: 'test.look',
    parameters: [
      { name: 'caseId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
      { name: 'words', in: 'query', schema: { type: 'string', maxLength: 100 } },
      { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } },
      { name: 'pageSize', in: 'query', schema: { type: 'integer', maximum: 100, default: 25 } },
    ],
    responses: { 404: { $ref: '#/components/responses/Problem404' } },
  })
  expect(operations.post).toMatchObject({
    security: [{}, { personalToken: [] }],
    requestBody: {
      content: {
        'application/json': {
          schema: { required: ['text'], additionalProperties: false, properties: { text: { minLength: 1 } } },
        },
      },
    },
    responses: {
      201: {
        headers: { Location: {} },
        content: { 'application/json': { schema: { properties: { at: { format: 'date-time' } } } } },
      },
    },
  })
})
