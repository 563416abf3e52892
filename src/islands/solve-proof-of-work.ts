import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'

// Solves the task the server gave, while the sender writes. Each try is made by the browser outside the page's own
// thread, so nothing freezes. Where it cannot be done (no secure address, too slow) the field stays empty and the form
// is sent all the same. A file of its own, fetched by `proof-later.ts` when the writing begins.
const field = document.querySelector<HTMLInputElement>('input[data-proof-of-work]')
if (field && globalThis.crypto?.subtle) void solve(field)

async function solve(into: HTMLInputElement): Promise<void> {
  const challenge: Challenge = JSON.parse(into.dataset.proofOfWork ?? '{}')
  const solution = await solveChallenge({ challenge, deriveKey }).catch(() => null)
  if (solution) into.value = btoa(JSON.stringify({ challenge, solution }))
}
