/** The page asked for in an address; the first where nothing sensible is asked. */
export function pageAsked(query: URLSearchParams): number {
  const typed = /^[1-9]\d{0,3}$/.exec(query.get('side') ?? '')?.[0]
  return typed === undefined ? 1 : Number(typed)
}

/** How many pages a list fills; an empty one fills the first. */
export function pagesOf({ total, pageSize }: { readonly total: number; readonly pageSize: number }): number {
  return Math.max(1, Math.ceil(total / pageSize))
}

/** An address with those parts that are not left out. */
export function addressOf(path: string, parts: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
  return given.length === 0 ? path : `${path}?${given.join('&')}`
}
