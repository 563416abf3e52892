import type { InboxFilter } from '../actions/list-inbox.ts'
import type { InquiryStatus } from '../domain/inquiry-status.ts'

/** The inbox in addresses: fixed words, nothing personal. */
export const inboxPath = '/henvendelser'

const states = { nye: 'new', os: 'with-us', afsender: 'with-sender', afgjort: 'decided' } as const
const filters = { alle: 'all', mine: 'mine', ingen: 'unowned' } as const

export type InboxQuery = { readonly filter: InboxFilter; readonly state: InquiryStatus | null; readonly page: number }

/** What an address asks for; words it does not know count as not said. */
export function readInboxQuery(query: URLSearchParams): InboxQuery {
  const page = Number(query.get('side') ?? '1')
  return {
    filter: lookUp(filters, query.get('ejer')) ?? 'all',
    state: lookUp(states, query.get('vis')),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

export function inboxHref({ filter, state, page }: InboxQuery): string {
  const query = new URLSearchParams()
  if (state) query.set('vis', nameOf(states, state))
  if (filter !== 'all') query.set('ejer', nameOf(filters, filter))
  if (page > 1) query.set('side', String(page))
  const text = query.toString()
  return text === '' ? inboxPath : `${inboxPath}?${text}`
}

export function inquiryHref(inquiry: string, rest = ''): string {
  return `${inboxPath}/${inquiry}${rest}`
}

function lookUp<Value extends string>(names: Readonly<Record<string, Value>>, name: string | null): Value | null {
  return name !== null && Object.hasOwn(names, name) ? (names[name] ?? null) : null
}

function nameOf(names: Readonly<Record<string, string>>, value: string): string {
  return Object.keys(names).find((name) => names[name] === value) ?? ''
}
