import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { renderToString } from 'preact-render-to-string'
import type { Language } from '../../../kernel/language.ts'
import { assetFolder, assetUrl } from '../../web/assets.ts'
import { type GalleryPage, galleryNow, galleryPages, galleryStaff } from '../gallery/gallery.tsx'
import { installPreactGuards } from '../preact-guards.ts'
import { ViewProvider } from '../view-context.tsx'

installPreactGuards()

/** A page of the gallery as the whole text of an HTML page. Needs the built assets. */
export function renderGalleryPage(page: GalleryPage, language: Language = 'da'): string {
  const staff = page.side === 'workplace' ? galleryStaff : null
  const value = {
    language,
    path: page.path,
    now: galleryNow,
    municipalityName: 'Lindå Kommune',
    staff,
    csrfToken: staff && 'a-token',
    asset: assetUrl,
  }
  return `<!doctype html>${renderToString(<ViewProvider value={value}>{page.view()}</ViewProvider>)}`
}

const types: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

export type ServedGallery = {
  readonly address: string
  /** What was posted so far: the path and the fields. */
  readonly posted: readonly { readonly path: string; readonly fields: URLSearchParams }[]
  /** While true, nothing that is posted gets an answer of success. */
  outOfOrder: boolean
  readonly close: () => Promise<void>
}

/**
 * Serves the gallery at `/<name>` (English at `/en/<name>`) under the policy the app itself has, and takes what the
 * pages post. The caller closes it. Needs the built assets.
 */
export async function serveGallery(port = 0): Promise<ServedGallery> {
  const posted: { path: string; fields: URLSearchParams }[] = []
  const server = createServer(async (request, response) => {
    response.setHeader('content-security-policy', "default-src 'self'; base-uri 'none'; form-action 'self'")
    const path = request.url?.split('?')[0] ?? '/'
    if (request.method === 'POST') {
      const fields = new URLSearchParams(await text(request))
      posted.push({ path, fields })
      return response.writeHead(served.outOfOrder ? 500 : 204).end()
    }
    const asset = /^\/assets\/([a-z0-9.-]+\.(css|js|svg|woff2))$/.exec(path)
    if (asset)
      return response.setHeader('content-type', types[asset[2] ?? ''] ?? '').end(await assetFile(asset[1] ?? ''))
    const page = pageAt(path)
    response.writeHead(page === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(page ?? '')
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('not listening on a port')
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  const served: ServedGallery = { address: `http://127.0.0.1:${bound.port}`, posted, outOfOrder: false, close }
  return served
}

function pageAt(path: string): string | null {
  const [, english, name] = /^(\/en)?\/([a-z-]+)$/.exec(path) ?? []
  const page = galleryPages.find((candidate) => candidate.name === name)
  return page ? renderGalleryPage(page, english ? 'en' : 'da') : null
}

function assetFile(name: string): Promise<Buffer> {
  return readFile(`${assetFolder}${name}`)
}
