import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'

/** What lies in the phone's store: sealed, under the login it belongs to. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer }

export type QueueRow = {
  readonly version: string
  readonly account: string
  /** The order in which entries were saved. */
  readonly order: number
  readonly sealed: Sealed
}

interface StreetSchema extends DBSchema {
  /** A key for each login, which the browser gives to nobody, and whether that login has the phone now. */
  logins: { key: string; value: { account: string; key: CryptoKey; current: boolean } }
  sealed: { key: [string, string]; value: { account: string; name: string; sealed: Sealed } }
  queue: { key: string; value: QueueRow; indexes: { order: [string, number] } }
}

const storeName = 'medspil-gadelog'

/** The phone's store, made at the first opening. Rejects where the browser keeps nothing for this page. */
export function openVault(): Promise<IDBPDatabase<StreetSchema>> {
  return openDB<StreetSchema>(storeName, 1, {
    upgrade(database) {
      database.createObjectStore('logins', { keyPath: 'account' })
      database.createObjectStore('sealed', { keyPath: ['account', 'name'] })
      database.createObjectStore('queue', { keyPath: 'version' }).createIndex('order', ['account', 'order'])
    },
    // Another page wipes everything: let go of the store so that it can.
    blocking: (_now, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })
}

export type Vault = IDBPDatabase<StreetSchema>

/** Removes the whole store: all logins, all that waits. */
export function wipeVault(vault: Vault | null): Promise<void> {
  vault?.close()
  return deleteDB(storeName)
}

/** The key of a login; null when it has none here. */
export async function keyOf(vault: Vault, account: string): Promise<CryptoKey | null> {
  return (await vault.get('logins', account))?.key ?? null
}

/** Makes this login the one that has the phone, with a key of its own. */
export async function takeVault(vault: Vault, account: string): Promise<CryptoKey> {
  const key =
    (await keyOf(vault, account)) ??
    (await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']))
  const change = vault.transaction('logins', 'readwrite')
  for (const login of await change.store.getAll()) await change.store.put({ ...login, current: false })
  const found = await change.store.get(account)
  await change.store.put({ account, key: found?.key ?? key, current: true })
  await change.done
  return found?.key ?? key
}

/** The login that has the phone now, and those that had it before and left something. */
export async function loginsIn(vault: Vault): Promise<{ current: string | null; former: readonly string[] }> {
  const logins = await vault.getAll('logins')
  const current = logins.find((login) => login.current)?.account ?? null
  return { current, former: logins.map(({ account }) => account).filter((account) => account !== current) }
}

/** Forgets one login: key, places, secret and what waits. */
export async function forgetLogin(vault: Vault, account: string): Promise<void> {
  const change = vault.transaction(['logins', 'sealed', 'queue'], 'readwrite')
  await change.objectStore('logins').delete(account)
  const whole = IDBKeyRange.bound([account], [account, []])
  await change.objectStore('sealed').delete(whole)
  for (const version of await change.objectStore('queue').index('order').getAllKeys(whole)) {
    await change.objectStore('queue').delete(version)
  }
  await change.done
}

/** What only this login's key opens again, and only in the place it was sealed for. */
export async function seal(key: CryptoKey, account: string, place: string, content: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(content))
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(account, place) }, key, plain)
  return { iv, bytes }
}

export async function unseal(key: CryptoKey, account: string, place: string, { iv, bytes }: Sealed): Promise<string> {
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound(account, place) }, key, bytes)
  return new TextDecoder().decode(plain)
}

function bound(account: string, place: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${account} ${place}`)
}
