import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { galleryNow, galleryStaff } from '../gallery/gallery.tsx'
import { installPreactGuards } from '../preact-guards.ts'
import { type ViewContext, ViewProvider } from '../view-context.tsx'

installPreactGuards()

/** A component rendered for a reader: a visitor in Danish on the front page, unless `reader` says otherwise. */
export function renderView(children: ComponentChildren, reader: Partial<ViewContext> = {}): HTMLElement {
  const view: ViewContext = {
    language: 'da',
    path: '/',
    now: galleryNow,
    municipalityName: 'Lindå Kommune',
    staff: null,
    csrfToken: null,
    asset: (name) => `/assets/${name}`,
    ...reader,
  }
  return parse(renderToString(<ViewProvider value={view}>{children}</ViewProvider>))
}

/** Somebody signed in. */
export const signedIn: Partial<ViewContext> = { staff: galleryStaff, csrfToken: 'a-token', path: '/i-dag' }

/** What a reader sees of an element, as one line. */
export function words(element: HTMLElement | null): string {
  return texts(element).join(' ').replaceAll(/\s+/g, ' ').trim()
}

function texts(node: Node | null): string[] {
  if (node === null) return []
  return node.nodeType === NodeType.TEXT_NODE ? [node.textContent] : node.childNodes.flatMap(texts)
}
