import { useView } from '../view-context.tsx'

/**
 * A small task the sender's device solves while they write, instead of a captcha (altcha, `PBKDF2/SHA-256`). The answer
 * lands in a hidden field `name` as base64 of `{ challenge, solution }`; without script the field stays empty and the
 * form is sent all the same. `challenge` is what `createChallenge` of altcha-lib made.
 */
export function ProofOfWork({ name = 'proof', challenge }: { name?: string | undefined; challenge: object }) {
  const { asset } = useView()
  return (
    <input
      type="hidden"
      name={name}
      data-proof-of-work={JSON.stringify(challenge)}
      data-script={asset('solve-proof-of-work.js')}
    />
  )
}
