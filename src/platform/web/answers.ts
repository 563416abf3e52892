import type { ComponentChild } from 'preact'

/** What a page answers. Headers every page carries (no-store, the content policy) are not its concern. */
export type Answer = ViewAnswer | RedirectAnswer | FileAnswer | MissingAnswer

export type ViewAnswer = {
  readonly kind: 'view'
  readonly status: number
  readonly view: ComponentChild
  readonly headers?: Readonly<Record<string, string>>
  /** An origin beside our own from which this page alone shows images. */
  readonly images?: string
  /** What broke, for the log; the page says it in its own way. */
  readonly fault?: unknown
}
export type RedirectAnswer = {
  readonly kind: 'redirect'
  readonly to: string
  readonly headers?: Readonly<Record<string, string>>
  readonly cookies?: readonly CookieChange[]
}

/** Sets a cookie (`__Host-` names, this host only, unreadable by script) or, with null, removes it. */
export type CookieChange = { readonly name: `__Host-${string}`; readonly value: string | null; readonly maxAge: number }
export type FileAnswer = {
  readonly kind: 'file'
  readonly contentType: string
  readonly content: Buffer | string
  /** Neutral: a file name may end up in a download list anyone can see. */
  readonly fileName?: string
  readonly headers?: Readonly<Record<string, string>>
}
export type MissingAnswer = { readonly kind: 'missing' }

export function ok(view: ComponentChild, headers: Record<string, string> = {}): ViewAnswer {
  return { kind: 'view', status: 200, view, headers }
}

/** The form again, with what was typed and what is wrong with it. */
export function invalid(view: ComponentChild): ViewAnswer {
  return { kind: 'view', status: 422, view }
}

/** Somebody was first, or a rule says no. */
export function conflict(view: ComponentChild): ViewAnswer {
  return { kind: 'view', status: 409, view }
}

/**
 * Something broke, on a page that must not lose what was typed: the page's own view instead of the general one. The
 * fault goes to the log under the request's number, whose first eight characters the page shows (`actor.request`).
 */
export function failed(view: ComponentChild, fault: unknown): ViewAnswer {
  return { kind: 'view', status: 500, view, fault }
}

/** See other: after a form is done, so that reloading does not send it again. Paths of this site only. */
export function redirect(
  to: string,
  extras: { headers?: Record<string, string>; cookies?: readonly CookieChange[] } = {},
): RedirectAnswer {
  return { kind: 'redirect', to, ...extras }
}

export function file(content: Buffer | string, contentType: string, fileName?: string): FileAnswer {
  return fileName ? { kind: 'file', content, contentType, fileName } : { kind: 'file', content, contentType }
}

/** Not there, or not for this reader: the two look the same. */
export function notFound(): MissingAnswer {
  return { kind: 'missing' }
}
