import type { ExchangeListName } from '../actions/list-exchanges.ts'

/** The lists by their Danish names, as addresses have them. */
export const listPaths = {
  waiting: 'til-dig',
  received: 'modtaget',
  given: 'delt',
  asked: 'bedt-om',
} as const satisfies Record<ExchangeListName, string>

export function listHref(which: ExchangeListName, page = 1): string {
  const parts = [...(which === 'waiting' ? [] : [`vis=${listPaths[which]}`]), ...(page === 1 ? [] : [`side=${page}`])]
  return parts.length === 0 ? '/udvekslinger' : `/udvekslinger?${parts.join('&')}`
}

export function exchangeHref(id: string, rest = ''): string {
  return `/udvekslinger/${id}${rest}`
}

/** The page asked for in an address; the first where nothing sensible is asked. */
export function pageAsked(query: URLSearchParams): number {
  const typed = /^[1-9]\d{0,3}$/.exec(query.get('side') ?? '')?.[0]
  return typed === undefined ? 1 : Number(typed)
}

/** How many pages a list fills; an empty one fills the first. */
export function pagesOf({ total, pageSize }: { readonly total: number; readonly pageSize: number }): number {
  return Math.max(1, Math.ceil(total / pageSize))
}
