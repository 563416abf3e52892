import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
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

/**
 * Serves the gallery at `/<name>` (English at `/en/<name>`) under the policy the app itself has. The caller closes it.
 * Needs the built assets.
 */
export async function serveGallery(port = 0): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    response.setHeader('content-security-policy', "default-src 'self'; base-uri 'none'; form-action 'self'")
    const path = request.url?.split('?')[0] ?? '/'
    const asset = /^\/assets\/([a-z0-9.-]+\.(css|js|svg|woff2))$/.exec(path)
    if (asset) {
      response.setHeader('content-type', types[asset[2] ?? ''] ?? 'text/plain')
      response.end(await readFile(`${assetFolder}${asset[1]}`))
      return
    }
    const [, english, name] = /^(\/en)?\/([a-z-]+)$/.exec(path) ?? []
    const page = galleryPages.find((candidate) => candidate.name === name)
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(page ? renderGalleryPage(page, english ? 'en' : 'da') : '')
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('not listening on a port')
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
