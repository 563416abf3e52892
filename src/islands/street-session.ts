import type { PhoneState } from '../modules/outreach/street-log.wire.ts'
import { keepPart, readPart } from './street-store.ts'
import { takeVault, type Vault } from './street-vault.ts'

export type Fetched =
  | { readonly outcome: 'fetched'; readonly state: PhoneState }
  | { readonly outcome: 'signed-out' | 'no-net' }

/** Fetches what the phone may know, when its owner is signed in, keeps it sealed and registers the phone once. */
export async function fetchState(vault: Vault): Promise<Fetched> {
  const answer = await quietly(() => fetch('/gadelog/tilstand', { redirect: 'manual' }))
  if (!answer) return { outcome: 'no-net' }
  if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
    return { outcome: 'signed-out' }
  }
  const state = answer.ok ? await quietly<PhoneState>(() => answer.json()) : null
  if (!state?.account) return { outcome: 'no-net' }
  await takeVault(vault, state.account)
  await keepPart(vault, state.account, 'state', state)
  await registerPhone(vault, state)
  return { outcome: 'fetched', state }
}

/**
 * Gets the secret with which this phone hands in, or has the one it has counted for this session and thirty days more.
 * Answers whether it did.
 */
export async function registerPhone(vault: Vault, { account, csrf }: PhoneState): Promise<boolean> {
  const known = await readPart(vault, account, 'device')
  const body = new URLSearchParams({ csrf, ...(known ? { device: known } : {}) })
  const answer = await quietly(() => fetch('/gadelog/telefon', { method: 'POST', body, redirect: 'manual' }))
  const told = answer?.ok ? await quietly<{ device?: string }>(() => answer.json()) : null
  if (!told?.device) return false
  await keepPart(vault, account, 'device', told.device)
  return true
}

async function quietly<Value>(ask: () => Promise<Value>): Promise<Value | null> {
  try {
    return await ask()
  } catch {
    return null
  }
}
