import { randomInt } from 'node:crypto'
import { CappedMap, type Challenge, createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'

/**
 * A sum the sender's browser must do before it sends (ALTCHA, on our own server): nothing for one person, much for a
 * program that sends a thousand. No third party, no cookie, no picture to read. Without script there is no proof, and
 * the message goes by the rules of `submission-lane`.
 */
export type ProofOfWork = {
  /** A fresh challenge for one form, good for an hour. Its answer is found by trying counters from 1 upwards. */
  newChallenge(): Promise<Challenge>
  /**
   * Judges the form field with the answer: base64 of the JSON `{ challenge, solution }`. Never throws on what a visitor
   * sends. `replayed`: the same answer came before.
   */
  verify(answer: unknown): Promise<ProofOutcome>
}

export type ProofOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'malformed' | 'forged' | 'expired' | 'wrong' | 'replayed' }

export type ProofSettings = {
  /** From the key ring, so that every web process knows the challenges of the others. */
  readonly secret: Uint8Array
  readonly now?: () => Date
  /** How many used answers are remembered; each costs a sender a sum, so pushing one out is dear. */
  readonly remembered?: number
}

/**
 * At most 250 tries of 1,000 rounds. Measured at under a tenth of a second on an ordinary computer; a telephone fifteen
 * times slower stays below two seconds. The answer lies at a counter we choose, so nobody has bad luck.
 */
export const difficulty = { rounds: 1000, fewestTries: 50, mostTries: 250 } as const
const lifetime = 3_600_000
const longestAnswer = 4000

const answerShape = z.strictObject({
  challenge: z.strictObject({
    parameters: z.strictObject({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.hex().length(32),
      salt: z.hex().length(32),
      cost: z.literal(difficulty.rounds),
      keyLength: z.literal(32),
      keyPrefix: z.hex().length(32),
      keySignature: z.hex().length(64),
      expiresAt: z.int(),
    }),
    signature: z.hex().length(64),
  }),
  solution: z.strictObject({
    counter: z.int().min(1).max(difficulty.mostTries),
    derivedKey: z.hex().length(64),
    time: z.number().optional(),
  }),
})

export function createProofOfWork(settings: ProofSettings): ProofOfWork {
  const { secret, now = () => new Date(), remembered = 20_000 } = settings
  const used = new CappedMap<string, true>({ maxSize: remembered })
  const keys = {
    hmacSignatureSecret: `challenge ${Buffer.from(secret).toString('hex')}`,
    hmacKeySignatureSecret: `answer ${Buffer.from(secret).toString('hex')}`,
  }
  return {
    newChallenge: () =>
      createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: difficulty.rounds,
        counter: randomInt(difficulty.fewestTries, difficulty.mostTries + 1),
        expiresAt: new Date(now().getTime() + lifetime),
        deriveKey,
        ...keys,
      }),
    async verify(answer) {
      const read = readAnswer(answer)
      if (!read) return { ok: false, reason: 'malformed' }
      const { challenge, solution } = read
      const found = await verifySolution({ challenge, solution: { ...solution, time: 0 }, deriveKey, ...keys })
      // A wrong signature says more than an old date, which anybody can write.
      if (found.invalidSignature) return { ok: false, reason: 'forged' }
      if (found.expired || challenge.parameters.expiresAt * 1000 <= now().getTime())
        return { ok: false, reason: 'expired' }
      if (!found.verified) return { ok: false, reason: 'wrong' }
      return used.setIfAbsent(challenge.signature, true) ? { ok: true } : { ok: false, reason: 'replayed' }
    },
  }
}

function readAnswer(answer: unknown): z.infer<typeof answerShape> | null {
  if (typeof answer !== 'string' || answer.length > longestAnswer) return null
  try {
    return answerShape.safeParse(JSON.parse(Buffer.from(answer, 'base64').toString())).data ?? null
  } catch {
    return null
  }
}
