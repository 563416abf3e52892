import { afterAll } from 'vitest'
import { z } from 'zod'
import { done, missing, refuse } from '../kernel/outcome.ts'
import { action } from '../platform/access/action.ts'
import { endpoint } from '../platform/api/endpoint.ts'
import { registerApi } from '../platform/api/register-api.ts'
import { createServer } from '../platform/web/server.ts'
import { programOf, type TestApi } from './test-api.ts'
import { type TestHouse, testMunicipality } from './test-house.ts'

const makeThing = action({
  name: 'test.make-thing',
  allow: 'directory:write',
  input: z.strictObject({
    shelf: z.uuid(),
    title: z.string().min(1).max(20),
    tags: z.array(z.string().max(5)).max(2).default([]),
    size: z.number().int().min(1).max(9).optional(),
    ending: z.enum(['done', 'missing', 'conflict', 'rule', 'busy', 'break']).default('done'),
  }),
  async run(tx, { shelf, title, ending }) {
    tx.about(shelf)
    if (ending === 'missing') return missing()
    if (ending === 'break') throw new Error('broken on purpose')
    if (ending !== 'done') return refuse(ending, 'already-there', { name: 'Karla', time: '10.15' })
    return done({ id: shelf, title, secret: 'never shown' })
  },
})

const ring = action({
  name: 'test.ring',
  allow: 'public',
  input: z.strictObject({ times: z.array(z.string()).max(3).default([]), loud: z.coerce.number().max(3).default(1) }),
  async run(tx, input) {
    return done({ ...input, who: tx.actor.kind })
  },
})

const endpoints = [
  endpoint({
    method: 'post',
    path: '/shelves/{shelf}/things',
    summary: 'Puts a thing on a shelf',
    action: makeThing,
    output: z.object({ id: z.uuid(), title: z.string() }),
    creates: true,
    location: '/shelves/{shelf}/things/{id}',
  }),
  endpoint({
    method: 'get',
    path: '/bell',
    summary: 'Rings',
    action: ring,
    output: z.object({ times: z.array(z.string()), loud: z.number(), who: z.string() }),
  }),
]

/** The real JSON interface over two actions of the tests' own: one that makes things, one that is public. */
export async function openTestEndpoints(): Promise<(token?: string) => TestApi> {
  const app = await createServer({ logLevel: 'silent', trustProxy: false, secure: false, formTargets: [] })
  await registerApi(app, { municipalityOf: async () => ({ code: testMunicipality, name: 'Lindå Kommune' }) }, endpoints)
  afterAll(() => app.close())
  return (token) => programOf(app, token)
}

/** The last entry of the audit trail. */
export async function lastAuditEntry(house: TestHouse) {
  const { rows } = await house.database.owner.query(
    'select action, outcome, account_id, reasons, details from audit.entries order by sequence desc limit 1',
  )
  return rows[0]
}
