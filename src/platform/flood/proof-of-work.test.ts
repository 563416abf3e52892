import { type Challenge, type Solution, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import { beforeAll, expect, test } from 'vitest'
import { createProofOfWork, difficulty } from './proof-of-work.ts'

const secret = Buffer.alloc(32, 7)
const proof = createProofOfWork({ secret })

/** What the form sends: the challenge as it came and the browser's solution, as base64 of JSON. */
function pack(challenge: Challenge, solution: unknown): string {
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}

async function solve(challenge: Challenge): Promise<Solution> {
  const solution = await solveChallenge({ challenge, deriveKey })
  if (!solution) throw new Error('not solved')
  return solution
}

let solved: { challenge: Challenge; solution: Solution }
beforeAll(async () => {
  const challenge = await proof.newChallenge()
  solved = { challenge, solution: await solve(challenge) }
})

test.each([
  ['nothing', undefined],
  ['a number', 7],
  ['no base64', 'æøå'],
  ['no JSON', Buffer.from('hej').toString('base64')],
  ['half of it', Buffer.from('{"challenge":{}}').toString('base64')],
  ['very much', 'A'.repeat(5000)],
])('%s is malformed, and nothing is thrown', async (_, answer) => {
  expect(await proof.verify(answer)).toEqual({ ok: false, reason: 'malformed' })
})

test('an answer that is not the answer is wrong', async () => {
  const { challenge, solution } = solved
  const guess = { ...solution, derivedKey: solution.derivedKey.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')) }
  expect(await proof.verify(pack(challenge, guess))).toEqual({ ok: false, reason: 'wrong' })
})

test('a challenge made easier, given more time or made elsewhere is forged', async () => {
  const { challenge, solution } = solved
  const { parameters } = challenge
  const longer = { ...challenge, parameters: { ...parameters, expiresAt: (parameters.expiresAt ?? 0) + 1 } }
  expect(await proof.verify(pack(longer, solution))).toEqual({ ok: false, reason: 'forged' })
  const easier = { ...challenge, parameters: { ...parameters, cost: 1 } }
  expect(await proof.verify(pack(easier, solution))).toEqual({ ok: false, reason: 'malformed' })
  const other = createProofOfWork({ secret: Buffer.alloc(32, 8) })
  expect(await other.verify(pack(challenge, solution))).toEqual({ ok: false, reason: 'forged' })
})

test('a challenge is good for an hour', async () => {
  const { challenge, solution } = solved
  const at = (minutes: number) => createProofOfWork({ secret, now: () => new Date(Date.now() + minutes * 60_000) })
  expect(await at(61).verify(pack(challenge, solution))).toEqual({ ok: false, reason: 'expired' })
  expect(await at(58).verify(pack(challenge, solution))).toEqual({ ok: true })
})

test('a challenge of yesterday has expired, however well it is solved', async () => {
  const yesterday = createProofOfWork({ secret, now: () => new Date(Date.now() - 86_400_000) })
  const challenge = await yesterday.newChallenge()
  expect(await proof.verify(pack(challenge, await solve(challenge)))).toEqual({ ok: false, reason: 'expired' })
})

test('a solved challenge lets one message through, and any process of ours can judge it', async () => {
  const fresh = createProofOfWork({ secret })
  const answer = pack(solved.challenge, solved.solution)
  expect(await fresh.verify(answer)).toEqual({ ok: true })
  expect(await fresh.verify(answer)).toEqual({ ok: false, reason: 'replayed' })
})

test('ten messages at once with one answer: one gets through', async () => {
  const fresh = createProofOfWork({ secret })
  const answer = pack(solved.challenge, solved.solution)
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => fresh.verify(answer)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
})

test('the memory of used answers is bounded, and forgets the oldest', async () => {
  const small = createProofOfWork({ secret, remembered: 1 })
  const second = await small.newChallenge()
  const first = pack(solved.challenge, solved.solution)
  expect(await small.verify(first)).toEqual({ ok: true })
  expect(await small.verify(pack(second, await solve(second)))).toEqual({ ok: true })
  expect(await small.verify(first)).toEqual({ ok: true })
})

test('nobody has to try more than 250 times, and nobody gets away with fewer than 50', async () => {
  expect(solved.solution.counter).toBeGreaterThanOrEqual(difficulty.fewestTries)
  expect(solved.solution.counter).toBeLessThanOrEqual(difficulty.mostTries)
})
