import { expect, test } from 'vitest'
import { z } from 'zod'
import { openApiFaults } from '../../testing/openapi-rules.ts'
import { givenToken, houseEndpoints, openTestApi } from '../../testing/test-api.ts'
import { openTestHouse } from '../../testing/test-house.ts'

const house = await openTestHouse()
const { as } = await openTestApi()

test('the description is open to anybody, keeps the rules of OpenAPI 3.1, and holds every operation', async () => {
  const answer = await as().get('/api/openapi.json')
  expect([answer.status, answer.type]).toEqual([200, 'application/json'])
  const document = z.record(z.string(), z.unknown()).parse(answer.body)
  expect(openApiFaults(document)).toEqual([])
  const paths = z.record(z.string(), z.record(z.string(), z.unknown())).parse(document.paths)
  const described = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method} ${path}`),
  )
  expect(described.toSorted()).toEqual(houseEndpoints.map(({ method, path }) => `${method} ${path}`).toSorted())
})

test('every kind of problem leads to a sentence about it, in both languages', async () => {
  const { body } = await as().get('/organisations')
  const { type } = z.object({ type: z.string() }).parse(body)
  const [danish, english] = [await as().get(type), await as().get(type, { 'accept-language': 'en' })]
  expect([danish.status, danish.type, danish.headers['content-language']]).toEqual([200, 'text/plain', 'da'])
  expect([english.status, english.type, english.headers['content-language']]).toEqual([200, 'text/plain', 'en'])
  expect((await as().get('/api/problems/nothing')).status).toBe(404)
})

test('every operation that is not public refuses a caller without a token', async () => {
  const closed = houseEndpoints.filter(({ action }) => action.definition.allow !== 'public')
  for (const { method, path } of closed) {
    const url = path.replaceAll(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000')
    const answer = method === 'get' ? await as().get(url) : await as().post(url, {})
    expect(answer.status, `${method} ${path}`).toBe(401)
  }
})

test('every operation refuses a token that lacks its scope', async () => {
  const leader = await house.staff('Liselotte Leder', ['ssp-leader'])
  const program = as(await givenToken(leader, ['texts:write']))
  for (const { method, path, action } of houseEndpoints) {
    if (['public', 'signed-in', 'texts:write'].includes(action.definition.allow)) continue
    const url = path.replaceAll(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000')
    const answer = method === 'get' ? await program.get(url) : await program.post(url, {})
    // What is missing from the body is said before the scope is asked for; nothing of the house is.
    expect([403, 422], `${method} ${path}`).toContain(answer.status)
  }
})
