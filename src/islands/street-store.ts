import type { EntryRefusal, PhoneState, StreetEntry } from '../modules/outreach/street-log.wire.ts'
import { keyOf, seal, unseal, type Vault } from './street-vault.ts'

/** An entry on the phone and how it fares. A conflict is kept until its owner has seen it; what is stored is let go. */
export type Queued = {
  readonly entry: StreetEntry
  readonly state: 'waiting' | 'refused' | 'conflict'
  readonly code: EntryRefusal | null
  /** What the place is called, so that the list reads without the register. */
  readonly where: string
}

export type Habits = { readonly staffCount: number; readonly lastSentAt: string | null }

/** The names of the sealed parts, and what is in them. */
type Parts = { readonly state: PhoneState; readonly device: string; readonly habits: Habits }

export async function keepPart<Name extends keyof Parts>(
  vault: Vault,
  account: string,
  name: Name,
  content: Parts[Name],
): Promise<void> {
  const key = await keyOf(vault, account)
  if (!key) return
  await vault.put('sealed', { account, name, sealed: await seal(key, account, name, content) })
}

export async function readPart<Name extends keyof Parts>(
  vault: Vault,
  account: string,
  name: Name,
): Promise<Parts[Name] | null> {
  const key = await keyOf(vault, account)
  const row = await vault.get('sealed', [account, name])
  if (!key || !row) return null
  return JSON.parse(await unseal(key, account, name, row.sealed))
}

export async function dropPart(vault: Vault, account: string, name: keyof Parts): Promise<void> {
  await vault.delete('sealed', [account, name])
}

export async function habitsOf(vault: Vault, account: string): Promise<Habits> {
  return (await readPart(vault, account, 'habits')) ?? { staffCount: 2, lastSentAt: null }
}

/** Keeps an entry, new or changed; under one version there is only ever one. Rejects when the phone is full. */
export async function keepQueued(vault: Vault, account: string, queued: Queued): Promise<void> {
  await keepAllQueued(vault, account, [queued])
}

/** Several at once: all of them are kept, or none. */
export async function keepAllQueued(vault: Vault, account: string, list: readonly Queued[]): Promise<void> {
  const key = await keyOf(vault, account)
  if (!key) throw new Error('This login has no key on the phone')
  const rows = await Promise.all(
    list.map(async (queued) => {
      const { version } = queued.entry
      return { version, account, sealed: await seal(key, account, version, queued) }
    }),
  )
  const change = vault.transaction('queue', 'readwrite', { durability: 'strict' })
  let order = Date.now()
  for (const row of rows) {
    const before = await change.store.get(row.version)
    await change.store.put({ ...row, order: before?.order ?? order++ })
  }
  await change.done
}

/** All of a login's entries, oldest first. One that no key opens is left out. */
export async function queueOf(vault: Vault, account: string): Promise<readonly Queued[]> {
  const key = await keyOf(vault, account)
  if (!key) return []
  const rows = await vault.getAllFromIndex('queue', 'order', IDBKeyRange.bound([account], [account, []]))
  const read = rows.map(async ({ version, sealed }): Promise<Queued | null> => {
    try {
      return JSON.parse(await unseal(key, account, version, sealed))
    } catch {
      return null
    }
  })
  return (await Promise.all(read)).filter((queued) => queued !== null)
}

export async function dropQueued(vault: Vault, versions: readonly string[]): Promise<void> {
  const change = vault.transaction('queue', 'readwrite')
  for (const version of versions) await change.store.delete(version)
  await change.done
}

/** How many entries of a login lie here, without opening them. */
export function countQueued(vault: Vault, account: string): Promise<number> {
  return vault.countFromIndex('queue', 'order', IDBKeyRange.bound([account], [account, []]))
}
