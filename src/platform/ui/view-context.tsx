import type { ComponentChildren } from 'preact'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../../kernel/language.ts'

/** What every page knows about the reader and the request, so that components need not be handed it one by one. */
export type ViewContext = {
  readonly language: Language
  /** The path as the reader sees it without the language prefix, e.g. `/sager`. Never holds anything personal. */
  readonly path: string
  readonly now: Date
  /** What the municipality calls itself, e.g. `Lindå Kommune`. */
  readonly municipalityName: string
  /** Null on the public site, also for staff who look at it. */
  readonly staff: StaffView | null
  /** Goes into every form of a signed-in person; null where nobody is signed in. */
  readonly csrfToken: string | null
  /** The URL, with content hash, of a built file such as `public.css`. */
  asset(name: string): string
}

export type StaffView = {
  readonly name: string
  /** Titles of the roles held, in the reader's language, for the account menu. */
  readonly roles: readonly string[]
  /** Whether the search on top is shown. */
  readonly maySearch: boolean
  /** The rooms this person may enter, with counts where something waits. */
  readonly rail: readonly RailItem[]
  /** When the session ends unless something is done; the warning island reads it. */
  readonly sessionEnds: Date
}

export type RailItem = {
  readonly href: string
  readonly label: string
  readonly icon: string
  readonly count?: number
  readonly group: 'work' | 'overview' | 'house'
}

const Context = createContext<ViewContext | null>(null)

export function ViewProvider({ value, children }: { value: ViewContext; children: ComponentChildren }) {
  return <Context.Provider value={value}>{children}</Context.Provider>
}

/** The reader and the request. Throws outside a page: a component cannot be rendered without a reader. */
export function useView(): ViewContext {
  const view = useContext(Context)
  if (!view) throw new Error('A component was rendered outside a page')
  return view
}

/** A path in the reader's language: the public site keeps English under `/en`, so that no cookie is needed. */
export function useLink(): (path: string) => string {
  const { language, staff } = useView()
  return (path) => localise(path, staff ? 'da' : language)
}

/** `/kontakt` in Danish, `/en/kontakt` in English. Anchors and queries are kept. */
export function localise(path: string, language: Language): string {
  if (language === 'da') return path
  return path === '/' ? '/en' : `/en${path}`
}
