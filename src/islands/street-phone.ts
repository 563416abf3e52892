import type { PhoneState } from '../modules/outreach/street-log.wire.ts'
import { type Sending, sendQueue } from './street-sending.ts'
import { type Fetched, fetchState, registerPhone } from './street-session.ts'
import { countQueued, dropPart, type Habits, habitsOf, type Queued, queueOf, readPart } from './street-store.ts'
import { forgetLogin, loginsIn, openVault, type Vault } from './street-vault.ts'

/** Everything the page shows that comes from the phone's store or from the server. */
export type Phone = {
  readonly vault: Vault | null
  /** What is known of the login that has the phone; null before it was ever open with net, or after a wipe. */
  readonly state: PhoneState | null
  readonly queue: readonly Queued[]
  readonly habits: Habits
  /** Entries of logins that had the phone before. */
  readonly former: number
  readonly isSignedOut: boolean
  readonly trouble: 'noStore' | 'storageFull' | null
  /** Why everything was wiped, how many entries went to the leader, and how many nobody has taken in yet. */
  readonly gone: { readonly why: GoneReason; readonly held: number; readonly left: number } | null
}
type GoneReason = 'role-lost' | 'account-closed' | 'signed-out' | 'device-expired' | 'unknown'

export const unopened: Phone = {
  vault: null,
  state: null,
  queue: [],
  habits: { staffCount: 2, lastSentAt: null },
  former: 0,
  isSignedOut: false,
  trouble: null,
  gone: null,
}

/** Opens the store and shows what is in it, without asking the server. */
export async function openPhone(): Promise<Phone> {
  try {
    if (!crypto.subtle || !globalThis.indexedDB) return { ...unopened, trouble: 'noStore' }
    return await look(await openVault(), unopened)
  } catch {
    return { ...unopened, trouble: 'noStore' }
  }
}

/** The store as it is now. */
export async function look(vault: Vault, before: Phone): Promise<Phone> {
  const { current, former } = await loginsIn(vault)
  const counts = await Promise.all(former.map((account) => countQueued(vault, account)))
  const others = counts.reduce((sum, count) => sum + count, 0)
  if (!current) return { ...before, vault, state: null, queue: [], former: others }
  return {
    ...before,
    vault,
    state: await readPart(vault, current, 'state'),
    queue: await queueOf(vault, current),
    habits: await habitsOf(vault, current),
    former: others,
  }
}

/**
 * Speaks with the server, when there is one, and hands in what waits, of former logins first. With `fetches` it also
 * fetches what the phone may know and asks whether the login may still log; without, the session is left to run out.
 */
export async function syncPhone(phone: Phone, fetches: boolean): Promise<Phone> {
  const { vault } = phone
  if (!vault) return phone
  const fetched: Fetched = fetches ? await fetchState(vault) : { outcome: 'no-net' }
  const { current, former } = await loginsIn(vault)
  for (const account of former) await handInFormer(vault, account)
  const isSignedOut = fetched.outcome === 'no-net' ? phone.isSignedOut : fetched.outcome === 'signed-out'
  const now = { ...phone, isSignedOut }
  if (!current) return look(vault, now)
  const sending = await sendOwn(vault, current, fetched, fetches)
  // A server that does not know the phone (restored from a backup) gives no reason to lose what is not sent: sign in first.
  if (sending.outcome !== 'gone' || sending.device === 'unknown') {
    return look(vault, fetched.outcome === 'fetched' ? { ...now, gone: null } : now)
  }
  const left = await forgetAllButUnsent(vault, current)
  return look(vault, { ...now, gone: { why: sending.device, held: sending.held, left } })
}

/** Forgets a login, but for entries that nobody has taken in; answers how many those are. */
async function forgetAllButUnsent(vault: Vault, account: string): Promise<number> {
  const left = (await queueOf(vault, account)).filter(({ state }) => state !== 'conflict').length
  if (left === 0) await forgetLogin(vault, account)
  else await dropPart(vault, account, 'state')
  return left
}

/** A phone the server has forgotten while its owner is signed in registers anew, so that nothing is lost. */
async function sendOwn(vault: Vault, account: string, fetched: Fetched, asks: boolean): Promise<Sending> {
  const sending = await sendQueue(vault, account, asks)
  const isUnknown = sending.outcome === 'no-device' || (sending.outcome === 'gone' && sending.device === 'unknown')
  if (!isUnknown || fetched.outcome !== 'fetched') return sending
  return (await registerPhone(vault, fetched.state)) ? sendQueue(vault, account, asks) : sending
}

/** What another login left is handed in with that login's own secret, and then forgotten. */
async function handInFormer(vault: Vault, account: string): Promise<void> {
  const { outcome } = await sendQueue(vault, account)
  const isStuck = (await queueOf(vault, account)).some(({ state }) => state === 'waiting')
  if ((outcome === 'gone' || outcome === 'done') && !isStuck) await forgetLogin(vault, account)
}
