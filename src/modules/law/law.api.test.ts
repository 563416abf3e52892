import { expect, test } from 'vitest'
import { openApiDocument } from '../../platform/api/openapi-document.ts'
import { lawfulExchange } from '../../testing/given-law.ts'
import { openApiFaults } from '../../testing/openapi-rules.ts'
import { givenToken, openTestApi } from '../../testing/test-api.ts'
import { openTestHouse } from '../../testing/test-house.ts'
import { law } from './routes.ts'

const house = await openTestHouse()
const { as } = await openTestApi()
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const program = as(await givenToken(tove, ['rules:read']))
const explanations = '/rules/explanations'

test('a token without the scope explains nothing', async () => {
  const narrow = as(await givenToken(tove, ['case:read']))
  expect(await narrow.post(explanations, { facts: lawfulExchange() })).toMatchObject({
    status: 403,
    body: { reasons: [{ code: 'scope' }] },
  })
  expect((await narrow.get('/rules')).status).toBe(403)
})

test('facts of the wrong shape are named by their place', async () => {
  const { basis: _, ...rest } = lawfulExchange()
  const subject = { ...rest.subject, age: 13.5, name: 'Mads' }
  expect(await program.post(explanations, { facts: { ...rest, subject } })).toMatchObject({
    status: 422,
    body: {
      errors: expect.arrayContaining([
        expect.objectContaining({ pointer: '#/facts/basis' }),
        expect.objectContaining({ pointer: '#/facts/subject/age' }),
        expect.objectContaining({ pointer: '#/facts/subject/name' }),
      ]),
    },
  })
  expect((await program.post(explanations, {})).status).toBe(422)
})

test('facts that cannot be so are refused, with the field that says it', async () => {
  const future = { ...lawfulExchange(), on: '2999-01-01' }
  expect(await program.post(explanations, { facts: future })).toMatchObject({
    status: 409,
    body: { reasons: [{ code: 'future', facts: { field: 'on' } }] },
  })
  const { subject } = lawfulExchange()
  const nobody = lawfulExchange({ subject: { ...subject, identified: false } })
  expect(await program.post(explanations, { facts: nobody })).toMatchObject({
    status: 409,
    body: { reasons: [{ code: 'nobody-with-age', facts: { field: 'subject.age' } }] },
  })
})

test('facts are explained with rules, sources and reasons, in the language asked for', async () => {
  const facts = lawfulExchange({ purpose: 'investigation' })
  expect(await program.post(explanations, { facts, language: 'en' })).toMatchObject({
    status: 200,
    body: {
      outcome: 'deny',
      answer: 'No, you may not.',
      rules: [
        {
          id: 'R115-01',
          version: '1.0',
          outcome: 'deny',
          mark: 'found',
          source: 'retsplejelovens § 115, stk. 2',
          reasons: { because: [{ because: [] }] },
        },
        { id: 'R115-03' },
      ],
    },
  })
})

test('the rules are listed, and those of one part alone', async () => {
  const { body } = await program.get('/rules?group=consent')
  expect(body).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ id: 'consent-18', version: '1.0', group: 'consent', status: 'recalled', uses: 0 }),
    ]),
  })
  expect(JSON.stringify(body)).not.toContain('R115-01')
})

test('the schema of the facts is published, and the description is OpenAPI', () => {
  const document = openApiDocument(law.endpoints ?? [])
  expect(openApiFaults(JSON.parse(JSON.stringify(document)))).toEqual([])
  const published = JSON.stringify(document.paths['/rules/explanations'])
  for (const field of ['necessity', 'meetingsHeld', 'jointCustody', 'parentsTold']) expect(published).toContain(field)
})
