import type { BrowserContext, Page } from 'playwright-core'

/** The street log open in a new tab, ready to be used without net. */
export async function openStreetLog(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto('/gadelog')
  await page.getByRole('heading', { name: 'Hvor er I?' }).waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  return page
}

/** Kills the tab as a phone does that needs its memory: nothing of the page gets to run any more. */
export async function killTab(page: Page): Promise<void> {
  const tool = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  await Promise.race([tool.send('Page.crash'), crashed]).catch(() => undefined)
  await crashed
  await page.close()
}

/** An ordinary entry, every question answered. Returns how many times the thumb touched the screen. */
export async function logOrdinaryEntry(page: Page, place: string): Promise<number> {
  let taps = 0
  const tap = async (name: string | RegExp) => {
    await page.getByRole('button', { name, exact: true }).first().click()
    taps += 1
  }
  await tap(new RegExp(`^${place}`))
  for (const answer of ['6–15', '15–17', 'Anspændt', 'Alkohol', 'Talte med gruppen', 'Gem']) await tap(answer)
  await page.getByText('Gemt på telefonen').waitFor()
  return taps
}

/** Everything in the page's IndexedDB as text, sealed bytes read as if they were letters. */
export function rawStore(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = []
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const tell = (value: unknown): unknown => {
      if (value instanceof CryptoKey) return `key ${value.extractable ? 'that leaves' : 'that stays'}`
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder().decode(value)
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, tell(part)]))
    }
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''))
      for (const store of database.objectStoreNames) {
        const rows: unknown[] = await done(database.transaction(store).objectStore(store).getAll())
        for (const row of rows) texts.push(`${store} ${JSON.stringify(tell(row))}`)
      }
      database.close()
    }
    return texts.join('\n')
  })
}

/** Puts `count` copies of the one waiting entry in the queue, each with ids of its own, sealed as the page seals them. */
export function multiplyQueue(page: Page, count: number): Promise<void> {
  return page.evaluate(async (wanted) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open('medspil-gadelog'))
    const [login] = await done(database.transaction('logins').objectStore('logins').getAll())
    const [first] = await done(database.transaction('queue').objectStore('queue').getAll())
    const bound = (version: string) => new TextEncoder().encode(`${login.account} ${version}`)
    const cipher = (iv: Uint8Array<ArrayBuffer>, version: string) => ({
      name: 'AES-GCM',
      iv,
      additionalData: bound(version),
    })
    const plain = await crypto.subtle.decrypt(cipher(first.sealed.iv, first.version), login.key, first.sealed.bytes)
    const queued = JSON.parse(new TextDecoder().decode(plain))
    const rows: unknown[] = []
    for (let made = 1; made < wanted; made += 1) {
      const version = crypto.randomUUID()
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const content = { ...queued, entry: { ...queued.entry, id: crypto.randomUUID(), version } }
      const bytes = new TextEncoder().encode(JSON.stringify(content))
      const sealed = { iv, bytes: await crypto.subtle.encrypt(cipher(iv, version), login.key, bytes) }
      rows.push({ version, account: login.account, order: first.order + made, sealed })
    }
    const store = database.transaction('queue', 'readwrite').objectStore('queue')
    for (const row of rows) store.put(row)
    await done(store.count())
    database.close()
  }, count)
}
