import type { ComponentChildren } from 'preact'
import { sitePaths } from '../site-paths.ts'
import { useLink } from '../view-context.tsx'
import { DocumentShell } from './document-shell.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { WordMark } from './word-mark.tsx'

/**
 * A page with one thing on it and nothing around it: login, an error, a goodbye. Never in a search engine.
 * `switchLanguage` only where the page has an English address (public errors), not inside the house.
 */
export function PlainPage({
  title,
  lead,
  illustration,
  switchLanguage = false,
  children,
}: {
  title: string
  lead?: string | undefined
  illustration?: ComponentChildren
  switchLanguage?: boolean | undefined
  children?: ComponentChildren
}) {
  const link = useLink()
  return (
    <DocumentShell title={title} side="public" findable={false} className="ms-public ms-plain">
      <header class="ms-header">
        <div class="ms-header-row">
          <WordMark href={link(sitePaths.public.front)} />
          {switchLanguage && <LanguageSwitch />}
        </div>
      </header>
      <main class="ms-main ms-main--plain" id="main" tabIndex={-1}>
        {illustration}
        <h1>{title}</h1>
        {lead && <p class="font-lead ms-lead">{lead}</p>}
        {children}
      </main>
    </DocumentShell>
  )
}
