import type { NoticeShelf } from '../actions/list-notices.ts'

/** The shelves by their Danish names, as addresses have them. */
export const shelfPaths = {
  draft: 'kladder',
  waiting: 'venter',
  answered: 'faerdige',
} as const satisfies Record<NoticeShelf, string>

/** The page asked for in an address; the first where nothing sensible is asked. */
export function pageNumberIn(query: URLSearchParams): number {
  const typed = /^[1-9]\d{0,3}$/.exec(query.get('side') ?? '')?.[0]
  return typed === undefined ? 1 : Number(typed)
}

/** The address of a page of a list that is narrowed to `shelf`. */
export function listAddress(path: string, shelf: string, page = 1): string {
  return page === 1 ? `${path}?vis=${shelf}` : `${path}?vis=${shelf}&side=${page}`
}

/** How many pages a list fills; an empty one fills the first. */
export function pageCount({ total, pageSize }: { readonly total: number; readonly pageSize: number }): number {
  return Math.max(1, Math.ceil(total / pageSize))
}
