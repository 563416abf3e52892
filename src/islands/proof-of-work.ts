import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'

/**
 * Solves the task the server gave, while the sender writes. Each try is made by the browser outside the page's own
 * thread, so nothing freezes. Where it cannot be done (no script, no secure address, too slow) the field stays empty
 * and the form is sent all the same.
 */
export function startProofOfWork(): void {
  const field = document.querySelector<HTMLInputElement>('input[data-proof-of-work]')
  if (!field || !globalThis.crypto?.subtle) return
  // When the writing begins, not before: a reader who only looks spends no battery.
  field.form?.addEventListener('input', () => void solve(field), { once: true })
}

async function solve(field: HTMLInputElement): Promise<void> {
  const challenge: Challenge = JSON.parse(field.dataset['proofOfWork'] ?? '{}')
  const solution = await solveChallenge({ challenge, deriveKey }).catch(() => null)
  if (solution) field.value = btoa(JSON.stringify({ challenge, solution }))
}
