/**
 * A small task the sender's device solves while they write, instead of a captcha. The answer lands in a hidden field
 * `name`; without script it stays empty and the form is sent all the same. `challenge` is what the server made.
 */
export function ProofOfWork({ name = 'proof', challenge }: { name?: string | undefined; challenge: object }) {
  return <input type="hidden" name={name} data-proof-of-work={JSON.stringify(challenge)} />
}
