/**
 * Opens the street log from what the phone keeps, with or without net. It answers for the page in both languages and
 * for the files that page is made of; everything else of Medspil goes past it untouched.
 */

type Worker = {
  readonly keptAssets: readonly string[]
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void
}
type Extendable = { waitUntil(work: Promise<unknown>): void }
type Asked = Extendable & { readonly request: Request; respondWith(answer: Promise<Response>): void }

declare const self: Worker

const cacheName = 'medspil-gadelog'
const pages = ['/gadelog', '/en/gadelog']

self.addEventListener('install', (event) => {
  event.waitUntil(keepEverything().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldFiles().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return
  if (mode === 'navigate' && pages.includes(pathname)) event.respondWith(page(event, pathname))
  else if (self.keptAssets.includes(pathname)) event.respondWith(kept(event.request))
})

async function keepEverything(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll(self.keptAssets)
  for (const path of pages) await keepPage(path)
}

async function dropOldFiles(): Promise<void> {
  const cache = await caches.open(cacheName)
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    if (!pages.includes(pathname) && !self.keptAssets.includes(pathname)) await cache.delete(url)
  }
}

/** The page as it was kept, at once; what the server has now is kept for the next time. */
async function page(event: Extendable, path: string): Promise<Response> {
  const found = await caches.match(path)
  const fresh = keepPage(path)
  if (!found) return fresh
  event.waitUntil(fresh.catch(() => undefined))
  return found
}

/** Fetches the page and keeps it, unless it is made of files of a build this worker does not have. */
async function keepPage(path: string): Promise<Response> {
  const fresh = await fetch(path, { credentials: 'omit', cache: 'no-store' })
  const text = await fresh.clone().text()
  const files = text.match(/\/assets\/[\w.-]+/g) ?? []
  const isWhole = files.every((file) => self.keptAssets.includes(file))
  if (fresh.ok && isWhole) await (await caches.open(cacheName)).put(path, fresh.clone())
  return fresh
}

async function kept(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request)
}

export {}
